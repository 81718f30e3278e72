import { FIRST_STEP } from '../procedure/steps';
import { reviewAfter } from '../readiness/review';
import { NO_REVIEW } from '../readiness/review-state';
import { withoutStaleEntries } from '../readiness/stale-entries';
import { ok, type Result, refuse } from '../result';
import { type AnswerAction, afterAnswer } from './answers';
import type { PatientAction, VisitBegun, VisitEvent } from './events';
import { afterMove, type MoveAction } from './moves';
import type { Refusal } from './refusal';
import type { Visit } from './state';

/**
 * The one reducer: folds one event into a visit, or refuses it with a code and changes nothing. Run in the page to be instant
 * and in the trusted side to be right. Pure: no clock, no chance; time and ids come with the event.
 */
export function applyEvent(visit: Visit | null, event: VisitEvent): Result<Visit, Refusal> {
  if (event.type === 'visit-begun') return visit ? refuse('already-begun') : ok(begun(event, event.at));
  if (!visit) return refuse('no-visit');
  const next = event.type === 'staff-decided' ? reviewAfter(visit, event) : afterPatient(visit, event);
  if (!next.ok) return next;
  return ok({ ...next.value, lastAt: event.at, eventCount: visit.eventCount + 1 });
}

/** Folds a whole stream. The failure names the place of the first event that does not fit. */
export function foldEvents(
  events: readonly VisitEvent[],
): Result<Visit | null, { refusal: Refusal; index: number }> {
  let visit: Visit | null = null;
  for (const [index, event] of events.entries()) {
    const next: Result<Visit, Refusal> = applyEvent(visit, event);
    if (!next.ok) return refuse({ refusal: next.failure, index });
    visit = next.value;
  }
  return ok(visit);
}

function begun(event: VisitBegun, at: number): Visit {
  return {
    visitId: event.visitId,
    ticket: event.ticket,
    contentVersion: event.contentVersion,
    beganAt: at,
    lastAt: at,
    eventCount: 1,
    status: 'open',
    closedBecause: null,
    finished: false,
    step: FIRST_STEP,
    returnTo: null,
    language: event.language,
    languages: [event.language],
    comfort: event.comfort,
    listened: event.comfort.readAloud,
    seen: [],
    skipped: [],
    areas: [],
    safety: [],
    teachBacks: {},
    statements: {},
    questions: [],
    needs: [],
    notReady: 'never',
    review: NO_REVIEW,
  };
}

const MOVES = ['next', 'back', 'skip', 'see'] as const satisfies readonly MoveAction['type'][];
const ANSWERS = [
  'area-chosen',
  'safety-answered',
  'teach-back-answered',
  'statement-answered',
  'question-asked',
  'question-taken-back',
] as const satisfies readonly AnswerAction['type'][];

const isMove = (action: PatientAction): action is MoveAction =>
  (MOVES as readonly string[]).includes(action.type);
const isAnswer = (action: PatientAction): action is AnswerAction =>
  (ANSWERS as readonly string[]).includes(action.type);

function afterPatient(visit: Visit, action: PatientAction): Result<Visit, Refusal> {
  if (visit.status === 'closed') return refuse('visit-closed');
  const next = afterAction(visit, action);
  return next.ok ? ok(withoutStaleEntries(visit, action, next.value)) : next;
}

function afterAction(visit: Visit, action: PatientAction): Result<Visit, Refusal> {
  if (isMove(action))
    return visit.notReady === 'said' ? refuse('waiting-for-a-person') : afterMove(visit, action);
  if (isAnswer(action)) return afterAnswer(visit, action);
  switch (action.type) {
    case 'need-raised':
      return ok({ ...visit, needs: [...visit.needs.filter((need) => need !== action.need), action.need] });
    case 'need-taken-back':
      return ok({ ...visit, needs: visit.needs.filter((need) => need !== action.need) });
    case 'not-ready':
      return ok({ ...visit, notReady: 'said' });
    case 'carried-on':
      return visit.notReady === 'said'
        ? ok({ ...visit, notReady: 'carried-on' })
        : refuse('not-on-this-step');
    case 'language-changed':
      return ok({
        ...visit,
        language: action.language,
        languages: withOnce(visit.languages, action.language),
      });
    case 'comfort-changed':
      return ok({
        ...visit,
        comfort: action.comfort,
        listened: visit.listened || action.comfort.readAloud,
      });
    case 'closed':
      if (action.reason === 'handed-over' && !visit.finished) return refuse('not-finished');
      return ok({ ...visit, status: 'closed', closedBecause: action.reason });
  }
}

const withOnce = (list: readonly string[], entry: string): readonly string[] =>
  list.includes(entry) ? list : [...list, entry];
