// The packaged program, driven through its glass: a whole visit to the sign-off, a cut in the middle of one, and its voice.
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';
import { twinProgram } from '../support/packaged-programs';
import { Transcript } from '../support/transcript';

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

test('the packaged program reads aloud from the clips it brings', async ({ start }) => {
  const { patient, glass, page } = await start({ packaged: twinProgram() });
  await patient.chooses('vi');
  const answers: number[] = [];
  page.on('response', (answer) => {
    if (answer.url().includes('/audio/vi/')) answers.push(answer.status());
  });
  const transcript = await Transcript.of(page);
  await glass.touches('read-aloud');
  await expect.poll(async () => (await transcript.all()).length, { timeout: 30_000 }).toBeGreaterThan(3);
  expect(answers.length).toBeGreaterThan(2);
  expect(answers.filter((status) => status !== 200 && status !== 206)).toEqual([]);
});
