/**
 * What a page can ask of the browser it runs in, each with the reason why it gets it or not. A name that is not in the table
 * is refused as well: a new Chromium must not bring a new door.
 */
interface Rule {
  readonly allowed: boolean;
  readonly why: string;
}

const no = (why: string): Rule => ({ allowed: false, why });

export const PERMISSIONS: Readonly<Record<string, Rule>> = {
  'accessibility-events': no('assistive technology gets its events without asking; pages need none'),
  'clipboard-read': no('the clipboard may hold what another program put there'),
  'clipboard-sanitized-write': no('nothing of a visit may leave through the clipboard'),
  'deprecated-sync-clipboard-read': no('as clipboard-read'),
  'display-capture': no('the screen shows a patient'),
  'file-system-access': no('the page has no files'),
  fullscreen: no('the window already fills the screen; a page that leaves fullscreen would open a way out'),
  geolocation: no('the kiosk stands still'),
  hid: no('the page talks to no devices'),
  'idle-detection': no('idleness is measured by the page itself'),
  keyboardLock: no('keys are allowed in the main process'),
  'local-fonts': no('fonts come with the page'),
  media: no('no camera or microphone is ever used on a patient'),
  mediaKeySystem: no('no protected media'),
  midi: no('no instruments'),
  midiSysex: no('no instruments'),
  notifications: no('a notification would cover a patient’s screen'),
  openExternal: no('nothing outside the kiosk is ever opened'),
  pointerLock: no('the pointer must stay free'),
  'screen-wake-lock': no('the main process keeps the display awake'),
  serial: no('the page talks to no devices'),
  'speaker-selection': no('the operating system chooses the speaker'),
  'storage-access': no('the page stores nothing'),
  'top-level-storage-access': no('the page stores nothing'),
  unknown: no('what cannot be named cannot be granted'),
  usb: no('the page talks to no devices'),
  'window-management': no('there is one window'),
};

/** Whether the page gets it. */
export const mayHave = (permission: string): boolean => PERMISSIONS[permission]?.allowed ?? false;
