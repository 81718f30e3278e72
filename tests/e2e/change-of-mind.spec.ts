// Back, change, "not today", questions, a need, a point not clear: nothing is final until the patient says so, and staff see it.
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

test('going back keeps what was answered, and another answer takes its place', async ({ kiosk }) => {
  const { patient, glass } = kiosk;
  await hasComeTo(kiosk, 'K1');
  await patient.answers('K1', 'no');
  await patient.goesOn();
  await glass.shows('K2');
  await glass.touches('back');
  await glass.shows('K1');
  await glass.hasChosen('answer:no');
  await patient.answers('K1', 'yes');
  await glass.hasNotChosen('answer:no');
});

test('without an answer "next" stays and says why; "skip" goes on', async ({ kiosk }) => {
  const { glass, page } = kiosk;
  await hasComeTo(kiosk, 'K1');
  await glass.touches('next');
  await expect(page.locator('.foot-hint')).not.toBeEmpty();
  await glass.shows('K1');
  await glass.touches('skip');
  await glass.shows('K2');
});

test('an answer is changed from the page that shows all of them', async ({ kiosk }) => {
  const { patient, nurse, glass } = kiosk;
  await hasComeTo(kiosk, 'check', (visit) => visit.answered('K4', 'no').answered('K6', 'talk'));
  await glass.touches('change:K4');
  await patient.answers('K4', 'yes');
  await patient.goesOn();
  await glass.shows('check');
  await glass.touches('change:area');
  await glass.shows('area');
  await patient.expects('neck-right');
  await patient.goesOn();
  await glass.shows('check');
  await patient.goesOn();
  const ticket = await patient.handsOver();
  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.findsFlags('K6');
});

test('"not today" is thanked, can be taken back, and stays a word for the nurse', async ({ kiosk }) => {
  const { nurse, glass } = kiosk;
  await hasComeTo(kiosk, 'S06');
  await glass.touches('not-ready');
  await glass.shows('not-ready');
  await glass.doesNotOffer('next');
  await nurse.unlocks();
  const ticket = await kiosk.page.locator('[data-action^="visit:"]').getAttribute('data-action');
  await nurse.opens((ticket ?? '').replace('visit:', ''));
  await nurse.sees('stop');
  await nurse.findsFlags('not-finished', 'not-ready');
  await nurse.locks();
  await glass.shows('not-ready');
  await glass.touches('carry-on');
  await glass.shows('S06');
  await kiosk.patient.goesOn();
  await glass.shows('S07');
});

test('questions and needs reach the nurse, and one taken back does not', async ({ kiosk }) => {
  const { patient, nurse, glass } = kiosk;
  await hasComeTo(kiosk, 'K12');
  await glass.touches('question');
  await glass.touches('question:S16-q1');
  await glass.touches('question:S16-q2');
  await glass.hasChosen('question:S16-q2');
  await glass.touches('question:S16-q2');
  await glass.hasNotChosen('question:S16-q2');
  await glass.touches('close');
  await glass.touches('help');
  await glass.touches('help:interpreter');
  await glass.hasChosen('help:interpreter');
  await glass.touches('help:unwell');
  await glass.hasChosen('help:unwell');
  await glass.touches('close');
  await patient.goesTo('hand-over');
  const ticket = await patient.handsOver();
  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.sees('stop');
  await nurse.findsFlags('S16-q1', 'need-interpreter', 'need-unwell');
});

test('a point not clear twice is a person’s to explain: no third try, and the nurse knows', async ({
  kiosk,
}) => {
  const { patient, nurse, glass, page } = kiosk;
  await hasComeTo(kiosk, 'T3');
  await patient.tries('T3', 'wait');
  await glass.touches('see-again');
  await glass.shows('S15');
  await glass.touches('next');
  await glass.shows('T3');
  await patient.tries('T3', 'not-sure');
  await glass.touches('answer:call-emergency');
  await glass.hasNotChosen('answer:call-emergency');
  await expect(page.locator('[data-action="answer:call-emergency"]')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await patient.goesOn();
  await patient.goesTo('hand-over');
  const ticket = await patient.handsOver();
  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.sees('stop');
  await nurse.findsFlags('T3');
});
