// The glass as somebody meets it who sees nothing: keys, and what is said after each. It must never look where the focus is.
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { KeyGlass } from './key-glass';
import type { Transcript } from './transcript';

const MOST_MOVES = 120;

export class EarGlass extends KeyGlass {
  constructor(
    page: Page,
    app: ElectronApplication,
    readonly transcript: Transcript,
  ) {
    super(page, app, 'Down');
  }

  /** Moves on until the voice says the name of what is wanted, and presses "select". */
  override async touches(action: string): Promise<void> {
    await this.offers(action);
    const name = await this.page.locator(`[data-action="${action}"]`).evaluate(nameOf);
    for (let moves = 0; moves < MOST_MOVES; moves += 1) {
      await this.transcript.forget();
      await this.presses(this.onward);
      if ((await this.#hearsNext()) === name) return this.presses('Return');
    }
    throw new Error(`"${name}" is never said on ${await this.screen()}`);
  }

  /** What comes after "Button:", as soon as it is said. */
  async #hearsNext(): Promise<string> {
    await expect
      .poll(async () => (await this.transcript.all()).length, { intervals: [20] })
      .toBeGreaterThan(1);
    return (await this.transcript.all())[1]?.text ?? '';
  }
}

/** Runs in the page: the first words of a button, as a voice would begin it. */
function nameOf(button: Element): string {
  const label = button.getAttribute('aria-label');
  if (label) return label;
  const walk = document.createTreeWalker(button, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement?.closest('[aria-hidden="true"]') || !text.textContent?.trim()
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  return walk.nextNode()?.textContent?.trim() ?? '';
}
