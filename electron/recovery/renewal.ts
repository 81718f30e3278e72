import type { Log } from '../log/log-event';
import { isOver, type RenewalLimits, renewalDue } from './renewal-rule';

/** How often it is asked whether the kiosk is due, and how often its memory is measured (ms). */
export const RENEWAL_MS = 15_000;
export const MEASURE_MS = 5 * 60_000;

export interface RenewalDeps {
  readonly limits: RenewalLimits;
  /** How long this program has run (ms, monotonic). */
  readonly ageMs: () => number;
  readonly now: () => Date;
  /** Megabytes of all processes together. */
  readonly measure: () => Promise<number>;
  /** Nobody is at the screen, nothing is being printed. */
  readonly isFree: () => Promise<boolean>;
  readonly renew: () => void;
  readonly log: Log;
}

/** Starts the kiosk anew at night, or when it has grown too large, and only between visits. Gives the way to stop. */
export function startRenewal(deps: RenewalDeps): () => void {
  const { limits, ageMs, now, measure, isFree, renew, log } = deps;
  let megabytes: number | null = null;
  let measuredAt = Number.NEGATIVE_INFINITY;
  let hasTold = false;
  const look = async (): Promise<void> => {
    if (limits.memoryMegabytes !== null && ageMs() - measuredAt >= MEASURE_MS) {
      measuredAt = ageMs();
      megabytes = await measure();
    }
    if (!hasTold && isOver(limits.memoryMegabytes, megabytes)) {
      hasTold = true;
      log({ event: 'memory-over-ceiling', megabytes: megabytes ?? 0 });
    }
    const because = renewalDue(limits, { ageMs: ageMs(), time: timeOf(now()), megabytes });
    if (because === null || !(await isFree())) return;
    log({ event: 'renewal', because });
    renew();
  };
  const timer = setInterval(() => void look(), RENEWAL_MS);
  return () => clearInterval(timer);
}

const timeOf = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
