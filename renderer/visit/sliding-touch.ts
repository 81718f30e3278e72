import type { KioskStore } from './kiosk-store';
import { comfortOf } from './page-state';
import { controlOf, isStillOn, millimetre } from './touched-control';

/** So far a touch may slide before it is taken for a pull at the page (millimetres). */
const SLIDE_MILLIMETRES = 10;
/** Up to here the browser itself makes a press of it; its own limit is 15 (CSS pixels). */
const NATIVE_PIXELS = 10;

interface Slide {
  readonly control: HTMLElement;
  readonly x: number;
  readonly y: number;
  /** Where the control stood on the glass. */
  readonly top: number;
  readonly left: number;
  /** The farthest it has been from where it began. */
  readonly farthest: number;
}

/** How much a control may move under a finger, by its own look when pressed, before the page has scrolled (CSS pixels). */
const STANDS_PIXELS = 4;

/** The control went along with the finger: a pull at the page, which is no press, though the finger is still on it. */
function isElsewhere({ control, top, left }: Slide): boolean {
  const now = control.getBoundingClientRect();
  return Math.hypot(now.top - top, now.left - left) > STANDS_PIXELS;
}

/**
 * Lets a touch slide and still count: the browser drops a tap that has moved 4 mm, and a trembling hand moves more. What ends on the
 * control it began on, or just outside, presses it (WCAG 2.5.2: sliding off does not). It must never press twice.
 */
export function letTouchesSlide(store: KioskStore): void {
  let slide: Slide | null = null;
  const begin = ({ target, touches }: TouchEvent): void => {
    const [touch] = touches;
    const control = controlOf(target);
    const comfort = comfortOf(store.read());
    // A press that must be held and a dark glass have readers of their own.
    const isOurs = control && touch && touches.length === 1 && !comfort?.hold && !comfort?.curtain;
    if (!isOurs) {
      slide = null;
      return;
    }
    const { top, left } = control.getBoundingClientRect();
    slide = { control, x: touch.clientX, y: touch.clientY, top, left, farthest: 0 };
  };
  const move = (event: TouchEvent): void => {
    const [touch] = event.touches;
    if (!slide || !touch) return;
    const away = Math.hypot(touch.clientX - slide.x, touch.clientY - slide.y);
    slide = { ...slide, farthest: Math.max(slide.farthest, away) };
    // Otherwise the page would begin to scroll and the touch would be over. A longer pull still scrolls.
    if (event.cancelable && slide.farthest <= SLIDE_MILLIMETRES * millimetre()) event.preventDefault();
  };
  const end = (event: TouchEvent): void => {
    const [touch] = event.changedTouches;
    if (!slide || !touch) return;
    const { control, farthest } = slide;
    const hasScrolled = isElsewhere(slide);
    slide = null;
    if (farthest < NATIVE_PIXELS || hasScrolled) return;
    if (!isStillOn(control, touch.clientX, touch.clientY)) return;
    // Nothing of the browser's own may follow.
    event.preventDefault();
    control.click();
  };
  const drop = (): void => {
    slide = null;
  };
  window.addEventListener('touchstart', begin, { capture: true, passive: true });
  window.addEventListener('touchmove', move, { capture: true, passive: false });
  window.addEventListener('touchend', end, { capture: true, passive: false });
  window.addEventListener('touchcancel', drop, { capture: true, passive: true });
}
