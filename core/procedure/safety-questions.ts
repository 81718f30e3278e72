import type { NurseItemId } from '../readiness/nurse-items';
import type { FactId } from './facts';

/** How strongly an answer calls for a person: a word from the nurse, or the clinician before anything goes on. */
export type Urgency = 'talk' | 'stop';

export interface SafetyAnswerDefinition {
  readonly id: string;
  readonly restsOn: readonly [FactId, ...FactId[]];
  readonly urgency: Urgency;
  /** Stronger when the treatment area is near the chest or not known (X15). */
  readonly urgencyNearChest?: Urgency;
  /** The nurse's own question which, answered "none", settles this flag; absent: only the clinician can. */
  readonly settledBy?: readonly NurseItemId[];
}

/** The safety list of S07, each with the reason it matters; at most seven (CDC Index 8) and "none of these". */
export const SAFETY_ANSWERS = [
  { id: 'allergy', restsOn: ['X1', 'X2'], urgency: 'stop', settledBy: ['N3'] },
  { id: 'infection', restsOn: ['X5'], urgency: 'stop' },
  { id: 'bleeding', restsOn: ['X3'], urgency: 'stop', settledBy: ['N4'] },
  { id: 'diabetes', restsOn: ['X7'], urgency: 'talk' },
  { id: 'pregnancy', restsOn: ['X6'], urgency: 'stop', settledBy: ['N6'] },
  { id: 'lungs', restsOn: ['X15'], urgency: 'talk', urgencyNearChest: 'stop', settledBy: ['N6'] },
  { id: 'needle-fear', restsOn: ['X8'], urgency: 'talk' },
] as const satisfies readonly SafetyAnswerDefinition[];

/** A concern the patient tapped. */
export type SafetyConcernId = (typeof SAFETY_ANSWERS)[number]['id'];

/** What may be answered: concerns, "none of these", or, where a clinic only informs, that the list was read. */
export type SafetyAnswer = SafetyConcernId | 'none' | 'read';

export const SAFETY_ANSWER_IDS: readonly SafetyAnswer[] = [
  ...SAFETY_ANSWERS.map(({ id }) => id),
  'none',
  'read',
];
