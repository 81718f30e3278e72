import type { VisitEvent } from '#core/visit/events';
import { BEFORE_FIRST, hashOfLine, type LineFault, openLine } from './journal-cipher';
import type { JournalHead } from './journal-head';

/** The most lines one append may add, and so the most a power cut can leave beyond the head. */
export const LONGEST_BATCH = 64;

/** What no power cut explains. */
export const JOURNAL_DAMAGES = [
  'head-missing',
  'head-unreadable',
  /** Acknowledged lines are gone, torn or overwritten. */
  'lines-missing',
  /** A line from another place or another visit, or a changed one. */
  'line-not-authentic',
  'line-of-unknown-version',
  'line-not-an-event',
  /** Further beyond the head than one append. */
  'ahead-of-head',
  /** Every line is sound, yet the rules refuse their order. */
  'not-a-visit',
] as const;
export type JournalDamage = (typeof JOURNAL_DAMAGES)[number];

export interface CheckedJournal {
  /** The sound beginning. */
  readonly events: readonly VisitEvent[];
  /** Hash of its last line. */
  readonly last: string;
  /** Its length in the file. */
  readonly bytes: number;
  /** `torn`: an append was cut off by a lost power; what it left after the sound beginning was never acknowledged. */
  readonly verdict: 'whole' | 'torn' | JournalDamage;
}

const NEWLINE = 0x0a;

/**
 * Reads a journal against its head. The order of writing decides every case: lines are flushed first, then the head, then the
 * append is acknowledged. So up to the head everything was flushed, and any fault there is damage. Beyond the head lies at most
 * one append in flight: whole lines of it are taken (the patient did tap), and from the first malformed line on it is torn –
 * the disk may have kept a later page of the append and lost an earlier one, so what follows that line proves nothing. A
 * well-formed line that does not fit its place is never the work of a power cut.
 */
export function checkJournal(
  bytes: Buffer,
  key: Buffer,
  visitId: string,
  head: JournalHead | 'unreadable' | null,
): CheckedJournal {
  const acknowledged = head === null || head === 'unreadable' ? null : head;
  const events: VisitEvent[] = [];
  let last = BEFORE_FIRST;
  let offset = 0;
  let fault: LineFault | null = null;
  let agrees = acknowledged?.count !== 0 || acknowledged.last === BEFORE_FIRST;
  while (offset < bytes.length) {
    const end = bytes.indexOf(NEWLINE, offset);
    const line = end < 0 ? '' : bytes.toString('latin1', offset, end);
    const event = openLine(key, { visitId, sequence: events.length, after: last }, line);
    if (!event.ok) {
      fault = event.failure;
      break;
    }
    events.push(event.value);
    last = hashOfLine(line);
    offset = end + 1;
    if (events.length === acknowledged?.count) agrees = last === acknowledged.last;
  }
  const verdict =
    acknowledged === null
      ? head === null
        ? 'head-missing'
        : 'head-unreadable'
      : verdictOf(fault, events.length - acknowledged.count, agrees);
  return { events, last, bytes: offset, verdict };
}

const DAMAGE: Readonly<Record<Exclude<LineFault, 'malformed'>, JournalDamage>> = {
  'not-authentic': 'line-not-authentic',
  'unknown-version': 'line-of-unknown-version',
  'not-an-event': 'line-not-an-event',
};

function verdictOf(fault: LineFault | null, ahead: number, agrees: boolean): CheckedJournal['verdict'] {
  if (fault !== null && fault !== 'malformed') return DAMAGE[fault];
  if (ahead < 0) return 'lines-missing';
  if (!agrees) return 'line-not-authentic';
  if (ahead > LONGEST_BATCH) return 'ahead-of-head';
  return fault === null ? 'whole' : 'torn';
}
