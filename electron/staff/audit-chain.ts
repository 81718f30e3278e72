import { createHmac } from 'node:crypto';
import * as v from 'valibot';
import { AUDIT_EVENTS, type AuditEntry } from '#core/staff/audit-events';

/** Where a chain stands: its last entry's number and the mac that binds everything before it. */
export interface Link {
  readonly n: number;
  readonly mac: string;
}

export const START: Link = { n: 0, mac: '' };

const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/));
const lineSchema = v.strictObject({
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  event: v.picklist(AUDIT_EVENTS),
  staff: v.nullable(code),
  about: v.optional(code),
  mac: v.string(),
});

/** One line of the log, with the mac that chains it to all before it (HMAC-SHA256, FIPS 198-1). */
export function nextLine(
  key: Buffer,
  before: Link,
  entry: Omit<AuditEntry, 'n'>,
): { readonly line: string; readonly link: Link } {
  const { at, event, staff, about } = entry;
  const numbered = { n: before.n + 1, at, event, staff, ...(about === undefined ? {} : { about }) };
  const mac = createHmac('sha256', key)
    .update(`${before.mac}\n${JSON.stringify(numbered)}`)
    .digest('base64');
  return { line: `${JSON.stringify({ ...numbered, mac })}\n`, link: { n: numbered.n, mac } };
}

/** What stands in a log, as far as it can be read, and how far it is what was written. */
export interface Reading {
  /** Every line that has the form of an entry, also after a break. */
  readonly entries: readonly AuditEntry[];
  /** Where the chain stands at the end of what verifies. */
  readonly link: Link;
  /** Macs by number: the entry n has macs[n - 1]. */
  readonly macs: readonly string[];
  readonly verifiedBytes: number;
  /** What follows the part that verifies: nothing, something that is no line of a log, or a line that does not fit. */
  readonly after: 'nothing' | 'torn' | 'line';
}

/** Reads a log from its beginning. A line counts only in the one spelling in which it was written. */
export function readChain(key: Buffer, text: string): Reading {
  const entries: AuditEntry[] = [];
  const macs: string[] = [];
  let link = START;
  let verifiedBytes = 0;
  let after: Reading['after'] = 'nothing';
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const entry = parsedLine(line);
    if (entry) entries.push(entry);
    if (after !== 'nothing') {
      if (entry) after = 'line';
      continue;
    }
    const wanted = entry && nextLine(key, link, entry);
    if (wanted && entry.n === wanted.link.n && line === wanted.line) {
      link = wanted.link;
      macs.push(link.mac);
      verifiedBytes += Buffer.byteLength(line);
    } else {
      after = entry ? 'line' : 'torn';
    }
  }
  return { entries, link, macs, verifiedBytes, after };
}

/** Number of the first entry that is not as it was acknowledged up to `head`; null: all of them are. */
export function brokenFrom({ link, macs, after }: Reading, head: Link): number | null {
  if (link.n < head.n) return link.n + 1;
  if (head.n > 0 && macs[head.n - 1] !== head.mac) return head.n;
  return after === 'line' ? link.n + 1 : null;
}

function parsedLine(line: string): AuditEntry | null {
  try {
    const parsed = v.safeParse(lineSchema, JSON.parse(line));
    if (!parsed.success) return null;
    const { n, at, event, staff, about } = parsed.output;
    return { n, at, event, staff, ...(about === undefined ? {} : { about }) };
  } catch {
    return null;
  }
}
