import { randomInt } from 'node:crypto';
import * as v from 'valibot';

/** Six digits nobody chose. */
export const drawPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** A drawn PIN as it is kept sealed: itself, because the terminal tells it at each start. */
export const drawnPinSchema = v.pipe(v.string(), v.regex(/^\d{6}$/));
