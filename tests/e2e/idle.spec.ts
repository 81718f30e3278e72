// Left alone: asked, kept by any touch, and then gone with everything of the person. The page's clock is moved, not its rules.
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

const SECOND = 1000;

test('"Are you still there?" goes away with any touch and keeps everything', async ({ kiosk }) => {
  const { patient, glass, page } = kiosk;
  await page.clock.install();
  await hasComeTo(kiosk, 'K1');
  await patient.answers('K1', 'no');
  await page.clock.fastForward(115 * SECOND);
  await glass.shows('K1');
  await page.clock.fastForward(6 * SECOND);
  await glass.shows('still-there');
  await glass.touchesAt(500, 12);
  await glass.shows('K1');
  await glass.hasChosen('answer:no');
  // From this touch on the whole time runs again.
  await page.clock.fastForward(115 * SECOND);
  await glass.shows('K1');
});

test('whoever has left leaves nothing: language, size, colours and answers go together', async ({
  kiosk,
}) => {
  const { patient, nurse, glass, page } = kiosk;
  const root = page.locator('html');
  await page.clock.install();
  await hasComeTo(kiosk, 'K1', (visit) => visit.inLanguage('ar'));
  await glass.touches('comfort');
  await glass.touches('theme:warm');
  await glass.touches('text-size:3');
  await glass.touches('close');
  await glass.touches('lower');
  await expect(root).toHaveAttribute('data-theme', 'warm');
  await expect(root).toHaveAttribute('data-text-size', '3');
  await page.clock.fastForward(121 * SECOND);
  await glass.shows('still-there');
  await page.clock.fastForward(60 * SECOND);
  await glass.shows('attract');
  await expect(root).toHaveAttribute('data-theme', 'standard');
  await expect(root).toHaveAttribute('data-text-size', '1');
  await expect(root).not.toHaveAttribute('data-lowered');
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(root).toHaveAttribute('dir', 'ltr');

  await patient.chooses('en');
  await patient.goesTo('area');
  await expect(page.locator('[aria-pressed="true"][data-action^="area:"]')).toHaveCount(0);
  await nurse.unlocks();
  await expect(page.locator('[data-action^="visit:"]')).toHaveCount(2);
});

test('nobody chose a language: back to the first screen by itself', async ({ kiosk }) => {
  const { glass, page } = kiosk;
  await page.clock.install();
  await glass.touches('begin');
  await glass.shows('language');
  await glass.touches('text-size:4');
  await glass.hasChosen('text-size:4');
  await page.clock.fastForward(121 * SECOND);
  await glass.shows('attract');
  await glass.touches('begin');
  await glass.shows('language');
  await glass.hasChosen('text-size:1');
});

test('the ticket is cleared when it has stood long enough', async ({ kiosk }) => {
  const { glass, page } = kiosk;
  await page.clock.install();
  await hasComeTo(kiosk, 'hand-over');
  await page.clock.fastForward(25 * SECOND);
  await glass.shows('hand-over');
  await page.clock.fastForward(6 * SECOND);
  await glass.shows('attract');
});
