import { type StepId, stepById } from '../procedure/steps';
import { ok, type Result, refuse } from '../result';
import type { PatientAction } from './events';
import type { Refusal } from './refusal';
import { mayGoOn, stepAfter, stepBefore } from './selectors';
import type { Visit } from './state';

/** Actions that go from one step to another. */
export type MoveAction = Extract<PatientAction, { type: 'next' | 'back' | 'skip' | 'see' }>;

/** Where a move leads. Each names the step it leaves, so that a late second tap can never act on the next screen. */
export function afterMove(visit: Visit, move: MoveAction): Result<Visit, Refusal> {
  if (move.type === 'see') return afterSee(visit, move.step);
  if (move.from !== visit.step) return refuse('not-on-this-step');
  switch (move.type) {
    case 'next':
      return afterNext(visit);
    case 'back':
      return afterBack(visit);
    case 'skip':
      return afterSkip(visit);
  }
}

function afterNext(visit: Visit): Result<Visit, Refusal> {
  if (!mayGoOn(visit))
    return refuse(stepById(visit.step).kind === 'hand-over' ? 'not-on-this-step' : 'not-answered');
  return ok(arrive(asSeen(visit)));
}

function afterBack(visit: Visit): Result<Visit, Refusal> {
  const to = visit.returnTo ?? stepBefore(visit.step);
  return to ? ok({ ...visit, step: to, returnTo: null }) : refuse('nothing-behind');
}

function afterSkip(visit: Visit): Result<Visit, Refusal> {
  const { kind } = stepById(visit.step);
  if (kind === 'check' || kind === 'hand-over') return refuse('cannot-skip');
  const owed = !visit.seen.includes(visit.step) && !isMoreStep(visit.step);
  return ok(arrive(owed ? { ...visit, skipped: withOnce(visit.skipped, visit.step) } : visit));
}

/** Only from where it makes sense: a parent to its "See more", a question to its screen, the answer check to an answer. */
function afterSee(visit: Visit, to: StepId): Result<Visit, Refusal> {
  const here = stepById(visit.step);
  const target = stepById(to);
  const isMore = 'moreOf' in target && target.moreOf === here.id;
  const isAbout = here.kind === 'teach-back' && here.about === to;
  const isChange =
    here.kind === 'check' &&
    (target.kind === 'statement' || target.kind === 'area' || target.kind === 'safety');
  if (!isMore && !isAbout && !isChange) return refuse('cannot-see');
  return ok({ ...(isMore ? asSeen(visit) : visit), step: to, returnTo: visit.step });
}

/** Goes to where "see" came from, else on along the main path; reaching the hand-over finishes the visit. */
function arrive(visit: Visit): Visit {
  const step = isMoreStep(visit.step) ? stepAfter(visit.step) : (visit.returnTo ?? stepAfter(visit.step));
  if (!step) return visit;
  return { ...visit, step, returnTo: null, finished: visit.finished || stepById(step).kind === 'hand-over' };
}

/** The current step was shown and left forwards: onwards, or to its "See more". */
const asSeen = (visit: Visit): Visit => ({
  ...visit,
  seen: withOnce(visit.seen, visit.step),
  skipped: without(visit.skipped, visit.step),
});

const isMoreStep = (id: StepId): boolean => 'moreOf' in stepById(id);

const withOnce = (steps: readonly StepId[], step: StepId): readonly StepId[] =>
  steps.includes(step) ? steps : [...steps, step];
const without = (steps: readonly StepId[], step: StepId): readonly StepId[] =>
  steps.filter((id) => id !== step);
