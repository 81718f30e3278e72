import { STEPS, type StepId } from './steps';

/**
 * What patients ask: ready-made questions by screen, and "something else" everywhere. A tap keeps the id only, never a word
 * of the patient's; the kiosk makes up no answer, the nurse gives it (storyboard rule 3).
 */
const READY_MADE = {
  S01: 3,
  S02: 3,
  S02b: 2,
  S03: 3,
  S04: 3,
  S05: 3,
  S06: 3,
  S07: 3,
  S08: 3,
  S09: 3,
  S10: 3,
  S11: 3,
  S12: 3,
  S13: 3,
  S14: 3,
  S15: 3,
  S16: 3,
} as const satisfies Partial<Record<StepId, number>>;

type StepWithQuestions = keyof typeof READY_MADE;

/** A ready-made question, `S06-q2`, or something else about a screen, `S06-other`. */
export type QuestionId = `${StepWithQuestions}-q${1 | 2 | 3}` | `${StepId}-other`;

const hasReadyMade = (step: StepId): step is StepWithQuestions => step in READY_MADE;

/** The screen whose ready-made questions a step offers: its own, or those of the screen it is about. */
function questionsFrom(stepId: StepId): StepId {
  const step = STEPS.find(({ id }) => id === stepId);
  return step && 'about' in step ? step.about : stepId;
}

/** The questions offered on a step, "something else" last. */
export function questionsFor(step: StepId): readonly QuestionId[] {
  const from = questionsFrom(step);
  const readyMade = hasReadyMade(from)
    ? ([1, 2, 3] as const).slice(0, READY_MADE[from]).map((n): QuestionId => `${from}-q${n}`)
    : [];
  return [...readyMade, `${step}-other`];
}

/** Every question there is, for checking what came from outside. */
export const QUESTION_IDS: ReadonlySet<string> = new Set(STEPS.flatMap(({ id }) => questionsFor(id)));
