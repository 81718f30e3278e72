import { EXPLAIN_STEPS } from './explain-steps';
import { STATEMENTS } from './statements';
import { TEACH_BACKS } from './teach-backs';

/**
 * The ordered catalogue: one entry is one screen, one idea, one id. Adding a screen is one entry here, its words in locales/
 * and its picture; no screen code and no switch knows a step by name. The catalogue checks itself in tests/core/steps.test.ts.
 */
const area = { id: 'area', kind: 'area', phase: 'before' } as const;
const safety = { id: 'S07', kind: 'safety', phase: 'before' } as const;
const check = { id: 'check', kind: 'check' } as const;
const handOver = { id: 'hand-over', kind: 'hand-over' } as const;

const [S01, S02, S02b, S03, S04, S05, S06, S08, ...fromS09] = EXPLAIN_STEPS;

/** The area is asked before the risks, so that S06 can stress the lung where it matters (X15). */
export const STEPS = [
  S01,
  S02,
  S02b,
  area,
  S03,
  S04,
  S05,
  S06,
  safety,
  S08,
  ...fromS09,
  ...TEACH_BACKS,
  ...STATEMENTS,
  check,
  handOver,
] as const;

export type Step = (typeof STEPS)[number];
export type StepId = Step['id'];
export type StepKind = Step['kind'];

const BY_ID: ReadonlyMap<string, Step> = new Map(STEPS.map((step) => [step.id, step]));

/** The step with this id; ids are a closed union, so there always is one. */
export function stepById(id: StepId): Step {
  const step = BY_ID.get(id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

/** The steps every patient walks, in order: all but the "See more" ones. */
export const MAIN_PATH: readonly Step[] = STEPS.filter((step) => !('moreOf' in step));

export const FIRST_STEP: StepId = MAIN_PATH[0]?.id ?? 'S01';

/** The "See more" step of a step, if it has one. */
export const moreOf = (id: StepId): StepId | null =>
  STEPS.find((step) => 'moreOf' in step && step.moreOf === id)?.id ?? null;
