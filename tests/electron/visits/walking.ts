import { questionsFor } from '#core/procedure/questions';
import { STATEMENT_ANSWERS } from '#core/procedure/statements';
import { stepById } from '#core/procedure/steps';
import { answersInOrder, TEACH_BACKS } from '#core/procedure/teach-backs';
import type { StaffDecision } from '#core/readiness/decisions';
import { NURSE_ITEMS } from '#core/readiness/nurse-items';
import { DEFAULT_COMFORT } from '#core/visit/comfort';
import type { PatientAction, PatientEvent } from '#core/visit/events';
import { applyEvent } from '#core/visit/reducer';
import { mayGoOn } from '#core/visit/selectors';
import type { Visit } from '#core/visit/state';
import type { NextVisit } from '../../../electron/visits/patient-side';

/** The first touch: the visit begins in a language. */
export const begins = ({ visitId, ticket }: NextVisit, at: number, language = 'en'): PatientEvent => ({
  type: 'visit-begun',
  visitId,
  ticket,
  language,
  comfort: DEFAULT_COMFORT,
  contentVersion: 'test',
  at,
});

/** A patient who reads everything, answers what is asked, and taps "yes" to every statement. */
export function wholeWalk(next: NextVisit, at: number): PatientEvent[] {
  const events = [begins(next, at)];
  let visit = after(null, events[0]);
  while (visit.status === 'open') {
    const action: PatientAction = mayGoOn(visit) ? { type: 'next', from: visit.step } : answerOf(visit);
    const event = { ...action, at: at + events.length };
    events.push(event);
    visit = after(visit, event);
  }
  return events;
}

function answerOf({ step }: Visit): PatientAction {
  const here = stepById(step);
  switch (here.kind) {
    case 'area':
      return { type: 'area-chosen', areas: ['low-back-left'] };
    case 'safety':
      return { type: 'safety-answered', answers: ['none'] };
    case 'teach-back':
      return { type: 'teach-back-answered', step: here.id, answer: here.right };
    case 'statement':
      return { type: 'statement-answered', step: here.id, answer: 'yes' };
    default:
      return { type: 'closed', reason: 'handed-over' };
  }
}

/** A patient who wanders: each number picks one of the taps the screen in front offers. Never closes. */
export function wandering(next: NextVisit, at: number, choices: readonly number[]): PatientEvent[] {
  const events = [begins(next, at)];
  let visit = after(null, events[0]);
  for (const choice of choices) {
    const possible = tapsOn(visit)
      .map((action) => ({ ...action, at: at + events.length }))
      .filter((event) => applyEvent(visit, event).ok);
    const event = possible[choice % possible.length];
    if (!event) throw new Error('a screen without a tap');
    events.push(event);
    visit = after(visit, event);
  }
  return events;
}

function tapsOn({ step, ticket }: Visit): PatientAction[] {
  const moves = (['next', 'next', 'next', 'back', 'skip'] as const).map((type) => ({ type, from: step }));
  const teachBack = TEACH_BACKS.find(({ id }) => id === step);
  const here = stepById(step);
  return [
    ...moves,
    { type: 'area-chosen', areas: ['neck-left', 'upper-back-right'] },
    { type: 'safety-answered', answers: ['bleeding', 'needle-fear'] },
    ...(teachBack ? answersInOrder(teachBack, ticket.number) : []).map(
      (answer) => ({ type: 'teach-back-answered', step: teachBack?.id ?? 'T1', answer }) as const,
    ),
    ...(here.kind === 'statement' ? STATEMENT_ANSWERS : []).map(
      (answer) => ({ type: 'statement-answered', step: here.id, answer }) as PatientAction,
    ),
    ...questionsFor(step).map((question) => ({ type: 'question-asked', question }) as const),
    { type: 'need-raised', need: 'interpreter' },
    { type: 'not-ready' },
    { type: 'carried-on' },
    { type: 'language-changed', language: 'es' },
    { type: 'comfort-changed', comfort: { ...DEFAULT_COMFORT, textSize: 3 } },
  ];
}

function after(visit: Visit | null, event: PatientEvent | undefined): Visit {
  const next = event && applyEvent(visit, event);
  if (!next?.ok) throw new Error(`the rules refuse ${JSON.stringify(event)}`);
  return next.value;
}

/** A nurse who finds everything in order, up to but not including the sign-off. */
export const EVERYTHING_IN_ORDER: readonly StaffDecision[] = [
  ...NURSE_ITEMS.map(({ id, fine }) => ({ type: 'item-recorded', item: id, value: fine }) as const),
  { type: 'outcome-chosen', outcome: 'ready-for-talk' },
];
