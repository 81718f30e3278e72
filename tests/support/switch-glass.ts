// The glass as somebody meets it who has one switch or two: waits for the mark, or moves it, and presses. It must never touch.
import type { ElectronApplication, Page } from '@playwright/test';
import { tremorMilliseconds } from '../../renderer/visit/scan-keys';
import { KeyGlass } from './key-glass';

/** What a press would do now for whoever wants to come to an action. */
type Mark = 'enters' | 'presses';

/** Longer than the mark takes round the largest screen (milliseconds). */
const ROUND = 90_000;
/** More than the mark stands anywhere on a screen. */
const MOST_MOVES = 80;
/** Standards.md: what shows where one is must be at least 4 px wide. */
const MARK_PIXELS = 4;

export class SwitchGlass extends KeyGlass {
  #pressedAt = 0;

  constructor(
    page: Page,
    app: ElectronApplication,
    readonly switches: 1 | 2,
  ) {
    super(page, app, 'Space');
  }

  /** Waits until the mark is round this action's group, then round the action, and presses each time. */
  override async touches(action: string): Promise<void> {
    await this.offers(action);
    for (let moves = 0; moves < MOST_MOVES; moves += 1) {
      const mark = await this.#comesTo(action);
      if (mark === null) await this.#pressesSwitch('Space');
      else await this.#pressesSwitch(this.switches === 1 ? 'Space' : 'Return');
      if (mark === 'presses') return;
    }
    throw new Error(`no switch leads to "${action}" on ${await this.screen()}`);
  }

  /** The first press on a screen that nobody has touched. */
  async wakes(): Promise<void> {
    await this.#pressesSwitch('Space');
    await this.shows('language');
  }

  /** One switch waits for the mark; two look where it is. Null: elsewhere. */
  async #comesTo(action: string): Promise<Mark | null> {
    await this.#rests();
    const wanted = [action, MARK_PIXELS] as const;
    if (this.switches === 2) return this.page.evaluate(markFor, wanted);
    const found = await this.page
      .waitForFunction(markFor, wanted, { polling: 'raf', timeout: ROUND })
      .catch(async (error: unknown) => {
        throw new Error(`the mark does not come to "${action}" on ${await this.screen()}: ${String(error)}`);
      });
    return found.jsonValue();
  }

  async #pressesSwitch(keyCode: string): Promise<void> {
    await this.#rests();
    await this.presses(keyCode);
    this.#pressedAt = performance.now();
  }

  /** No hand presses twice at once; a sooner press would be taken for a tremor. */
  async #rests(): Promise<void> {
    const left = this.#pressedAt + tremorMilliseconds + 30 - performance.now();
    if (left > 0) await this.page.waitForTimeout(left);
  }
}

/** Runs in the page. What a press would do for this action where the mark stands; null: nothing. */
function markFor([action, leastPixels]: readonly [string, number]): Mark | null {
  const mark = document.querySelector<HTMLElement>('.scan-mark:popover-open');
  const target = document.querySelector<HTMLElement>(`[data-action="${action}"]`);
  if (!mark || !target) return null;
  const [frame, box] = [mark.getBoundingClientRect(), target.getBoundingClientRect()];
  const holds =
    frame.left <= box.left + 1 &&
    frame.top <= box.top + 1 &&
    frame.right >= box.right - 1 &&
    frame.bottom >= box.bottom - 1;
  if (!holds) return null;
  const width = Number.parseFloat(getComputedStyle(mark, '::after').borderTopWidth);
  if (width < leastPixels) throw new Error(`the mark is only ${width} px wide`);
  const isAlone = Math.abs(frame.width - box.width) < 2 && Math.abs(frame.height - box.height) < 2;
  if (mark.dataset.on === 'group') return isAlone ? 'presses' : 'enters';
  if (document.activeElement !== target) throw new Error('the focus is not where the mark is');
  return 'presses';
}
