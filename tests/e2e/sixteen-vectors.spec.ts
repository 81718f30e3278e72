// The sixteen situations of the clinical rule (storyboard part 5), left behind by sixteen patients and met by staff on the glass.
import type { ReadinessLevel } from '#core/readiness/evaluate';
import { wasHere } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

const TWENTY_MINUTES = 20 * 60_000;

interface Vector {
  readonly what: string;
  readonly plan: Parameters<typeof wasHere>[1];
  readonly level: ReadinessLevel;
  readonly flags: readonly string[];
  readonly millisecondsBetween?: number;
}

const VECTORS = {
  1: { what: 'all clear', plan: (visit) => visit, level: 'ready', flags: [] },
  2: {
    what: 'clear at the second try',
    plan: (visit) => visit.tried('T5', 'lift', 'not-yet'),
    level: 'ready',
    flags: [],
  },
  3: {
    what: 'unsure twice',
    plan: (visit) => visit.tried('T5', 'not-sure', 'not-sure'),
    level: 'talk',
    flags: ['T5'],
  },
  4: {
    what: 'unsure twice of the emergency signs',
    plan: (visit) => visit.tried('T3', 'not-sure', 'not-sure'),
    level: 'stop',
    flags: ['T3'],
  },
  5: {
    what: 'wants to talk about problems',
    plan: (visit) => visit.answered('K4', 'talk'),
    level: 'talk',
    flags: ['K4'],
  },
  6: {
    what: 'not sure about medicines',
    plan: (visit) => visit.answered('K8', 'not-sure'),
    level: 'stop',
    flags: ['K8'],
  },
  7: {
    what: 'pushed, and unsure of the benefit',
    plan: (visit) => visit.answered('K12', 'no').answered('K3', 'not-sure'),
    level: 'stop',
    flags: ['K12', 'K3'],
  },
  8: { what: 'one question', plan: (visit) => visit.asked('S06-q2'), level: 'talk', flags: ['S06-q2'] },
  9: {
    what: 'one line not answered',
    plan: (visit) => visit.skipped('K11'),
    level: 'not-finished',
    flags: ['not-finished'],
  },
  10: {
    what: 'no about allergies, then walked away',
    plan: (visit) => visit.answered('K7', 'no').upTo('K9').closed('left'),
    level: 'stop',
    flags: ['K7', 'not-finished'],
  },
  11: {
    what: 'does not want the shot',
    plan: (visit) => visit.upTo('S11').afterwards({ type: 'not-ready' }),
    level: 'stop',
    flags: ['not-finished', 'not-ready'],
  },
  12: {
    what: 'read in a draft',
    plan: (visit) => visit.inLanguage('es'),
    level: 'talk',
    flags: ['draft-language-es'],
  },
  13: { what: 'the nurse worries', plan: (visit) => visit, level: 'ready', flags: [] },
  14: {
    what: 'took half a day',
    plan: (visit) => visit,
    level: 'ready',
    flags: [],
    millisecondsBetween: TWENTY_MINUTES,
  },
  15: {
    what: 'asked aloud: none',
    plan: (visit) => visit.answered('K8', 'not-sure'),
    level: 'stop',
    flags: ['K8'],
  },
  16: {
    what: 'asked aloud: yes',
    plan: (visit) => visit.answered('K8', 'not-sure'),
    level: 'stop',
    flags: ['K8'],
  },
} as const satisfies Record<number, Vector>;

test('the sixteen situations of the rule, as staff meet and settle them', async ({ kiosk }) => {
  test.setTimeout(180_000);
  const { nurse, clinician, glass, page } = kiosk;
  const tickets = new Map<string, string>();
  for (const [number, { plan, ...vector }] of Object.entries<Vector>(VECTORS))
    tickets.set(number, await wasHere(kiosk, plan, vector.millisecondsBetween));
  const ticketOf = (number: keyof typeof VECTORS): string => tickets.get(String(number)) ?? '';
  await page.reload();
  await nurse.unlocks();
  for (const [number, { what, level, flags }] of Object.entries<Vector>(VECTORS)) {
    await test.step(`${number}. ${what}`, async () => {
      await nurse.opens(tickets.get(number) ?? '');
      await nurse.sees(level);
      await nurse.findsFlags(...flags);
      await glass.touches('visits');
      await glass.shows('staff-visits');
    });
  }

  await nurse.opens(ticketOf(13));
  await nurse.records('N10', 'yes');
  await nurse.sees('stop');
  await expect(page.locator('main.review')).toHaveAttribute('data-first-readiness', 'ready');
  await glass.touches('visits');

  await nurse.opens(ticketOf(15));
  await nurse.records('N4', 'none');
  await nurse.sees('ready');
  await expect(page.locator('main.review')).toHaveAttribute('data-first-readiness', 'stop');
  await glass.touches('visits');

  await nurse.opens(ticketOf(16));
  await nurse.records('N4', 'yes-told-clinician');
  await nurse.cannotEnter('K8', 'addressed');
  await nurse.enters('K8', 'told-clinician');
  await nurse.sees('stop');
  await nurse.locks();

  await clinician.unlocks();
  await clinician.opens(ticketOf(16));
  await clinician.findsFlags('K8', 'N4');
  await clinician.enters('K8');
  await clinician.sees('stop');
  await clinician.enters('N4');
  await clinician.sees('ready');
});
