// The nurse's forty seconds: how few taps a review takes, a point said in two languages, a visit called in and given back.
import { clinicConfig } from '../support/clinic-configs';
import { hasComeTo, storedEvents, wasHere } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

/** From the PIN to the sign-off (issue: a ready visit, and one with three points to talk about). */
const READY_TAPS = 6;
const TALK_TAPS = 12;

test('a ready visit is signed off in six taps after the PIN, one with three points in twelve', async ({
  kiosk,
}) => {
  const { nurse, glass, page } = kiosk;
  const ready = await wasHere(kiosk, (visit) => visit);
  const talk = await wasHere(kiosk, (visit) =>
    visit.answered('K4', 'talk').asked('S06-q2').tried('T5', 'lift', 'not-sure'),
  );
  await page.reload();
  await nurse.unlocks();

  let before = glass.taps;
  await nurse.opens(ready);
  await nurse.checksEverything();
  await nurse.decides('ready-for-talk');
  await nurse.signsOff();
  expect(glass.taps - before).toBeLessThanOrEqual(READY_TAPS);
  await glass.touches('visits');

  before = glass.taps;
  await nurse.opens(talk);
  await nurse.sees('talk');
  for (const flag of ['K4', 'S06-q2', 'T5']) await nurse.enters(flag);
  await nurse.checksEverything();
  await nurse.decides('ready-for-talk');
  await nurse.signsOff();
  expect(glass.taps - before).toBeLessThanOrEqual(TALK_TAPS);
});

test('whoever does not want it today is signed off with two checks, and whoever asks for the clinician with all', async ({
  kiosk,
}) => {
  const { nurse, glass, page } = kiosk;
  const notToday = await wasHere(kiosk, (visit) => visit.upTo('S11').afterwards({ type: 'not-ready' }));
  const saidNo = await wasHere(kiosk, (visit) => visit.answered('K12', 'no'));
  const unwell = await wasHere(kiosk, (visit) => visit.needed('unwell'));
  await page.reload();
  await nurse.unlocks();
  for (const [ticket, outcome, flags] of [
    [notToday, 'not-today', ['not-ready', 'not-finished']],
    [saidNo, 'patient-said-no', ['K12']],
  ] as const) {
    await nurse.opens(ticket);
    await nurse.sees('stop');
    await nurse.cannotDecide('ready-for-talk');
    await nurse.decides(outcome);
    for (const flag of flags) await nurse.enters(flag, 'told-clinician');
    await nurse.records('N1', 'done');
    await nurse.cannotSignOff();
    await nurse.records('N10', 'none');
    await nurse.signsOff();
    await glass.touches('visits');
  }
  await nurse.opens(unwell);
  await nurse.enters('need-unwell', 'told-clinician');
  await nurse.decides('clinician-first');
  await nurse.records('N1', 'done');
  await nurse.records('N10', 'none');
  await nurse.cannotSignOff();
  await nurse.checksEverything();
  await nurse.signsOff();
});

test('a point opens to what to ask and what to listen for, in both languages and aloud in the patient’s', async ({
  kiosk,
}) => {
  const { nurse, glass, page } = kiosk;
  const ticket = await wasHere(kiosk, (visit) => visit.inLanguage('es').answered('K4', 'talk'));
  await page.reload();
  await nurse.unlocks();
  await nurse.opens(ticket);
  const card = page.locator('[data-flag="K4"]');
  await expect(card.locator('.flag-script')).toHaveCount(0);
  await glass.touches('flag:K4:open');
  await expect(card.locator('.flag-ask')).toContainText('What could feel bad');
  await expect(card.locator('.flag-listen')).toContainText('near the chest');
  const asked = (await card.locator('.flag-said [lang="es"]').textContent()) ?? '';
  await glass.touches('say:K4');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-saying', asked);
  await expect(root).toHaveAttribute('data-saying-in', 'es');
  // A second touch ends it.
  await glass.touches('say:K4');
  await expect(root).not.toHaveAttribute('data-saying', /./);

  await glass.touches('staff-languages');
  await glass.touches('staff-language:de');
  await expect(root).toHaveAttribute('lang', 'de');
  await expect(card.locator('.flag-said [lang="es"]')).toHaveText(asked);
  await nurse.locks();
  await nurse.unlocks();
  await expect(root).toHaveAttribute('lang', 'en');
});

test('where the clinic wants it, the staff’s lock shows how many wait, and nothing else of them', async ({
  start,
}) => {
  const kiosk = await start({ config: { ...clinicConfig(), arrivalLight: true } });
  const { patient, nurse, glass, page } = kiosk;
  const light = page.locator('.staff-door-light');
  await hasComeTo(kiosk, 'hand-over');
  await expect(light).toHaveCount(0);
  const ticket = await patient.handsOver();
  await expect(light).toHaveText('1');
  await page.reload();
  await expect(light).toHaveText('1');
  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.checksEverything();
  await nurse.decides('ready-for-talk');
  await nurse.signsOff();
  await nurse.locks();
  await glass.shows('attract');
  await expect(light).toHaveCount(0);
});

test('a visit called in half-way goes on where it was when staff give it back, and no ticket is needed for that', async ({
  kiosk,
}) => {
  const { patient, nurse, glass, page } = kiosk;
  await hasComeTo(kiosk, 'T2', (visit) => visit.asked('S06-q2'));
  await nurse.unlocks();
  const row = page.locator('[data-action^="visit:"]');
  const ticket = ((await row.getAttribute('data-action')) ?? '').replace('visit:', '');
  await nurse.opens(ticket);
  await glass.touches('collect');
  await glass.offers('give-back');
  await nurse.enters('S06-q2');
  await nurse.locks();
  await glass.shows('attract');

  // Somebody else is at the screen: their answers must not be taken for the other's.
  await patient.chooses('en');
  await patient.goesOn();
  await nurse.unlocks();
  await nurse.opens(ticket);
  await glass.touches('give-back');
  await expect(page.locator('.review-trouble')).toHaveText(/Another patient/);
  await nurse.locks();
  await glass.shows('S02');
  await hasGoneAway(kiosk);

  await nurse.unlocks();
  await nurse.opens(ticket);
  await glass.touches('give-back');
  await glass.shows('T2');
  await patient.goesTo('hand-over');
  expect(await patient.ticket()).toBe(ticket);
  expect((await storedEvents(kiosk)).some(({ type }) => type === 'staff-decided')).toBe(true);
  await patient.handsOver();
  await nurse.unlocks();
  await nurse.opens(ticket);
  await nurse.findsFlags('S06-q2');
  await nurse.sees('ready');
  await expect(page.locator('.history li')).toHaveCount(2);
});

/** Staff call in whoever stands there. */
async function hasGoneAway({ nurse, glass, page }: Parameters<typeof hasComeTo>[0]): Promise<void> {
  await nurse.unlocks();
  await page.locator('[data-action^="visit:"]', { hasText: 'On the screen now' }).click();
  await glass.shows('staff-review');
  await glass.touches('collect');
  await glass.offers('give-back');
  await nurse.locks();
  await glass.shows('attract');
}
