import { BrowserWindow, type Session } from 'electron';
import { BLINK_FEATURES_OFF } from '../security/blink-features';
import { keepCovering, screenCover } from './cover-screen';
import { lockWindow, type WindowLock } from './kiosk-lock';

/** The paper of the page, so that nothing flashes before its first paint (renderer/styles/tokens.css, --paper). */
const PAPER = '#fbf6ec';

export interface KioskWindowDeps extends WindowLock {
  readonly preload: string;
  readonly session: Session;
  /** Only with a dev server and nothing packaged. */
  readonly devTools: boolean;
}

/** The one window: over the whole screen, without frame or menu, its page sandboxed and without Node. Shown when painted. */
export function createKioskWindow(deps: KioskWindowDeps): BrowserWindow {
  const { preload, session, devTools } = deps;
  const window = new BrowserWindow({
    ...screenCover(),
    show: false,
    kiosk: true,
    frame: false,
    roundedCorners: false,
    hasShadow: false,
    autoHideMenuBar: true,
    backgroundColor: PAPER,
    webPreferences: {
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
    },
  });
  lockWindow(window, deps);
  window.once('ready-to-show', () => {
    window.show();
    window.setKiosk(true);
    // Some X servers only take the size of a window that is shown.
    window.setBounds(screenCover());
    window.focus();
  });
  window.once('closed', keepCovering(window));
  return window;
}
