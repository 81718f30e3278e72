// The glass as somebody meets it who has only keys: moves the focus until it is on what is wanted, and presses Enter. It must never touch.
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { Glass } from './glass';

/** More controls than any screen has, twice round. */
const MOST_MOVES = 200;
/** Standards.md: focus at least 4 px wide. */
const FOCUS_PIXELS = 4;

export class KeyGlass extends Glass {
  constructor(
    page: Page,
    readonly app: ElectronApplication,
    /** What moves on: `Down` of a keypad, or `Tab`. */
    readonly onward: string,
    /** What presses. */
    readonly select = 'Return',
  ) {
    super(page);
  }

  /** Moves on until this action has the focus, sees that it shows, and presses Enter. */
  override async touches(action: string): Promise<void> {
    await this.offers(action);
    for (let moves = 0; moves < MOST_MOVES; moves += 1) {
      const { focused, outline } = await this.page.evaluate(focus);
      if (focused === action) {
        expect(outline, `the focus on ${action} is seen`).toBeGreaterThanOrEqual(FOCUS_PIXELS);
        return this.presses(this.select);
      }
      await this.presses(this.onward);
    }
    throw new Error(`no key leads to "${action}" on ${await this.screen()}`);
  }

  /** One key, through Electron's own input, as a keypad would send it. */
  async presses(keyCode: string): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }, key) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', keyCode: key });
      // A button is pressed by the character of Enter, not by the key.
      if (key === 'Return') contents?.sendInputEvent({ type: 'char', keyCode: key });
      contents?.sendInputEvent({ type: 'keyUp', keyCode: key });
    }, keyCode);
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Runs in the page. */
function focus(): { readonly focused: string | undefined; readonly outline: number } {
  const active = document.activeElement;
  const outline = active?.matches(':focus-visible')
    ? Number.parseFloat(getComputedStyle(active).outlineWidth)
    : 0;
  return { focused: active instanceof HTMLElement ? active.dataset.action : undefined, outline };
}
