import type { KeyMap } from '#core/config/keys';

/** A key as Electron tells it before the page gets it. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/**
 * The keys a kiosk needs, all else is eaten: a list of forbidden ones is never complete (a Ctrl+M once blacked out voting
 * machines). WCAG 2.1.1: everything works by keyboard or a tactile keypad, so moving, choosing and digits stay. Escape stays:
 * it closes what the page opened, and nothing in the window answers to it (no fullscreen of the page's own, no menu).
 */
export const KEYS: ReadonlySet<string> = new Set([
  'Tab',
  'Enter',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Backspace',
  'Escape',
  ...'0123456789',
]);

/** Keys that mean the same with Shift held: going back through the controls. Shift alone does nothing and passes. */
const WITH_SHIFT: ReadonlySet<string> = new Set(['Tab', 'Shift']);

/** What this clinic's keypad, switches and headset send: no other name than the config's schema lets through, so no letter. */
export const keysNamedIn = (map: KeyMap): ReadonlySet<string> => new Set(Object.values(map).flat());

/** Whether the page may have it: a key of every kiosk or of this clinic's. With Ctrl, Alt or the system key held, nothing passes. */
export function isKeyForPage({ key, control, alt, meta }: KeyPress, named: ReadonlySet<string>): boolean {
  if (control || alt || meta) return false;
  return KEYS.has(key) || WITH_SHIFT.has(key) || named.has(key);
}
