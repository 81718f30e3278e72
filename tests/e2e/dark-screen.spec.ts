// The dark screen: nothing can be read on it, keys and switches go on beneath it, and a touch lifts it and does nothing else.
import { hasComeTo } from '../support/head-start';
import { KeyGlass } from '../support/key-glass';
import { expect, test } from '../support/kiosk-test';

test('keys go on beneath the dark screen; a touch lifts it and presses nothing', async ({ kiosk }) => {
  const { page, app, glass } = kiosk;
  await hasComeTo(kiosk, 'S03');
  const keys = new KeyGlass(page, app, 'Down');
  for (const action of ['comfort', 'curtain']) await keys.touches(action);
  await glass.offers('lift-curtain');
  expect(await brightest(page)).toBeLessThan(0x99);
  await keys.touches('close');
  await keys.touches('next');
  await glass.shows('S04');
  // Also over a sheet that comes later, whose button lies where the finger comes down.
  await keys.touches('help');
  const close = await page.locator('[data-action="close"]').boundingBox();
  expect(await brightest(page)).toBeLessThan(0x99);
  await glass.touchesAt((close?.x ?? 0) + 40, (close?.y ?? 0) + 20);
  await glass.doesNotOffer('lift-curtain');
  await glass.offers('close');
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'S04');
  await glass.touches('close');
  await glass.doesNotOffer('close');
});

test('the dark screen hides the question whether anyone is there too, and staff screens hide the dark screen', async ({
  kiosk,
}) => {
  const { page, glass } = kiosk;
  await page.clock.install();
  await hasComeTo(kiosk, 'S02', (visit) => visit.withComfort({ curtain: true }));
  await page.clock.fastForward(121_000);
  await glass.shows('still-there');
  expect(await brightest(page)).toBeLessThan(0x99);
  await page.keyboard.press('ArrowDown');
  await page.locator('[data-action="staff"]').focus();
  await page.keyboard.press('Enter');
  await glass.shows('staff-unlock');
  await glass.doesNotOffer('lift-curtain');
  await glass.offers('digit:1');
});

/** The brightest spot of the glass as a camera would see it, 0 to 255. */
async function brightest(page: import('@playwright/test').Page): Promise<number> {
  const { PNG } = await import('pngjs');
  const { data } = PNG.sync.read(await page.screenshot());
  return data.reduce((most, value, index) => (index % 4 === 3 ? most : Math.max(most, value)), 0);
}
