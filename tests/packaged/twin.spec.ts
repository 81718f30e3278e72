// The packaged program, driven through its glass: a whole visit to the sign-off, and a cut in the middle of one.
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';
import { twinProgram } from '../support/packaged-programs';

test('a whole visit and its sign-off in the packaged program', async ({ start }) => {
  const kiosk = await start({ packaged: twinProgram() });
  const { patient, nurse, app } = kiosk;
  expect(await app.evaluate(({ app: running }) => running.isPackaged)).toBe(true);
  await patient.chooses('en');
  await patient.goesTo('hand-over', { K4: ['answer:no'] });
  const ticket = await patient.handsOver();
  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.sees('talk');
  await nurse.findsFlags('K4');
  await nurse.enters('K4');
  await nurse.checksEverything();
  await nurse.decides('ready-for-talk');
  await nurse.signsOff();
  expect(await kiosk.ends()).toBe(0);
});

test('the packaged program, cut off and started again, is where it was', async ({ start }) => {
  const packaged = twinProgram();
  const first = await start({ packaged });
  await hasComeTo(first, 'K4', (visit) => visit.inLanguage('ar'));
  await first.patient.answers('K4', 'talk');
  await first.page.waitForTimeout(300);
  await first.isCutOff();
  const second = await start({ packaged, profile: first.profile });
  await second.glass.shows('K4');
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'ar');
  await second.glass.hasChosen('answer:talk');
});
