import { OUTCOMES, type StaffDecision, type StaffMember } from '#core/readiness/decisions';
import { evaluate } from '#core/readiness/evaluate';
import { NURSE_ITEMS } from '#core/readiness/nurse-items';
import { sealRecord, type VisitRecord } from '#core/record/record';
import type { VisitEvent } from '#core/visit/events';
import { foldEvents } from '#core/visit/reducer';
import type { Visit } from '#core/visit/state';
import { TWO_CONCERNS, Walk } from './walk';

const VISIT_ID = '00000000-0000-4000-8000-000000000042';
const NURSE: StaffMember = { id: 'nurse-1', role: 'nurse' };
const CLINICIAN: StaffMember = { id: 'dr-1', role: 'clinician' };
const MINUTE = 60_000;

/** A visit with one of nearly everything, reviewed by a nurse and a clinician, and signed off. */
export function signedVisit(language: string): readonly VisitEvent[] {
  const walk = new Walk({ picture: 'sun', number: 42 }, language, VISIT_ID)
    .to('area')
    .do({ type: 'area-chosen', areas: ['upper-back-left', 'neck-left'] })
    .to('S04')
    .do({ type: 'skip', from: 'S04' })
    .to('S06')
    .do({ type: 'question-asked', question: 'S06-q2' })
    .to('S07')
    .do({ type: 'safety-answered', answers: TWO_CONCERNS })
    .to('T5')
    .do({ type: 'teach-back-answered', step: 'T5', answer: 'lift' })
    .do({ type: 'teach-back-answered', step: 'T5', answer: 'not-sure' })
    .do({ type: 'need-raised', need: 'interpreter' })
    .do({ type: 'next', from: 'T5' })
    .to('K4')
    .do({ type: 'statement-answered', step: 'K4', answer: 'talk' })
    .to('hand-over')
    .do({ type: 'closed', reason: 'handed-over' });
  const events: VisitEvent[] = [...walk.events];
  const decide = (staff: StaffMember, decision: StaffDecision): void => {
    const at = (events.at(-1)?.at ?? 0) + MINUTE;
    events.push({ type: 'staff-decided', staff, decision, at });
  };
  for (const { id, fine } of NURSE_ITEMS) decide(NURSE, { type: 'item-recorded', item: id, value: fine });
  decide(NURSE, { type: 'helper-noted', helped: true });
  for (const { id } of evaluate(folded(events), { draftLanguages: [language] }).flags)
    decide(CLINICIAN, { type: 'flag-entered', flag: id, entry: 'addressed' });
  decide(NURSE, { type: 'outcome-chosen', outcome: OUTCOMES[0] });
  decide(NURSE, { type: 'signed-off' });
  return events;
}

/** The same visit as it is sealed. */
export function signedRecord(language: string): VisitRecord {
  const events = signedVisit(language);
  const record = sealRecord(folded(events), events, {
    draftLanguages: language === 'en' ? [] : [language],
    programVersion: '0.0.0',
    approval: { approvedBy: 'A. Clinician', expiresOn: '2027-12-31' },
  });
  if (!record.ok) throw new Error(record.failure);
  return record.value;
}

function folded(events: readonly VisitEvent[]): Visit {
  const visit = foldEvents(events);
  if (!visit.ok || !visit.value) throw new Error('the visit of the gallery does not fold');
  return visit.value;
}
