import fc from 'fast-check';
import { AREA_ANSWERS } from '#core/procedure/body-areas';
import { questionsFor } from '#core/procedure/questions';
import { SAFETY_ANSWER_IDS } from '#core/procedure/safety-questions';
import { stepById } from '#core/procedure/steps';
import { NOT_SURE } from '#core/procedure/teach-backs';
import { FLAG_ENTRIES, OUTCOMES, type StaffDecision } from '#core/readiness/decisions';
import { evaluate } from '#core/readiness/evaluate';
import type { RuleContext } from '#core/readiness/flags';
import { NURSE_ITEMS } from '#core/readiness/nurse-items';
import { allowedOutcomes } from '#core/readiness/review';
import type { Result } from '#core/result';
import type { PatientAction, VisitEvent } from '#core/visit/events';
import { applyEvent } from '#core/visit/reducer';
import type { Refusal } from '#core/visit/refusal';
import type { Visit } from '#core/visit/state';
import { clearAnswers, MORNING, type Untimed } from '../support/walk';
import { anyEvent, begun, Draw, staffEvent } from './random-events';

/** Spanish is signed by nobody in every random visit. */
export const SPANISH_IS_A_DRAFT: RuleContext = { draftLanguages: ['es'] };

/** How a random visit goes, as numbers only, so that a failing one shrinks to few of them. */
export interface Script {
  /** Of a hundred taps, how many land anywhere at all, allowed or not. */
  readonly astray: number;
  readonly taps: readonly number[];
}

/** Calm visits reach the end and a sign-off; wild ones are mostly events that must be refused. */
export const scripts: fc.Arbitrary<Script> = fc.record({
  astray: fc.constantFrom(0, 2, 5, 15, 40, 100),
  taps: fc.array(fc.nat(0x7fff_ffff), { minLength: 1, maxLength: 200, size: 'max' }),
});

/** One event and what the reducer made of it. */
export interface Taken {
  readonly before: Visit | null;
  readonly event: VisitEvent;
  readonly result: Result<Visit, Refusal>;
  /** The visit after it: the new one, or the same when the event was refused. */
  readonly after: Visit | null;
}

const TAPS_AFTER_SIGN_OFF = 6;

/** Plays a script through the real reducer, tells each step, and gives the events that were taken and where they led. */
export function play(
  { astray, taps }: Script,
  tell: (step: Taken) => void = () => {},
): { visit: Visit | null; events: readonly VisitEvent[] } {
  let visit: Visit | null = null;
  let signedFor = 0;
  const events: VisitEvent[] = [];
  for (const [place, tap] of taps.entries()) {
    const event = eventFor(visit, tap, place, astray);
    const result: Result<Visit, Refusal> = applyEvent(visit, event);
    const before: Visit | null = visit;
    if (result.ok) {
      visit = result.value;
      events.push(event);
    }
    tell({ before, event, result, after: visit });
    if (visit?.review.signedOff && signedFor++ > TAPS_AFTER_SIGN_OFF) break;
  }
  return { visit, events };
}

/** The next event: what somebody would do there, or, astray, anything that has the form of an event. */
export function eventFor(visit: Visit | null, tap: number, place: number, astray: number): VisitEvent {
  const draw = new Draw(tap);
  const isAstray = draw.below(100) < (visit ? astray : Math.min(astray, 50));
  const event = isAstray ? anyEvent(draw) : sensibleEvent(visit, draw);
  // Clocks jump: order comes from the journal, never from this.
  return { ...event, at: MORNING + place * 1000 * draw.below(4) } as VisitEvent;
}

function sensibleEvent(visit: Visit | null, draw: Draw): Untimed<VisitEvent> {
  if (!visit) return begun(draw);
  if (visit.status === 'closed') return staffEvent(sensibleDecision(visit, draw), draw);
  const step = stepById(visit.step);
  if (visit.notReady === 'said') return draw.of([{ type: 'carried-on' }, { type: 'closed', reason: 'left' }]);
  if (step.kind === 'hand-over') {
    const stay = draw.below(10);
    if (stay > 2) return { type: 'closed', reason: 'handed-over' };
    return stay === 0 ? { type: 'back', from: step.id } : staffEvent(sensibleDecision(visit, draw), draw);
  }
  if (draw.below(30) === 0) return { type: 'question-asked', question: draw.of(questionsFor(step.id)) };
  if (draw.below(25) === 0) return { type: draw.of(['back', 'skip']), from: step.id };
  return onward(visit, draw);
}

function onward(visit: Visit, draw: Draw): PatientAction {
  const step = stepById(visit.step);
  const goesOn: PatientAction = { type: 'next', from: step.id };
  const isAnswered = {
    explain: true,
    check: true,
    'hand-over': true,
    area: visit.areas.length > 0,
    safety: visit.safety.length > 0,
    'teach-back': step.kind === 'teach-back' && (visit.teachBacks[step.id] ?? []).includes(step.right),
    statement: step.kind === 'statement' && visit.statements[step.id] !== undefined,
  }[step.kind];
  if (isAnswered) return goesOn;
  if (step.kind === 'teach-back' && visit.teachBacks[step.id]?.length === 2) return goesOn;
  return (draw.below(40) === 0 ? badAnswer(visit, draw) : clearAnswers(step)[0]) ?? goesOn;
}

/** An answer to the current step that is a reason for a word, where the step can have one. */
export function badAnswer(
  visit: Visit,
  draw: { of<Entry>(list: readonly Entry[]): Entry },
): PatientAction | null {
  const step = stepById(visit.step);
  switch (step.kind) {
    case 'area':
      return { type: 'area-chosen', areas: [draw.of(AREA_ANSWERS)] };
    case 'safety':
      return { type: 'safety-answered', answers: [draw.of(SAFETY_ANSWER_IDS)] };
    case 'teach-back':
      return { type: 'teach-back-answered', step: step.id, answer: draw.of([step.other, NOT_SURE]) };
    case 'statement':
      return {
        type: 'statement-answered',
        step: step.id,
        answer: draw.of(['not-sure', 'no', 'talk'] as const),
      };
    default:
      return null;
  }
}

/** A nurse who goes through what is open and then signs; now and then she finds something. */
function sensibleDecision(visit: Visit, draw: Draw): StaffDecision {
  const { review } = visit;
  const item = NURSE_ITEMS.find(({ id }) => review.items[id] === undefined);
  if (item) {
    const value = draw.below(40) === 0 ? draw.of(Object.keys(item.values)) : item.fine;
    return { type: 'item-recorded', item: item.id, value };
  }
  const readiness = evaluate(visit, SPANISH_IS_A_DRAFT);
  const flag = readiness.flags.find(({ id, open }) => open && review.flags[id] === undefined);
  if (flag) return { type: 'flag-entered', flag: flag.id, entry: draw.of(['addressed', ...FLAG_ENTRIES]) };
  const allowed = allowedOutcomes(readiness, OUTCOMES);
  if (!review.outcome || !allowed.includes(review.outcome)) {
    return { type: 'outcome-chosen', outcome: allowed[0] ?? 'clinician-first' };
  }
  return draw.below(4) === 0 ? { type: 'outcome-chosen', outcome: draw.of(allowed) } : { type: 'signed-off' };
}
