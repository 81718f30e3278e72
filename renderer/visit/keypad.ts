import { controlsNow } from './controls';
import { keypadUseOf, wayOf } from './key-uses';
import type { KioskStore } from './kiosk-store';

declare global {
  interface WindowEventMap {
    /** The help key: whoever reads aloud says how this screen is used. */
    'kiosk-help': CustomEvent<undefined>;
    /** A headset was put into its socket, or taken out. */
    'kiosk-headset': CustomEvent<'in' | 'out'>;
  }
}

/**
 * Six keys are enough for the whole kiosk (a tactile keypad sends arrows and Enter, or what the clinic's config names): the arrows move
 * the focus from one control to the next, in the order in which they are read, round and round, and never out of an open sheet. Tab does
 * the same as everywhere. A key held down too long presses once (EN 301 549 5.9, 508 407.3): a trembling or slow hand answers nothing twice.
 */
export function letKeysMove(store: KioskStore): void {
  const { keys } = store.settings;
  window.addEventListener(
    'keydown',
    (event) => {
      // A switch has had it.
      if (event.defaultPrevented) return;
      const { key, repeat } = event;
      if (repeat && (key === 'Enter' || key === ' ')) event.preventDefault();
      const use = event.shiftKey ? null : keypadUseOf(key, keys);
      if (use === null) return;
      const way = wayOf(use, document.documentElement.dir === 'rtl');
      if (way !== null) {
        event.preventDefault();
        return nextTo(document.activeElement, way)?.focus();
      }
      if (use === 'select') return select(event, store);
      event.preventDefault();
      if (repeat) return;
      if (use === 'help') return help(store);
      window.dispatchEvent(new CustomEvent('kiosk-headset', { detail: use === 'headsetIn' ? 'in' : 'out' }));
    },
    { capture: true },
  );
}

/** Presses what has the focus. On the first screen nothing needs to have it: whoever presses "select" wants to begin. */
function select(event: KeyboardEvent, store: KioskStore): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLButtonElement)) {
    event.preventDefault();
    if (!event.repeat) store.wake();
    return;
  }
  // Enter presses a button by itself, the browser's own way.
  if (event.key === 'Enter') return;
  event.preventDefault();
  if (!event.repeat) activeElement.click();
}

/** Awake first, so that what is said fits the screen that stands. */
function help(store: KioskStore): void {
  store.wake();
  window.dispatchEvent(new CustomEvent('kiosk-help'));
}

/** The control after or before this place; past the last comes the first. */
function nextTo(here: Element | null, way: 1 | -1): HTMLElement | undefined {
  const controls = controlsNow();
  const at = here instanceof HTMLElement ? controls.indexOf(here) : -1;
  if (at >= 0) return controls.at((at + way) % controls.length);
  // Nothing has the focus yet, as on the first screen: whichever arrow, it begins with what comes first.
  if (here === document.body) return controls[0];
  // The focus stands on a heading, as after every change of screen: on from there.
  const isAfter = (control: HTMLElement): boolean =>
    here !== null && (here.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return way === 1
    ? (controls.find(isAfter) ?? controls[0])
    : (controls.findLast((control) => !isAfter(control)) ?? controls.at(-1));
}
