import type { Session } from 'electron';

/**
 * What a page can ask of the browser it runs in, each with the reason why it gets it or not. A name that is not in the table
 * is refused as well: a new Chromium must not bring a new door. Electron's own
 * list of names is in its types, so one that it adds has to be decided on here before the program compiles.
 */
interface Rule {
  readonly allowed: boolean;
  readonly why: string;
}

const no = (why: string): Rule => ({ allowed: false, why });

type PermissionName = Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>[1];

const RULES = {
  'accessibility-events': no('assistive technology gets its events without asking; pages need none'),
  ar: no('no cameras, no headsets'),
  'automatic-fullscreen': no('as fullscreen'),
  'background-fetch': no('the page fetches nothing'),
  'background-sync': no('the page sends nothing'),
  'captured-surface-control': no('nothing is captured'),
  'clipboard-read': no('the clipboard may hold what another program put there'),
  'clipboard-sanitized-write': no('nothing of a visit may leave through the clipboard'),
  'deprecated-sync-clipboard-read': no('as clipboard-read'),
  'display-capture': no('the screen shows a patient'),
  'file-system-access': no('the page has no files'),
  fileSystem: no('the page has no files'),
  fullscreen: no('the window already fills the screen; a page that leaves fullscreen would open a way out'),
  geolocation: no('the kiosk stands still'),
  'geolocation-approximate': no('the kiosk stands still'),
  'hand-tracking': no('no cameras, no headsets'),
  hid: no('the page talks to no devices'),
  'idle-detection': no('idleness is measured by the page itself'),
  keyboardLock: no('keys are allowed in the main process'),
  'local-fonts': no('fonts come with the page'),
  'local-network': no('the page talks to nobody'),
  'local-network-access': no('the page talks to nobody'),
  'loopback-network': no('the page talks to nobody, on this machine either'),
  media: no('no camera or microphone is ever used on a patient'),
  mediaKeySystem: no('no protected media'),
  midi: no('no instruments'),
  midiSysex: no('no instruments'),
  nfc: no('the page talks to no devices'),
  notifications: no('a notification would cover a patient’s screen'),
  openExternal: no('nothing outside the kiosk is ever opened'),
  'payment-handler': no('nothing is paid here'),
  'periodic-background-sync': no('the page sends nothing'),
  'persistent-storage': no('the page stores nothing'),
  pointerLock: no('the pointer must stay free'),
  'screen-wake-lock': no('the main process keeps the display awake'),
  sensors: no('the kiosk stands still'),
  serial: no('the page talks to no devices'),
  'smart-card': no('the page talks to no devices'),
  'speaker-selection': no('the operating system chooses the speaker'),
  'storage-access': no('the page stores nothing'),
  'system-wake-lock': no('the main process keeps the display awake'),
  'top-level-storage-access': no('the page stores nothing'),
  unknown: no('what cannot be named cannot be granted'),
  usb: no('the page talks to no devices'),
  vr: no('no cameras, no headsets'),
  'web-app-installation': no('nothing is installed'),
  'web-printing': no('printing is the main process’s'),
  'window-management': no('there is one window'),
} satisfies Record<PermissionName, Rule> & Record<string, Rule>;

export const PERMISSIONS: Readonly<Record<string, Rule>> = RULES;

/** Whether the page gets it. */
export const mayHave = (permission: string): boolean => PERMISSIONS[permission]?.allowed ?? false;
