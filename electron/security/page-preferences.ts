import type { Session, WebPreferences } from 'electron';
import { BLINK_FEATURES_OFF } from './blink-features';

export interface PagePowers {
  readonly preload: string;
  readonly session: Session;
  /** Only with a dev server and nothing packaged. */
  readonly devTools: boolean;
}

/** What any page of ours is given, on the glass or for paper: sandboxed, isolated, without Node. There is no second list. */
export const pagePreferences = ({ preload, session, devTools }: PagePowers): WebPreferences => ({
  preload,
  session,
  devTools,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  webgl: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  safeDialogs: true,
  // After a crash the page must go on reading aloud without a tap.
  autoplayPolicy: 'no-user-gesture-required',
  // A kiosk behind another window is still in front of a patient.
  backgroundThrottling: false,
  disableBlinkFeatures: BLINK_FEATURES_OFF.join(','),
  v8CacheOptions: 'bypassHeatCheck',
});
