// Every readiness outcome as a patient causes it and staff meet it: a word needed, a stop, and not finished. "Ready" and the
// draft languages are in whole-visit.spec.ts.
import { MAIN_PATH } from '#core/procedure/steps';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

test('an answer that is not "yes" is a word for the nurse, who settles it and signs off', async ({
  kiosk,
}) => {
  const { patient, nurse } = kiosk;
  await hasComeTo(kiosk, 'K3');
  await patient.goesTo('K5', { K3: ['answer:not-sure'], K4: ['answer:no'] });
  await patient.goesTo('hand-over');
  const ticket = await patient.handsOver();

  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.sees('talk');
  await nurse.findsFlags('K3', 'K4');
  await nurse.checksEverything();
  await nurse.enters('K3');
  await nurse.sees('talk');
  await nurse.cannotDecide('ready-for-talk');
  await nurse.cannotSignOff();
  await nurse.enters('K4');
  await nurse.sees('ready');
  await nurse.decides('ready-for-talk');
  await nurse.signsOff();
});

test('a stop is not the nurse’s to clear: the clinician does it with a PIN of their own', async ({
  kiosk,
}) => {
  const { patient, nurse, clinician, glass } = kiosk;
  await hasComeTo(kiosk, 'S07');
  await patient.tells('infection', 'diabetes');
  await patient.goesOn();
  await patient.goesTo('hand-over');
  const ticket = await patient.handsOver();

  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.sees('stop');
  await nurse.findsFlags('safety-infection', 'safety-diabetes');
  await nurse.cannotEnter('safety-infection', 'addressed');
  await nurse.enters('safety-infection', 'told-clinician');
  await nurse.enters('safety-diabetes');
  await nurse.checksEverything();
  await nurse.sees('stop');
  await nurse.cannotDecide('ready-for-talk');
  await nurse.locks();
  await glass.shows('attract');

  await clinician.unlocks();
  await clinician.opens(ticket);
  await clinician.sees('stop');
  await clinician.enters('safety-infection');
  await clinician.sees('ready');
  await clinician.decides('ready-for-talk');
  await clinician.signsOff();
});

test('what the nurse asks aloud settles a stop for which that is the rule', async ({ kiosk }) => {
  const { nurse } = kiosk;
  await hasComeTo(kiosk, 'hand-over', (visit) => visit.tells('allergy'));
  const ticket = await kiosk.patient.handsOver();
  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.sees('stop');
  await nurse.records('N3', 'none');
  await nurse.sees('ready');
  await nurse.records('N3', 'yes-told-clinician');
  await nurse.sees('stop');
});

test('called in half-way: not finished, with what was not seen, and never ready', async ({ kiosk }) => {
  const { patient, nurse, glass, page } = kiosk;
  await hasComeTo(kiosk, 'S04');
  await nurse.unlocks();
  const row = page.locator('[data-action^="visit:"]');
  await expect(row).toHaveCount(1);
  const ticket = ((await row.getAttribute('data-action')) ?? '').replace('visit:', '');
  await nurse.opens(ticket);
  await nurse.sees('not-finished');
  await glass.touches('collect');
  await glass.doesNotOffer('collect');
  await nurse.findsFlags('not-finished');
  // Seen: S01, S02, the area and S03. Everything else of the way is named, one line each, but for the two last pages.
  const unseen = MAIN_PATH.length - 2 - 4;
  await expect(page.locator('[data-flag="not-finished"] li')).toHaveCount(unseen);
  await nurse.checksEverything();
  await nurse.enters('not-finished');
  await nurse.sees('not-finished');
  await nurse.cannotDecide('ready-for-talk');
  await nurse.decides('clinician-first');
  await nurse.signsOff();
  await nurse.locks();
  await glass.shows('attract');
  await patient.chooses('en');
});
