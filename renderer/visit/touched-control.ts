// Which control a finger means, with the room a finger needs. It must never press anything.

/** Everything that is pressed by its own name (architecture: seen from outside). */
const CONTROL = 'button[data-action]';

/** A finger that ends this close outside what it touched still means it (millimetres). */
const NEAR_MILLIMETRES = 3;

export const millimetre = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')) || 1;

/** The control that was touched; null: none. */
export const controlOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(CONTROL) : null;

/** Whether a finger here is still on this control: on it, or just outside and on no other. */
export function isStillOn(control: HTMLElement, x: number, y: number): boolean {
  if (!control.isConnected) return false;
  const other = controlOf(document.elementFromPoint(x, y));
  if (other) return other === control;
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const room = NEAR_MILLIMETRES * millimetre();
  return x >= left - room && x <= right + room && y >= top - room && y <= bottom + room;
}

/** A press by a finger, a pen or a mouse; keys, switches and our own presses have no pointer. */
export const isByPointer = (event: MouseEvent): boolean =>
  event instanceof PointerEvent && event.pointerType !== '';
