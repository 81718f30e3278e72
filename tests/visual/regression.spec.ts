// Twelve screens, pixel by pixel against how they last looked. The face is bundled and the engine pinned, so a difference is ours.
import { expect, test } from '@playwright/test';
import { Gallery, type Shown } from '../support/a-gallery';

/** The Electron the snapshots were made with: another one draws letters a little differently. */
const MADE_WITH = '33.2.1';

const SCREENS: readonly Shown[] = [
  { state: 'attract' },
  { state: 'language' },
  { state: 'S01' },
  { state: 'S06', language: 'es' },
  { state: 'S06', language: 'ar' },
  { state: 'area-chosen' },
  { state: 'S07-answered', theme: 'warm' },
  { state: 'T3-again', language: 'ar' },
  { state: 'K4-no', theme: 'contrast-dark' },
  { state: 'check', theme: 'contrast-light' },
  { state: 'hand-over', size: 4 },
  { state: 'not-ready' },
];

test.skip(
  process.env.KIOSK_ELECTRON_VERSION !== MADE_WITH,
  `the snapshots were made with Electron ${MADE_WITH}; another one draws letters a little differently`,
);

test('the screens look as they did', async () => {
  test.setTimeout(180_000);
  const gallery = await Gallery.open();
  for (const shown of SCREENS) {
    const { state, language = 'en', size = 1, theme = 'standard' } = shown;
    await gallery.show(shown);
    // Soft: one run tells every screen that has changed.
    await expect.soft(gallery.page).toHaveScreenshot(`${state}-${language}-${size}-${theme}.png`, {
      maxDiffPixelRatio: 0.001,
      scale: 'css',
      animations: 'disabled',
    });
  }
  await gallery.close();
});
