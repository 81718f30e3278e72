// A keypad that sends other keys than most: the clinic's config says which, and the ones it has replaced do nothing.
import { clinicConfig } from '../support/clinic-configs';
import { hasComeTo } from '../support/head-start';
import { KeyGlass } from '../support/key-glass';
import { expect, test } from '../support/kiosk-test';

const keys = { down: ['F13'], up: ['F14'], left: [], right: [], select: ['F17'], help: ['F18'] };

test('a keypad with keys of its own leads to the second step; the usual keys do nothing', async ({
  start,
}) => {
  const kiosk = await start({ config: clinicConfig({ keys }) });
  const { page, app } = kiosk;
  const glass = new KeyGlass(page, app, 'F13', 'F17');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ['kiosk-help', 'kiosk-headset'])
      window.addEventListener(name, (event) => {
        if (event instanceof CustomEvent) heard.push(`${name} ${String(event.detail)}`);
      });
  });
  for (const key of ['Down', 'Return', 'F1', 'F13']) await glass.presses(key);
  await glass.shows('attract');
  await expect(page.locator('[data-action="begin"]')).toBeFocused();
  await glass.presses('F18');
  await glass.shows('language');
  await glass.touches('language:es');
  await glass.shows('S01');
  await glass.presses('F15');
  await glass.presses('F16');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
    'kiosk-help null',
    'kiosk-headset in',
    'kiosk-headset out',
  ]);
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.action);
  await glass.presses('F13');
  const before = await focused();
  for (const key of ['Down', 'Up', 'Right', 'F1']) await glass.presses(key);
  expect(await focused()).toBe(before);
  await glass.touches('next');
  await glass.shows('S02');
});

test('a keypad user begins with "select", with help or with an arrow', async ({ start }) => {
  const kiosk = await start();
  const glass = new KeyGlass(kiosk.page, kiosk.app, 'Down');
  await glass.presses('Down');
  await expect(kiosk.page.locator('[data-action="begin"]')).toBeFocused();
  await kiosk.page.reload();
  await glass.shows('attract');
  await glass.presses('Up');
  await expect(kiosk.page.locator('[data-action="begin"]')).toBeFocused();
  await kiosk.page.reload();
  await glass.shows('attract');
  await glass.presses('Return');
  await glass.shows('language');
});

test('after a sheet a keypad user is where they were', async ({ kiosk }) => {
  await hasComeTo(kiosk, 'S03');
  const glass = new KeyGlass(kiosk.page, kiosk.app, 'Down');
  await glass.touches('help');
  await glass.touches('close');
  await expect(kiosk.page.locator('[data-action="help"]')).toBeFocused();
});
