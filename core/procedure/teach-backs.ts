import type { FactId } from './facts';
import type { PictureId } from './pictures';
import type { Urgency } from './safety-questions';

/** A situation that checks how well we explained. It prepares the nurse's spoken teach-back and never replaces it (TB1). */
export interface TeachBackStep {
  readonly id: string;
  readonly kind: 'teach-back';
  /** The screen to see again when the point is not yet clear. */
  readonly about: string;
  readonly restsOn: readonly [FactId, ...FactId[]];
  /** What it means when the point is still open after the re-explanation (storyboard part 5). */
  readonly urgency: Urgency;
  /** A picture of its own, where its screen's picture would give the answer away. */
  readonly picture?: PictureId;
  readonly right: string;
  readonly other: string;
}

/** Never more than two tries: after that a person explains (storyboard part 3). */
export const TEACH_BACK_TRIES = 2;

/** Always offered, always last. */
export const NOT_SURE = 'not-sure';

export const TEACH_BACKS = [
  {
    id: 'T1',
    kind: 'teach-back',
    about: 'S13',
    restsOn: ['C42', 'X20', 'X27'],
    urgency: 'talk',
    right: 'may-help-later',
    other: 'did-not-work',
  },
  {
    id: 'T2',
    kind: 'teach-back',
    about: 'S11',
    restsOn: ['C53', 'C61', 'X36'],
    urgency: 'talk',
    right: 'can-happen',
    other: 'pull-away',
  },
  {
    id: 'T3',
    kind: 'teach-back',
    about: 'S15',
    restsOn: ['X26', 'X28'],
    urgency: 'stop',
    picture: 'night',
    right: 'call-emergency',
    other: 'wait',
  },
  {
    id: 'T4',
    kind: 'teach-back',
    about: 'S08',
    restsOn: ['X3', 'X4'],
    urgency: 'stop',
    right: 'tell-now',
    other: 'skip-pill',
  },
  {
    id: 'T5',
    kind: 'teach-back',
    about: 'S12',
    restsOn: ['C64', 'C65'],
    urgency: 'talk',
    right: 'not-yet',
    other: 'lift',
  },
  {
    id: 'T6',
    kind: 'teach-back',
    about: 'S16',
    restsOn: ['X36'],
    urgency: 'stop',
    right: 'say-so',
    other: 'stay-quiet',
  },
] as const satisfies readonly TeachBackStep[];

export type TeachBackId = (typeof TEACH_BACKS)[number]['id'];
export type TeachBackAnswer = (typeof TEACH_BACKS)[number]['right' | 'other'] | typeof NOT_SURE;

/** The answers in the order shown: the first two change places from visit to visit, "I am not sure" stays last. */
export function answersInOrder(
  teachBack: (typeof TEACH_BACKS)[number],
  ticketNumber: number,
): readonly TeachBackAnswer[] {
  const position = TEACH_BACKS.indexOf(teachBack);
  const rightFirst = (ticketNumber + position) % 2 === 0;
  const { right, other } = teachBack;
  return rightFirst ? [right, other, NOT_SURE] : [other, right, NOT_SURE];
}
