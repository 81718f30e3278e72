import { STATEMENTS } from '../procedure/statements';
import { MAIN_PATH, type Step, type StepId, stepById } from '../procedure/steps';
import type { Visit } from './state';
import { isSettled, teachBackProgress } from './teach-back-progress';

const pathIndex = (id: StepId): number => MAIN_PATH.findIndex((step) => step.id === id);

/** The place of a step on the main path; a "See more" step has its parent's. */
function placeOf(step: Step): number {
  return 'moreOf' in step ? pathIndex(step.moreOf) : pathIndex(step.id);
}

/** The step after this one on the main path; null at the end. */
export const stepAfter = (id: StepId): StepId | null => MAIN_PATH[placeOf(stepById(id)) + 1]?.id ?? null;

/** The step before this one on the main path; null at the start. */
export const stepBefore = (id: StepId): StepId | null => MAIN_PATH[placeOf(stepById(id)) - 1]?.id ?? null;

/** How far the visit has come, 0 to 1, for the progress thread. A look back does not lower it. */
export function progressOf(visit: Visit): number {
  const at = visit.returnTo ?? visit.step;
  return placeOf(stepById(at)) / (MAIN_PATH.length - 1);
}

/** True when "next" may leave the current step: what it asks has been answered. */
export function mayGoOn(visit: Visit): boolean {
  const step = stepById(visit.step);
  switch (step.kind) {
    case 'area':
      return visit.areas.length > 0;
    case 'safety':
      return visit.safety.length > 0;
    case 'teach-back':
      return isSettled(teachBackProgress(step.id, visit.teachBacks[step.id]));
    case 'statement':
      return visit.statements[step.id] !== undefined;
    case 'explain':
    case 'check':
      return true;
    case 'hand-over':
      return false;
  }
}

/** The statements without an answer, in order. One of them is enough to keep a visit from being finished (rule, grey). */
export const openStatements = (visit: Visit): readonly StepId[] =>
  STATEMENTS.filter(({ id }) => visit.statements[id] === undefined).map(({ id }) => id);

/** The steps of the main path that were neither seen nor knowingly skipped: what a visit called away half-way did not reach. */
export function notSeen(visit: Visit): readonly StepId[] {
  const reached = new Set<StepId>([...visit.seen, ...visit.skipped]);
  return MAIN_PATH.filter(({ id, kind }) => kind !== 'check' && kind !== 'hand-over' && !reached.has(id)).map(
    ({ id }) => id,
  );
}

/** Handed over, and nobody has signed it off yet. */
export const waitsForStaff = ({ closedBecause, review }: Visit): boolean =>
  closedBecause === 'handed-over' && review.signedOff === null;
