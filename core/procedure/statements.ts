import type { NurseItemId } from '../readiness/nurse-items';
import type { SafetyConcernId, Urgency } from './safety-questions';

/** One line of the readiness checklist, worded so that "yes" leaves nothing open. */
export interface StatementStep {
  readonly id: string;
  readonly kind: 'statement';
  /** The screen whose questions and picture belong to it. */
  readonly about: string;
  /** The sign of the safety list that stands for it, or all of them, where its screen has no picture. */
  readonly sign?: SafetyConcernId | 'every';
  /** What any answer but "yes" means (storyboard part 4). */
  readonly urgency: Urgency;
  /** The nurse's own questions which, all answered "none", settle it; absent: only a person's entry does. */
  readonly settledBy?: readonly NurseItemId[];
  /** Worded by the clinic's intake setting: before anyone asked, it says "I will tell". */
  readonly byIntake?: true;
}

/** The four equal answers. Only "yes" leaves nothing open; the other three count the same. */
export const STATEMENT_ANSWERS = ['yes', 'not-sure', 'no', 'talk'] as const;
export type StatementAnswer = (typeof STATEMENT_ANSWERS)[number];

export const STATEMENTS = [
  { id: 'K1', kind: 'statement', about: 'area', urgency: 'stop' },
  { id: 'K2', kind: 'statement', about: 'S09', urgency: 'talk' },
  { id: 'K3', kind: 'statement', about: 'S05', urgency: 'talk' },
  { id: 'K4', kind: 'statement', about: 'S06', urgency: 'talk' },
  { id: 'K5', kind: 'statement', about: 'S04', urgency: 'talk' },
  { id: 'K6', kind: 'statement', about: 'S15', urgency: 'talk' },
  {
    id: 'K7',
    kind: 'statement',
    about: 'S07',
    sign: 'allergy',
    urgency: 'stop',
    settledBy: ['N3'],
    byIntake: true,
  },
  { id: 'K8', kind: 'statement', about: 'S08', urgency: 'stop', settledBy: ['N4'], byIntake: true },
  {
    id: 'K9',
    kind: 'statement',
    about: 'S07',
    sign: 'every',
    urgency: 'stop',
    settledBy: ['N5', 'N6'],
    byIntake: true,
  },
  { id: 'K10', kind: 'statement', about: 'S07', sign: 'infection', urgency: 'stop' },
  { id: 'K11', kind: 'statement', about: 'S16', urgency: 'talk' },
  { id: 'K12', kind: 'statement', about: 'S16', urgency: 'stop' },
] as const satisfies readonly StatementStep[];

export type StatementId = (typeof STATEMENTS)[number]['id'];
