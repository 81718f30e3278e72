import type { VisitEvent } from '#core/visit/events';
import { foldEvents } from '#core/visit/reducer';
import type { Visit } from '#core/visit/state';
import { type FoundJournal, type Journal, openJournal } from './journal';
import type { JournalPlace } from './journal-head';
import type { KeyVault } from './key-vault';
import type { VisitFileKind } from './visit-files';
import type { VisitNote } from './visit-note';

/** A visit whose events can be read, as it is held in memory. Never changed in place. */
export interface KeptVisit {
  readonly visitId: string;
  readonly events: readonly VisitEvent[];
  readonly visit: Visit;
  readonly key: Buffer;
  /** Null: damaged. What could be read is shown to staff, and nothing is added any more. */
  readonly journal: Journal | null;
}

/** What the disk holds under one visit's id. */
export type Loaded =
  | { readonly state: 'kept'; readonly kept: KeptVisit; readonly note: VisitNote | null }
  /** Something is there and none of it can be read: a reported fault. */
  | { readonly state: 'unreadable'; readonly note: VisitNote }
  /** What a cut-off beginning or a cut-off destruction left: no acknowledged event is in it. */
  | { readonly state: 'leftover' };

const LEFTOVER = { state: 'leftover' } as const;
const unreadable = (note: VisitNote) => ({ state: 'unreadable', note }) as const;

/**
 * Reads what is kept of a visit. A visit begins key, head, journal, and ends with the mark, key, record, journal, head, mark;
 * so a key alone is a beginning cut off, a mark is an end cut off, and a journal without its key is neither.
 */
export async function loadVisit(
  place: Omit<JournalPlace, 'key'>,
  vault: KeyVault,
  kinds: ReadonlySet<VisitFileKind>,
): Promise<Loaded> {
  const holdsEvents = kinds.has('journal') || kinds.has('head') || kinds.has('record');
  if (kinds.has('ending') || !holdsEvents) return LEFTOVER;
  const key = await vault.open(place.visitId);
  if (!key.ok) return unreadable(key.failure === 'lost' ? 'visit-key-lost' : `storage-${key.failure}`);
  const found = await openJournal({ ...place, key: key.value });
  if (!found.ok) return unreadable(`storage-${found.failure}`);
  const { events, journal, condition } = found.value;
  if (journal && events.length === 0) return LEFTOVER;
  const folded = soundBeginning(events);
  const isSound = folded.events.length === events.length;
  const note = noteOf(isSound ? condition : 'not-a-visit');
  if (!folded.visit) return unreadable(note ?? 'damaged-not-a-visit');
  const { visitId } = place;
  const kept = { visitId, ...folded, visit: folded.visit, key: key.value, journal: isSound ? journal : null };
  return { state: 'kept', kept, note };
}

function noteOf(condition: FoundJournal['condition']): VisitNote | null {
  if (condition === 'whole') return null;
  return condition === 'repaired' ? 'tail-repaired' : `damaged-${condition}`;
}

/** As many of the events as the rules take. */
function soundBeginning(events: readonly VisitEvent[]): {
  readonly events: readonly VisitEvent[];
  readonly visit: Visit | null;
} {
  const whole = foldEvents(events);
  if (whole.ok) return { events, visit: whole.value };
  return soundBeginning(events.slice(0, whole.failure.index));
}
