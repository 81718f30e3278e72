// The glass as a finger meets it: looks at what is shown and touches it. It must never act on the page's script or state.
import { type CDPSession, expect, type Page } from '@playwright/test';

/** A place on the glass in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** Where a finger would land, or what has to be moved first so that it can. */
type Place = { readonly x: number; readonly y: number } | { readonly first: 'up' | 'down' };

const FINGER_MILLISECONDS = 15_000;

export class Glass {
  #session: CDPSession | null = null;
  /** How often a finger has touched the glass and left it where it was. */
  taps = 0;

  constructor(readonly page: Page) {}

  /** The screen's name, once it is this one. */
  async shows(screen: string): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-screen', screen, { timeout: 15_000 });
  }

  /** Any other screen than this one. */
  async leaves(screen: string): Promise<void> {
    await expect(this.page.locator('html')).not.toHaveAttribute('data-screen', screen);
  }

  async screen(): Promise<string> {
    return (await this.page.locator('html').getAttribute('data-screen')) ?? '';
  }

  /** One touch in the middle of what carries this action, as soon as it can be seen, is at rest and lies under nothing. */
  async touches(action: string): Promise<void> {
    for (let tries = 0; tries < 30; tries += 1) {
      const place = await this.#placeOf(action);
      if (!('first' in place)) return this.touchesAt(place.x, place.y);
      await this.touches(place.first);
    }
    throw new Error(`"${action}" is not reached by moving the page`);
  }

  /** Comes and goes at once: the end does not wait for the answer to the start, or a busy machine makes a long touch of a short one. */
  async touchesAt(x: number, y: number): Promise<void> {
    this.taps += 1;
    this.#session ??= await this.page.context().newCDPSession(this.page);
    await Promise.all([
      this.#session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
      this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
    ]);
  }

  /** One finger that goes from here to there and stays down for so long. */
  async slides([fromX, fromY]: Point, [toX, toY]: Point, milliseconds = 0): Promise<void> {
    this.#session ??= await this.page.context().newCDPSession(this.page);
    const send = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => this.#session?.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', { x: fromX, y: fromY });
    const steps = fromX === toX && fromY === toY ? 0 : 6;
    for (let step = 1; step <= steps; step += 1) {
      const share = step / steps;
      await send('touchMove', { x: fromX + (toX - fromX) * share, y: fromY + (toY - fromY) * share });
    }
    if (milliseconds > 0) await this.page.waitForTimeout(milliseconds);
    await send('touchEnd');
  }

  /** The box of what carries this action, once it is at rest. */
  async boxOf(action: string): Promise<{ x: number; y: number; width: number; height: number }> {
    await this.page.waitForFunction(placeToTouch, action, { polling: 'raf', timeout: FINGER_MILLISECONDS });
    const box = await this.#of(action).boundingBox();
    if (!box) throw new Error(`"${action}" has no box`);
    return box;
  }

  /** A finger in the middle of what carries this action, for so long. */
  async holds(action: string, milliseconds: number): Promise<void> {
    const { x, y, width, height } = await this.boxOf(action);
    const middle: Point = [x + width / 2, y + height / 2];
    await this.slides(middle, middle, milliseconds);
  }

  /** CSS pixels of one millimetre on this glass. */
  millimetre(): Promise<number> {
    return this.page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')),
    );
  }

  /** True when this choice is marked as taken. */
  async hasChosen(action: string): Promise<void> {
    await expect(this.#of(action)).toHaveAttribute('aria-pressed', 'true');
  }

  async hasNotChosen(action: string): Promise<void> {
    await expect(this.#of(action)).not.toHaveAttribute('aria-pressed', 'true');
  }

  async offers(action: string): Promise<void> {
    await expect(this.#of(action)).toBeVisible();
  }

  async doesNotOffer(action: string): Promise<void> {
    await expect(this.#of(action)).toHaveCount(0);
  }

  #of(action: string) {
    return this.page.locator(`[data-action="${action}"]`);
  }

  async #placeOf(action: string): Promise<Place> {
    const found = await this.page
      .waitForFunction(placeToTouch, action, { polling: 'raf', timeout: FINGER_MILLISECONDS })
      .catch(async (error: unknown) => {
        throw new Error(`nobody can touch "${action}" on ${await this.screen()}: ${String(error)}`);
      });
    const place = await found.jsonValue();
    if (!place) throw new Error(`no place for "${action}"`);
    return place;
  }
}

/** Runs in the page. Null while it has to be waited for. */
function placeToTouch(action: string): Place | null {
  const target = document.querySelector<HTMLElement>(`[data-action="${action}"]`);
  if (!target || target.matches(':disabled')) return null;
  const box = target.getBoundingClientRect();
  if (box.width === 0 || getComputedStyle(target).visibility !== 'visible') return null;
  // Counted in frames, not in time: on a busy machine a page that is still moving may draw nothing for a while.
  const seen = globalThis as { lastSeen?: string; framesAtRest?: number };
  const here = `${action} ${box.x} ${box.y} ${box.width} ${box.height}`;
  seen.framesAtRest = seen.lastSeen === here ? (seen.framesAtRest ?? 0) + 1 : 0;
  seen.lastSeen = here;
  if (seen.framesAtRest < 3) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const area = target.closest('[data-scrolls]')?.getBoundingClientRect();
  if (area && y > area.bottom) return { first: 'down' };
  if (area && y < area.top) return { first: 'up' };
  const top = document.elementFromPoint(x, y);
  if (top && target.contains(top)) return { x, y };
  // Under a foot that stands still while the rest moves.
  const moves = target.closest('[data-scrolls]');
  if (moves && top && top !== moves && moves.contains(top))
    return { first: y > window.innerHeight / 2 ? 'down' : 'up' };
  return null;
}
