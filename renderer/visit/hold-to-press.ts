import type { KioskStore } from './kiosk-store';
import { comfortOf } from './page-state';
import { controlOf, isByPointer, isStillOn } from './touched-control';

/**
 * How long a touch is held until it presses (milliseconds). The fill in styles/controls.css takes as long. A hand that trembles
 * after it cannot press again within this time either.
 */
export const holdMilliseconds = 600;

/**
 * For hands that touch before they mean to: with this comfort a touch presses nothing until it has been held, and sliding off calls it
 * off. One place for every control there is, the body map's too, so that none can be forgotten. Keys and switches are as ever.
 */
export function letTouchesBeHeld(store: KioskStore): void {
  let held: HTMLElement | null = null;
  let timer = 0;
  let since = 0;
  let finger = 0;
  /** What the browser makes of this touch is dropped: it comes too soon or, after the hold, a second time. */
  let isOurs = false;
  const comfort = () => comfortOf(store.read());

  const letGo = (): void => {
    clearTimeout(timer);
    if (held) delete held.dataset.holding;
    held = null;
  };
  const press = (): void => {
    const control = held;
    letGo();
    if (!control?.isConnected || !comfort()?.hold) return;
    control.click();
  };
  const begin = ({ target, isPrimary, button, timeStamp, pointerId }: PointerEvent): void => {
    letGo();
    const now = comfort();
    isOurs = now?.hold === true;
    if (!now?.hold || now.curtain || !isPrimary || button !== 0) return;
    held = controlOf(target);
    if (!held) return;
    held.dataset.holding = '';
    since = timeStamp;
    finger = pointerId;
    timer = window.setTimeout(press, holdMilliseconds);
  };
  /** Only the finger that holds may call it off: Chromium makes moves of a resting mouse whenever the page changes under it. */
  const move = ({ clientX, clientY, pointerId }: PointerEvent): void => {
    if (held && pointerId === finger && !isStillOn(held, clientX, clientY)) letGo();
  };
  /** A page too busy to count in time must not cost a slow hand its press: the touch's own clock decides. */
  const end = ({ timeStamp }: PointerEvent): void => {
    if (held && timeStamp - since >= holdMilliseconds) press();
    else letGo();
  };
  const drop = (event: MouseEvent): void => {
    if (!isOurs || !isByPointer(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const noMenu = (event: Event): void => {
    if (held) event.preventDefault();
  };
  /** A finger that wanders while it is held is no pull at the page. */
  const noScroll = (event: TouchEvent): void => {
    if (held && event.cancelable) event.preventDefault();
  };
  const capture = { capture: true };
  window.addEventListener('pointerdown', begin, capture);
  window.addEventListener('pointermove', move, capture);
  window.addEventListener('pointerup', end, capture);
  window.addEventListener('pointercancel', letGo, capture);
  window.addEventListener('click', drop, capture);
  window.addEventListener('contextmenu', noMenu, capture);
  window.addEventListener('touchmove', noScroll, { capture: true, passive: false });
}
