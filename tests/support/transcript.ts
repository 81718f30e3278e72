// What somebody hears who does not see: notes everything the kiosk says, in order. It must never make it speak.
import type { Page } from '@playwright/test';

/** One thing that was said, and in which language. */
export interface Heard {
  readonly language: string;
  readonly text: string;
}

declare global {
  interface Window {
    heardHere?: Heard[];
  }
}

export class Transcript {
  private constructor(readonly page: Page) {}

  /** From now on. */
  static async of(page: Page): Promise<Transcript> {
    await page.evaluate(() => {
      const heard: { language: string; text: string }[] = [];
      window.heardHere = heard;
      const { documentElement: root } = document;
      new MutationObserver(() => {
        const { saying, sayingIn } = root.dataset;
        if (saying && sayingIn) heard.push({ language: sayingIn, text: saying });
      }).observe(root, { attributes: true, attributeFilter: ['data-saying-in'] });
    });
    return new Transcript(page);
  }

  async all(): Promise<readonly Heard[]> {
    return this.page.evaluate(() => window.heardHere ?? []);
  }

  async texts(): Promise<readonly string[]> {
    return (await this.all()).map(({ text }) => text);
  }

  /** Waits until this has been said, and gives everything up to it. */
  async hears(text: string): Promise<readonly string[]> {
    const found = await this.page.waitForFunction(
      (wanted) => window.heardHere?.some((heard) => heard.text === wanted),
      text,
      { timeout: 60_000, polling: 50 },
    );
    await found.dispose();
    return this.texts();
  }

  /** True when nothing more is being said. */
  async isQuiet(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.dataset.saying === undefined);
  }

  async forget(): Promise<void> {
    await this.page.evaluate(() => {
      if (window.heardHere) window.heardHere.length = 0;
    });
  }
}
