import { isDeepStrictEqual } from 'node:util';
import { ok, type Result, refuse } from '#core/result';
import type { PatientEvent, VisitEvent } from '#core/visit/events';

/**
 * What of a batch is not yet stored. The page sends a batch again when it never heard the answer; so far as it says the same
 * as what is stored, that is taken as said. Anything else out of place is refused with 'out-of-order', and nothing is guessed.
 */
export function notYetStored(
  stored: readonly VisitEvent[],
  after: number,
  events: readonly PatientEvent[],
): Result<readonly PatientEvent[], 'out-of-order'> {
  if (after > stored.length) return refuse('out-of-order');
  const known = stored.slice(after, after + events.length);
  const repeated = events.slice(0, known.length);
  return isDeepStrictEqual(repeated, known) ? ok(events.slice(known.length)) : refuse('out-of-order');
}

const LEAVES_UNTOUCHED: readonly VisitEvent['type'][] = [
  'visit-begun',
  'language-changed',
  'comfort-changed',
  'closed',
];

/** True when nobody read, answered or asked anything: someone touched the glass in passing. Noise for the nurse. */
export const isUntouched = (events: readonly VisitEvent[]): boolean =>
  events.every(({ type }) => LEAVES_UNTOUCHED.includes(type));
