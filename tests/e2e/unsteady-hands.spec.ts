// Hands that slide, tremble or touch before they mean to: a slide within a button counts, and a press can be made one that is held.
import { clinicConfig } from '../support/clinic-configs';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

/** Longer than a touch must be held (milliseconds). */
const LONG = 800;

test('a touch that slides within a button counts, in any direction and just over its edge', async ({
  kiosk,
}) => {
  const { glass } = kiosk;
  await hasComeTo(kiosk, 'S03');
  const mm = await glass.millimetre();
  for (const [screen, dx, dy] of [
    ['S04', 9, 0],
    ['S05', 0, -7],
    ['S06', -6, 6],
  ] as const) {
    const { x, y, width, height } = await glass.boxOf('next');
    const from = [x + width / 2, y + height / 2 + 3 * mm] as const;
    await glass.slides(from, [from[0] + dx * mm, from[1] + dy * mm]);
    await glass.shows(screen);
  }
  const { x, y, width } = await glass.boxOf('next');
  await glass.slides([x + width / 2, y + 4 * mm], [x + width / 2, y - 2 * mm]);
  await glass.shows('S07');
});

test('a touch that slides off a button presses nothing, and one that slides counts once', async ({
  kiosk,
}) => {
  const { glass, page } = kiosk;
  await hasComeTo(kiosk, 'S07');
  const mm = await glass.millimetre();
  const { x, y, width, height } = await glass.boxOf('answer:none');
  const middle = [x + width / 2, y + height / 2] as const;
  await glass.slides(middle, [middle[0], y - 8 * mm]);
  const next = await glass.boxOf('next');
  await glass.slides([next.x + 20 * mm, next.y + 8 * mm], middle);
  await page.waitForTimeout(300);
  await glass.shows('S07');
  await expect(page.locator('[data-action^="answer:"][aria-pressed="true"]')).toHaveCount(0);
  const tile = page.locator('[data-action^="answer:"]').first();
  const action = (await tile.getAttribute('data-action')) ?? '';
  const box = await glass.boxOf(action);
  // Twice would take it back again.
  await glass.slides([box.x + 20, box.y + 20], [box.x + 20 + 6 * mm, box.y + 20]);
  await page.waitForTimeout(300);
  await glass.hasChosen(action);
});

test('with "press and hold" a short touch does nothing, a long one presses once, and sliding off calls it off', async ({
  kiosk,
}) => {
  const { glass, page } = kiosk;
  await hasComeTo(kiosk, 'S03', (visit) => visit.withComfort({ hold: true }));
  await glass.touches('next');
  await page.waitForTimeout(LONG);
  await glass.shows('S03');
  const { x, y } = await glass.boxOf('next');
  await glass.slides([x + 40, y + 40], [x + 40, y - 200], LONG);
  await glass.shows('S03');
  await glass.holds('next', LONG);
  await glass.shows('S04');
  await glass.holds('comfort', LONG);
  await expect(page.locator('dialog')).toBeVisible();
  await glass.holds('hold', LONG);
  // The finger's own press, when it leaves, must not switch it on again.
  await glass.hasNotChosen('hold');
  await glass.touches('close');
  await glass.doesNotOffer('close');
});

test('while a touch is held, a bar fills; keys and the body map obey as well', async ({ kiosk }) => {
  const { glass, page } = kiosk;
  await hasComeTo(kiosk, 'area', (visit) => visit.withComfort({ hold: true }));
  await glass.touches('area:neck-left');
  const region = await page.locator('.body-region[data-region="neck-left"]').boundingBox();
  if (!region) throw new Error('the body map has no left side of the neck');
  await glass.touchesAt(region.x + region.width / 2, region.y + region.height / 2);
  await page.waitForTimeout(LONG);
  await glass.hasNotChosen('area:neck-left');
  const held = glass.holds('area:neck-left', LONG);
  await expect(page.locator('[data-action="area:neck-left"][data-holding]')).toBeVisible();
  await held;
  await glass.hasChosen('area:neck-left');
  await expect(page.locator('[data-holding]')).toHaveCount(0);
  await page.locator('[data-action="area:neck-left"]').focus();
  await page.keyboard.press('Enter');
  await glass.hasNotChosen('area:neck-left');
});

test('a pull at what scrolls still scrolls, and presses nothing', async ({ start }) => {
  const kiosk = await start({ config: clinicConfig() });
  const { glass, page } = kiosk;
  await hasComeTo(kiosk, 'S07', (visit) => visit.withComfort({ textSize: 4 }));
  const mm = await glass.millimetre();
  const tile = (await page.locator('.safety [data-action]').first().getAttribute('data-action')) ?? '';
  const { x, y, width } = await glass.boxOf(tile);
  await glass.slides([x + width / 2, y + 10 * mm], [x + width / 2, y - 60 * mm]);
  await expect
    .poll(() => page.locator('.step .scroll-area').evaluate((area) => area.scrollTop))
    .toBeGreaterThan(50);
  await glass.hasNotChosen(tile);
});
