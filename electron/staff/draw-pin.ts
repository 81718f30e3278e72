import { randomInt } from 'node:crypto';
import * as v from 'valibot';

/** Six digits nobody chose. */
export const drawPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** A drawn PIN as it is kept sealed: itself, because it is told at each start, and its hash. */
export const drawnPinSchema = v.strictObject({
  pin: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  hash: v.string(),
});
