/** How many wrong PINs in a row are taken without a wait (standards.md HP-4). */
export const FREE_TRIES = 5;
export const FIRST_WAIT_SECONDS = 30;
export const LONGEST_WAIT_SECONDS = 15 * 60;

/** Wrong tries since the last right one, and until when no further one is taken (ms since 1970). */
export interface Tries {
  readonly wrong: number;
  readonly waitUntil: number;
}

export const NO_TRIES: Tries = { wrong: 0, waitUntil: 0 };

/** For a count that cannot be read: as if every wait had been earned. Damage must not open a door. */
export const ALL_TRIES = (now: number): Tries => ({
  wrong: FREE_TRIES + Math.ceil(Math.log2(LONGEST_WAIT_SECONDS / FIRST_WAIT_SECONDS)),
  waitUntil: now + LONGEST_WAIT_SECONDS * 1000,
});

/** One more wrong try: from the fifth on there is a wait, and each doubles the one before, up to a quarter of an hour. */
export function afterWrong({ wrong }: Tries, now: number): Tries {
  const count = wrong + 1;
  if (count < FREE_TRIES) return { wrong: count, waitUntil: 0 };
  const seconds = Math.min(FIRST_WAIT_SECONDS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_SECONDS);
  return { wrong: count, waitUntil: now + seconds * 1000 };
}

/** Seconds to wait, rounded up. A clock set back must not make a quarter of an hour last for days. */
export function waitSeconds({ waitUntil }: Tries, now: number): number {
  return Math.min(Math.max(0, Math.ceil((waitUntil - now) / 1000)), LONGEST_WAIT_SECONDS);
}

/** Tries until the next wait. */
export const triesLeft = ({ wrong }: Tries): number => Math.max(0, FREE_TRIES - wrong);
