import type { KioskStore } from './kiosk-store';
import { comfortOf } from './page-state';
import { isByPointer } from './touched-control';

/**
 * A touch on the dark glass lifts the curtain and does nothing else: nobody can have meant what they did not see. It listens to the whole
 * window, because an open sheet would take the touch in the curtain's place.
 */
export function letTouchLiftCurtain(store: KioskStore): void {
  /** From the touch that lifts to the next one, everything that follows from it is dropped. */
  let lifts = false;
  const drop = (event: Event): void => {
    if (!lifts) return;
    event.preventDefault();
    // On the window itself others still hear it: a touch is a sign of life.
    event.stopPropagation();
  };
  const begin = (event: PointerEvent): void => {
    lifts = comfortOf(store.read())?.curtain === true;
    drop(event);
  };
  const end = (event: PointerEvent): void => {
    drop(event);
    const state = store.read();
    if (lifts && state.at === 'visit' && state.visit.comfort.curtain)
      store.dispatch({ type: 'comfort-changed', comfort: { ...state.visit.comfort, curtain: false } });
  };
  const dropPress = (event: MouseEvent): void => {
    if (!lifts || !isByPointer(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const capture = { capture: true };
  window.addEventListener('pointerdown', begin, capture);
  window.addEventListener('pointerup', end, capture);
  window.addEventListener('pointercancel', end, capture);
  window.addEventListener('mousedown', drop, capture);
  window.addEventListener('click', dropPress, capture);
}
