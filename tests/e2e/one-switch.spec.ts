// A whole visit by one switch, and one by two: nothing is touched, no other key is pressed, nothing is out of reach.
import { clinicConfig } from '../support/clinic-configs';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';
import { Patient } from '../support/patient';
import { SwitchGlass } from '../support/switch-glass';

test('one switch that stands at the kiosk leads from the first screen to the ticket', async ({ start }) => {
  test.setTimeout(600_000);
  const { page, app } = await start({ config: clinicConfig({ switches: 1 }) });
  const glass = new SwitchGlass(page, app, 1);
  const patient = new Patient(() => glass);
  await glass.wakes();
  await patient.chooses('en');
  await glass.touches('comfort');
  await glass.touches('pace:4');
  await glass.touches('close');
  await patient.goesTo('S03', { area: ['view:front', 'area:shoulder-left'] });
  await glass.touches('help');
  await glass.touches('help:interpreter');
  await glass.touches('close');
  await patient.goesTo('hand-over', { K4: ['answer:no'] });
  expect(await patient.handsOver()).toMatch(/^[a-z]+-\d+$/);
});

test('two switches lead through the last part in Arabic, one moving the mark and one choosing', async ({
  start,
}) => {
  test.setTimeout(300_000);
  const kiosk = await start();
  await hasComeTo(kiosk, 'K7', (visit) => visit.inLanguage('ar').withComfort({ switches: 2 }));
  const glass = new SwitchGlass(kiosk.page, kiosk.app, 2);
  const patient = new Patient(() => glass);
  await patient.answers('K7', 'talk');
  await patient.goesOn();
  await patient.goesTo('hand-over');
  expect(await patient.handsOver()).toMatch(/^[a-z]+-\d+$/);
});

test('twenty languages are within reach of two switches', async ({ kiosk }) => {
  await hasComeTo(kiosk, 'S02', (visit) => visit.withComfort({ switches: 2 }));
  const glass = new SwitchGlass(kiosk.page, kiosk.app, 2);
  await glass.touches('languages');
  const last = kiosk.page.locator('dialog [data-action^="language:"]').last();
  await glass.touches((await last.getAttribute('data-action')) ?? '');
  await expect(kiosk.page.locator('html')).not.toHaveAttribute('lang', 'en');
});

test('a trembling press counts once, and a switch held down too', async ({ kiosk }) => {
  const { page } = kiosk;
  await hasComeTo(kiosk, 'S04', (visit) => visit.withComfort({ switches: 2 }));
  const glass = new SwitchGlass(page, kiosk.app, 2);
  const mark = page.locator('.scan-mark');
  await expect(mark).toBeVisible();
  // From the ways on, where there is nothing to press in the step itself, to the next group and no farther.
  for (let presses = 0; presses < 3; presses += 1) await glass.presses('Space');
  await expect(mark).toHaveAttribute('data-on', 'group');
  const [marked, tools] = [await mark.boundingBox(), await page.locator('.foot-tools').boundingBox()];
  expect(marked?.y).toBeCloseTo(tools?.y ?? 0, 0);
  await page.waitForTimeout(500);
  for (let repeats = 0; repeats < 10; repeats += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(mark).toHaveAttribute('data-on', 'control');
  await expect(page.locator('[data-action="question"]')).toBeFocused();
  await glass.shows('S04');
});

test('a mark that moves by itself is no sign of life; a press of the switch is', async ({ kiosk }) => {
  const { page, glass } = kiosk;
  await page.clock.install();
  await hasComeTo(kiosk, 'S02', (visit) => visit.withComfort({ switches: 1 }));
  await page.clock.runFor(115_000);
  await glass.shows('S02');
  await page.clock.runFor(7_000);
  await glass.shows('still-there');
  await expect(page.locator('.scan-mark')).toBeVisible();
  await new SwitchGlass(page, kiosk.app, 1).presses('Space');
  await glass.shows('S02');
  await page.clock.runFor(115_000);
  await glass.shows('S02');
});

test('staff screens are not scanned, and the switch goes on afterwards', async ({ kiosk }) => {
  const { page, glass } = kiosk;
  await hasComeTo(kiosk, 'S02', (visit) => visit.withComfort({ switches: 2 }));
  await expect(page.locator('.scan-mark')).toBeVisible();
  await glass.touches('staff');
  await glass.shows('staff-unlock');
  await expect(page.locator('.scan-mark')).toHaveCount(0);
  // A switch is no staff key: nothing is marked, nothing pressed.
  const byNobody = new SwitchGlass(page, kiosk.app, 2);
  for (const key of ['Space', 'Return']) await byNobody.presses(key);
  await glass.shows('staff-unlock');
  await glass.touches('cancel');
  await glass.shows('S02');
  await new SwitchGlass(page, kiosk.app, 2).touches('next');
  await glass.leaves('S02');
});
