// Whole visits by people for whom most kiosks were not made (36 CFR 1194, 302). Those without sight, hands or touch have specs of their
// own (by-ear, one-switch, without-touch); without hearing, without speech and without colours are every visit: nothing is sound-only,
// nothing is spoken to the kiosk, and no colour says anything alone (accessibility/forced-colors).
import { expect, test } from '../support/kiosk-test';

test('limited sight: the largest words, white on black, from the language to the ticket', async ({
  kiosk,
}) => {
  test.setTimeout(200_000);
  const { patient, glass, page } = kiosk;
  await patient.wakes();
  await glass.touches('text-size:4');
  await patient.chooses('es');
  await glass.touches('comfort');
  await glass.touches('theme:contrast-dark');
  await glass.touches('close');
  await patient.goesTo('hand-over', { K2: ['answer:not-sure'] });
  const { theme, textSize } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect({ theme, textSize }).toEqual({ theme: 'contrast-dark', textSize: '4' });
  expect(await patient.handsOver()).toMatch(/^[a-z]+-\d+$/);
});

test('limited reach: the screen lowered, and every control of a patient in its lower part', async ({
  kiosk,
}) => {
  test.setTimeout(200_000);
  const { patient, glass, page } = kiosk;
  await patient.chooses('en');
  await glass.touches('lower');
  for (const step of ['S02', 'area', 'S07', 'T1', 'K1', 'check'] as const) {
    await patient.goesTo(step);
    const highest = await page.evaluate(() => {
      const tops = [...document.querySelectorAll('.visit button:not([data-action="staff"])')]
        .filter((button) => !button.closest('.staff-door'))
        .map((button) => button.getBoundingClientRect().top);
      return Math.min(...tops) / window.innerHeight;
    });
    expect(highest, step).toBeGreaterThan(0.24);
  }
  await patient.goesTo('hand-over');
  expect(await patient.handsOver()).toMatch(/^[a-z]+-\d+$/);
});

test('limited reading and memory: one line at a time, read aloud, and back again', async ({ kiosk }) => {
  test.setTimeout(200_000);
  const { patient, glass, page } = kiosk;
  await patient.chooses('en');
  await glass.touches('comfort');
  await glass.touches('simple');
  await glass.touches('close');
  const lines = page.locator('.say > p:not(.say-place)');
  await expect(lines).toHaveCount(1);
  const first = await lines.textContent();
  await expect(page.locator('.say-place')).toHaveText('1 of 5');
  await glass.touches('next');
  await expect(page.locator('.say-place')).toHaveText('2 of 5');
  expect(await lines.textContent()).not.toBe(first);
  await glass.shows('S01');
  await glass.touches('back');
  await expect(lines).toHaveText(first ?? '');
  for (let line = 1; line <= 5; line += 1) await glass.touches('next');
  await glass.shows('S02');
  await expect(page.locator('.say-place')).toHaveText('1 of 6');
  await expect(page.locator('[data-action="say-again"]')).toBeVisible();
});
