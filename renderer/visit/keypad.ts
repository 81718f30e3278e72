/** What a keypad or keyboard can move to and press. */
const PRESSABLE = 'button:not(:disabled)';

/**
 * Six keys are enough for the whole kiosk (a tactile keypad sends arrows and Enter): the arrows move the focus from one control to the
 * next, in the order in which they are read, round and round, and never out of an open sheet. Tab does the same as everywhere. A key
 * held down too long presses once (EN 301 549 5.9, 508 407.3): a trembling or slow hand answers nothing twice.
 */
export function letKeysMove(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
      const way = wayOf(event.key);
      if (way === null) return;
      event.preventDefault();
      nextTo(document.activeElement, way)?.focus();
    },
    { capture: true },
  );
}

/** Onward or back; right and left follow the direction of reading. */
function wayOf(key: string): 1 | -1 | null {
  const isRightToLeft = document.documentElement.dir === 'rtl';
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'ArrowRight':
      return isRightToLeft ? -1 : 1;
    case 'ArrowLeft':
      return isRightToLeft ? 1 : -1;
    default:
      return null;
  }
}

/** The control after or before this place; past the last comes the first. */
function nextTo(here: Element | null, way: 1 | -1): HTMLElement | undefined {
  const within = document.querySelector('dialog[open]') ?? document.body;
  const controls = [...within.querySelectorAll<HTMLElement>(PRESSABLE)].filter((control) =>
    control.checkVisibility({ visibilityProperty: true }),
  );
  const at = here instanceof HTMLElement ? controls.indexOf(here) : -1;
  if (at >= 0) return controls.at((at + way) % controls.length);
  // The focus stands on a heading, as after every change of screen: on from there.
  const isAfter = (control: HTMLElement): boolean =>
    here !== null && (here.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return way === 1
    ? (controls.find(isAfter) ?? controls[0])
    : (controls.findLast((control) => !isAfter(control)) ?? controls.at(-1));
}
