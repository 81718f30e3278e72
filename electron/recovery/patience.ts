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
}

/**
 * A page that falls now and then is back within a tenth of a second. One that keeps falling would flicker in front of a
 * patient: then there is a pause, and as long as the page falls soon after one, the next is twice as long.
 */
export function createPatience(): Patience {
  let falls: readonly number[] = [];
  let pauses = 0;
  let onProbationUntil = Number.NEGATIVE_INFINITY;
  return {
    afterFall(at) {
      falls = [...falls.filter((fall) => at - fall < FALL_MEMORY_MS), at];
      const isOnProbation = at < onProbationUntil;
      if (!isOnProbation) pauses = 0;
      if (!isOnProbation && falls.length <= FALLS_FORGIVEN) return { kind: 'again' };
      const milliseconds = Math.min(FIRST_PAUSE_MS * 2 ** pauses, LONGEST_PAUSE_MS);
      pauses += 1;
      falls = [];
      onProbationUntil = at + milliseconds + FALL_MEMORY_MS;
      return { kind: 'pause', milliseconds };
    },
  };
}
