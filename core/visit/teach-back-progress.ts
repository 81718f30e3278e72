import {
  TEACH_BACK_TRIES,
  TEACH_BACKS,
  type TeachBackAnswer,
  type TeachBackId,
} from '../procedure/teach-backs';

/** Where a teach-back stands. There is no score: it is clear, or a person will explain it (TB2). */
export type TeachBackProgress = 'untried' | 'try-again' | 'clear' | 'needs-a-person';

export function teachBackProgress(
  id: TeachBackId,
  tries: readonly TeachBackAnswer[] = [],
): TeachBackProgress {
  const right = TEACH_BACKS.find((teachBack) => teachBack.id === id)?.right;
  if (tries.some((answer) => answer === right)) return 'clear';
  if (tries.length >= TEACH_BACK_TRIES) return 'needs-a-person';
  return tries.length === 0 ? 'untried' : 'try-again';
}

/** True when no further try is taken. */
export const isSettled = (progress: TeachBackProgress): boolean =>
  progress === 'clear' || progress === 'needs-a-person';
