import { isWithin, minutesLong, type NightWindow } from '#core/config/night-window';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A kiosk that has run for less than this is new enough for the night (ms). */
export const NIGHT_AGE_MS = 6 * HOUR;
/** Memory that is too much so soon after a start will be again after the next one: then there is nothing to gain (ms). */
export const MEMORY_AGE_MS = 3 * HOUR;

export interface RenewalLimits {
  readonly restart: NightWindow | null;
  readonly memoryMegabytes: number | null;
}

/** How it is at one moment. The age is monotonic, so that no set clock makes the kiosk restart over and over. */
export interface RenewalReading {
  readonly ageMs: number;
  /** At the clinic, "HH:MM". */
  readonly time: string;
  /** Of all processes, as last measured; null: not yet. */
  readonly megabytes: number | null;
}

export type RenewalDue = 'night' | 'memory' | null;

/**
 * Whether the kiosk should be started anew as soon as nobody is there. It keeps nothing over a restart: a young kiosk is never due, so
 * it happens once a window at most, and a memory ceiling that is set too low cannot become a loop.
 */
export function renewalDue({ restart, memoryMegabytes }: RenewalLimits, now: RenewalReading): RenewalDue {
  const nightAge = restart ? Math.max(NIGHT_AGE_MS, minutesLong(restart) * MINUTE) : Number.POSITIVE_INFINITY;
  if (restart && now.ageMs >= nightAge && isWithin(restart, now.time)) return 'night';
  return isOver(memoryMegabytes, now.megabytes) && now.ageMs >= MEMORY_AGE_MS ? 'memory' : null;
}

export const isOver = (ceiling: number | null, megabytes: number | null): boolean =>
  ceiling !== null && megabytes !== null && megabytes > ceiling;
