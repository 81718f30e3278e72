import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { visitEventSchema } from '#core/contract/event-schemas';
import { ok, type Result, refuse } from '#core/result';
import type { VisitEvent } from '#core/visit/events';
import { paddedJson, type SealFault, seal, unseal } from './sealing';

/** Where a line stands: whose journal, which place in it, and the hash of the line before. */
export interface LinePlace {
  readonly visitId: string;
  /** From 0. */
  readonly sequence: number;
  /** `hashOfLine` of the line before; `BEFORE_FIRST` for the first. */
  readonly after: string;
}

export const BEFORE_FIRST = '';

/** Larger than any event there is: every line of every journal has the same length, so none tells what was answered. */
export const LINE_BLOCK_BYTES = 512;

/** A line from another place, or one that opens but holds no event this version knows. */
export type LineFault = SealFault | 'not-an-event';

/** Seals one event for exactly one place in one journal. Without the line break. */
export const sealLine = (key: Buffer, place: LinePlace, event: VisitEvent): string =>
  seal(key, sealedAs(place), paddedJson(event, LINE_BLOCK_BYTES));

/** The event of a line, if it was sealed for this place. Moved, repeated, foreign or changed lines are 'not-authentic'. */
export function openLine(key: Buffer, place: LinePlace, line: string): Result<VisitEvent, LineFault> {
  const plain = unseal(key, sealedAs(place), line);
  if (!plain.ok) return plain;
  const event = v.safeParse(visitEventSchema, parsed(plain.value));
  return event.success ? ok(event.output) : refuse('not-an-event');
}

/** Chains a line to the next one: over the stored text itself, so that nothing in it can change unnoticed. */
export const hashOfLine = (line: string): string => createHash('sha256').update(line).digest('base64');

const sealedAs = ({ visitId, sequence, after }: LinePlace) => ({ label: `line-${sequence}`, visitId, after });

function parsed(json: Buffer): unknown {
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    return undefined;
  }
}
