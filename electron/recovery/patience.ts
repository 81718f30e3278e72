/** How many falls of the page within how long are mended at once, and the pauses after that (ms). */
export const FALLS_FORGIVEN = 3;
export const FALL_MEMORY_MS = 60_000;
export const FIRST_PAUSE_MS = 10_000;
export const LONGEST_PAUSE_MS = 300_000;

/** What to do about a fall: bring the page back at once, or show the out-of-order page and wait. */
export type Remedy = { readonly kind: 'again' } | { readonly kind: 'pause'; readonly milliseconds: number };

/** Decides after each fall of the page. Time is handed in (ms, monotonic). */
export interface Patience {
  afterFall(at: number): Remedy;
  /** How long to wait after a fall that would come again at once, such as by a damaged file (ms). */
  pauseAfter(at: number): number;
}

/**
 * A page that falls now and then is back within a tenth of a second. One that keeps falling would flicker in front of a
 * patient: then there is a pause, and as long as the page falls soon after one, the next is twice as long.
 */
export function createPatience(): Patience {
  let falls: readonly number[] = [];
  let pauses = 0;
  let onProbationUntil = Number.NEGATIVE_INFINITY;
  const pauseAfter = (at: number): number => {
    if (at >= onProbationUntil) pauses = 0;
    const milliseconds = Math.min(FIRST_PAUSE_MS * 2 ** pauses, LONGEST_PAUSE_MS);
    pauses += 1;
    falls = [];
    onProbationUntil = at + milliseconds + FALL_MEMORY_MS;
    return milliseconds;
  };
  return {
    afterFall(at) {
      falls = [...falls.filter((fall) => at - fall < FALL_MEMORY_MS), at];
      if (at >= onProbationUntil && falls.length <= FALLS_FORGIVEN) return { kind: 'again' };
      return { kind: 'pause', milliseconds: pauseAfter(at) };
    },
    pauseAfter,
  };
}
