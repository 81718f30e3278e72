// The test of every spec: gives it kiosks and takes them away again, with their profiles. It must never leave one running.
import fs from 'node:fs';
import { test as base } from '@playwright/test';
import { Kiosk, type KioskOptions } from './a-kiosk';

export interface Kiosks {
  /** Starts another kiosk for this test; each on its own profile unless one is named. */
  readonly start: (options?: KioskOptions) => Promise<Kiosk>;
  /** One kiosk as in a first evaluation, for tests that need no more. */
  readonly kiosk: Kiosk;
}

export const test = base.extend<Kiosks>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  start: async ({}, use, info) => {
    const kiosks: Kiosk[] = [];
    await use(async (options) => {
      const kiosk = await Kiosk.start(options);
      kiosks.push(kiosk);
      return kiosk;
    });
    const last = kiosks.at(-1);
    if (info.status !== info.expectedStatus && last) await keepPicture(last, info.outputPath('glass.png'));
    for (const kiosk of kiosks) await kiosk.ends();
    for (const { profile } of kiosks) {
      fs.rmSync(profile, { recursive: true, force: true });
      fs.rmSync(`${profile}.config.json`, { force: true });
    }
  },
  kiosk: async ({ start }, use) => use(await start()),
});

async function keepPicture({ page }: Kiosk, file: string): Promise<void> {
  await page.screenshot({ path: file, timeout: 3000 }).catch(() => undefined);
}

export { expect } from '@playwright/test';
