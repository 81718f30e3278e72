// The whole visit and its review by keys alone: a tactile keypad's arrows and Enter, or Tab and Enter.

import { KeyGlass } from '../support/key-glass';
import { expect, test } from '../support/kiosk-test';
import { Patient } from '../support/patient';
import { Staff } from '../support/staff';

for (const [name, onward, language] of [
  ['a keypad', 'Down', 'en'],
  ['a keypad, from right to left', 'Left', 'ar'],
  ['Tab', 'Tab', 'es'],
] as const) {
  test(`a visit by ${name} and Enter, body map included, ends with a ticket`, async ({ kiosk }) => {
    test.setTimeout(240_000);
    const glass = new KeyGlass(kiosk.page, kiosk.app, onward);
    const patient = new Patient(() => glass);
    await patient.chooses(language);
    await patient.goesTo('S03', { area: ['view:front', 'area:shoulder-left'] });
    await glass.touches('help');
    await glass.touches('help:interpreter');
    await glass.touches('close');
    await patient.goesTo('hand-over', { K4: ['answer:no'] });
    expect(await patient.handsOver()).toMatch(/^[a-z]+-\d+$/);
  });
}

test('a nurse unlocks, settles and signs off by keys alone', async ({ kiosk }) => {
  test.setTimeout(240_000);
  const glass = new KeyGlass(kiosk.page, kiosk.app, 'Down');
  const patient = new Patient(() => glass);
  await patient.chooses('en');
  await patient.goesTo('hand-over');
  const ticket = await patient.handsOver();
  const pin = await kiosk.pinOf('nurse');
  const nurse = new Staff(
    'nurse',
    () => glass,
    () => Promise.resolve(pin),
  );
  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.checksEverything();
  await nurse.decides('ready-for-talk');
  await nurse.signsOff();
});

test('a key held down presses once', async ({ kiosk }) => {
  const { page, glass, patient } = kiosk;
  await patient.chooses('en');
  await page.locator('[data-action="next"]').focus();
  await page.keyboard.down('Enter');
  for (let repeats = 0; repeats < 20; repeats += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await glass.shows('S02');
});
