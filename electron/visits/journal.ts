import { ok, type Result } from '#core/result';
import type { VisitEvent } from '#core/visit/events';
import { checkJournal, type JournalDamage, LONGEST_BATCH } from './journal-check';
import { BEFORE_FIRST, hashOfLine, sealLine } from './journal-cipher';
import { type JournalPlace, readHead, writeHead } from './journal-head';
import type { StorageFault } from './storage-fault';
import { visitFile } from './visit-files';

/** The events of one visit on disk, sealed, in order. It only ever grows; it never changes or drops what was acknowledged. */
export interface Journal {
  /**
   * Resolves once the events survive a power cut. After a fault none of them counts as stored, and the same call may be made
   * again. At most `LONGEST_BATCH` events.
   */
  append(events: readonly VisitEvent[]): Promise<Result<void, StorageFault>>;
}

/** Where a journal ends. */
interface JournalEnd {
  readonly count: number;
  readonly last: string;
  readonly bytes: number;
}

/**
 * Begins a visit's journal. An empty head goes first, then the empty journal: from then on a journal without a head, or a head
 * that counts lines without a journal, is always damage, and a head of nothing is always a beginning that was cut off.
 */
export async function createJournal(place: JournalPlace): Promise<Result<Journal, StorageFault>> {
  const empty = { count: 0, last: BEFORE_FIRST, bytes: 0 };
  const head = await writeHead(place, empty);
  if (!head.ok) return head;
  const file = await place.disk.createEmpty(journalFile(place));
  return file.ok ? ok(journalFrom(place, empty)) : file;
}

/** A journal as found on disk. */
export interface FoundJournal {
  readonly events: readonly VisitEvent[];
  /** Null when nothing may be added to it any more: the file is evidence and stays as it is. */
  readonly journal: Journal | null;
  readonly condition: 'whole' | 'repaired' | JournalDamage;
}

/** Reads and checks a journal; cuts off what a power cut left behind. Refused only when the disk cannot be read. */
export async function openJournal(place: JournalPlace): Promise<Result<FoundJournal, StorageFault>> {
  const head = await readHead(place);
  if (!head.ok) return head;
  const stored = await place.disk.read(journalFile(place));
  if (!stored.ok) return stored;
  const bytes = stored.value ?? Buffer.alloc(0);
  const found = checkJournal(bytes, place.key, place.visitId, head.value);
  const { events, last, verdict } = found;
  if (verdict !== 'whole' && verdict !== 'torn') return ok({ events, journal: null, condition: verdict });
  const end = { count: events.length, last, bytes: found.bytes };
  const settled = verdict === 'whole' && head.value !== 'unreadable' && head.value?.count === end.count;
  const journal = journalFrom(place, end, settled ? 'settled' : 'unsettled');
  // A disk that refuses this now is asked again before the next append; reading needs no writing.
  await journal.settle();
  return ok({ events, journal, condition: verdict === 'torn' ? 'repaired' : 'whole' });
}

const journalFile = ({ folder, visitId }: JournalPlace): string => visitFile(folder, visitId, 'journal');

type JournalState = 'settled' | 'unsettled';

/**
 * `unsettled`: the disk may hold more than `end` says. Then, before anything is added, first the head and then the journal are
 * brought back to `end`. In this order, because a power cut between the two leaves a journal beyond its head, which is taken,
 * and never a head beyond its journal, which would be damage.
 */
function journalFrom(place: JournalPlace, from: JournalEnd, begins: JournalState = 'settled') {
  const file = journalFile(place);
  let end = from;
  let state = begins;

  const settle = async (): Promise<Result<void, StorageFault>> => {
    if (state === 'settled') return ok(undefined);
    const head = await writeHead(place, end);
    if (!head.ok) return head;
    const cut = await place.disk.truncate(file, end.bytes);
    if (cut.ok) state = 'settled';
    return cut;
  };

  const write = async (text: string, next: JournalEnd): Promise<Result<void, StorageFault>> => {
    const lines = await place.disk.append(file, end.bytes, Buffer.from(text, 'latin1'));
    return lines.ok ? writeHead(place, next) : lines;
  };

  return {
    settle,
    async append(events: readonly VisitEvent[]): Promise<Result<void, StorageFault>> {
      if (events.length > LONGEST_BATCH) throw new RangeError(`at most ${LONGEST_BATCH} events at once`);
      const settled = await settle();
      if (!settled.ok) return settled;
      const { text, next } = sealedFrom(place, end, events);
      const written = await write(text, next);
      if (written.ok) {
        end = next;
        return written;
      }
      // A file somebody else wrote to is not ours to cut: it stays as found, and every append is refused until a restart checks it.
      if (written.failure === 'changed') return written;
      // Taken back at once where the disk still lets us, so that nothing refused turns up after a restart.
      state = 'unsettled';
      await settle();
      return written;
    },
  };
}

function sealedFrom({ key, visitId }: JournalPlace, end: JournalEnd, events: readonly VisitEvent[]) {
  let { count, last } = end;
  let text = '';
  for (const event of events) {
    const line = sealLine(key, { visitId, sequence: count, after: last }, event);
    text += `${line}\n`;
    last = hashOfLine(line);
    count += 1;
  }
  return { text, next: { count, last, bytes: end.bytes + text.length } };
}
