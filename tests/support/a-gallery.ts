// The gallery in the real Electron: one screen in one named state at a time, at any size. It must never change what it shows.
import fs from 'node:fs';
import path from 'node:path';
import {
  type CDPSession,
  type ElectronApplication,
  _electron as electron,
  type Page,
} from '@playwright/test';
import type { TextSize, Theme } from '#core/visit/comfort';
import { freshProfile, switchesFor } from './a-kiosk';

const ADDRESS = 'gallery://page/gallery/index.html';

export interface Shown {
  readonly state: string;
  readonly language?: string;
  readonly size?: TextSize;
  readonly theme?: Theme;
  readonly lowered?: boolean;
}

/** Screens that are the same whatever the patient's language: in all of them at once, or in the staff's. */
export const speaksAllLanguages = (state: string): boolean =>
  /^(staff-|attract|language$|set-up|out-of-order)/.test(state);

/** CSS pixels of the glass. */
export type ScreenSize = readonly [width: number, height: number];

export class Gallery {
  readonly #profile: string;

  private constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
    readonly session: CDPSession,
    profile: string,
  ) {
    this.#profile = profile;
  }

  static async open(): Promise<Gallery> {
    const executablePath = process.env.KIOSK_ELECTRON;
    if (!executablePath) throw new Error('KIOSK_ELECTRON is not set: run the tests with "npm test"');
    const profile = freshProfile();
    const program = path.join(import.meta.dirname, 'gallery-main.mjs');
    const app = await electron.launch({ executablePath, args: [...switchesFor(profile), program] });
    const page = await app.firstWindow();
    const gallery = new Gallery(app, page, await page.context().newCDPSession(page), profile);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await gallery.resizeTo([1080, 1920]);
    return gallery;
  }

  /** The names of every state of the glass there is; documents are for paper (tests/accessibility/document.spec.ts). */
  async states(): Promise<readonly string[]> {
    await this.page.goto(ADDRESS);
    const names = this.page.locator('#root a');
    await names.first().waitFor();
    return (await names.allTextContents()).filter((name) => !name.startsWith('document'));
  }

  /** The glass as a panel of this many pixels would be, whatever the display of the test. */
  async resizeTo([width, height]: ScreenSize): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.session.send('Emulation.setDeviceMetricsOverride', metrics);
    await this.page.evaluate(standAt, [width, height] as const);
  }

  /** Shows a state, at rest: pictures stand still, fonts are there. */
  async show({
    state,
    language = 'en',
    size = 1,
    theme = 'standard',
    lowered = false,
  }: Shown): Promise<void> {
    const query = new URLSearchParams({ state, language, size: String(size), theme, still: '1' });
    if (lowered) query.set('lowered', '1');
    if (this.page.url().startsWith(ADDRESS)) await this.page.evaluate(turnTo, `?${query}`);
    else await this.page.goto(`${ADDRESS}?${query}`);
    await this.page.locator(`html[data-gallery-ready="${state}"]`).waitFor({ state: 'attached' });
    await this.page.evaluate(putToRest);
  }

  async close(): Promise<void> {
    await this.app.close();
    fs.rmSync(this.#profile, { recursive: true, force: true });
  }
}

/** Runs in the page. What watches sizes (the millimetre, the scroll areas) has had its turn after two frames. */
async function standAt([width, height]: ScreenSize): Promise<void> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  while (innerWidth !== width || innerHeight !== height) await frame();
  await frame();
  await frame();
}

/** Runs in the page. The gallery turns to another screen without loading itself anew. */
function turnTo(query: string): void {
  history.pushState(null, '', query);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Runs in the page. What moves once is at its end, what moves for ever stands at its start. */
async function putToRest(): Promise<void> {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel();
    else animation.finish();
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
