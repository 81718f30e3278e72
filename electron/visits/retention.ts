import { ok, type Result, refuse } from '#core/result';
import type { StorageFault } from './storage-fault';
import type { Note } from './visit-note';
import type { VisitStore } from './visit-store';

export interface RetentionDeps {
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  /** How long after its last event a visit is destroyed (ms). */
  readonly retentionMs: number;
  readonly note: Note;
}

/**
 * Ends what is kept too long and gives how many visits that were: the key first, then the files. Age is measured from the last
 * event by the kiosk's clock, and a visit from the future (a clock set back) is young. An unreadable visit ages from the last
 * change of its files. One that cannot be destroyed does not keep the others.
 */
export async function purge(store: VisitStore, deps: RetentionDeps): Promise<Result<number, 'storage'>> {
  const lastChanges = new Map(store.unreadable);
  for (const [visitId, { visit }] of store.kept) lastChanges.set(visitId, visit.lastAt);
  const over = [...lastChanges].filter(([, lastAt]) => deps.now() - lastAt > deps.retentionMs);
  const faults: StorageFault[] = [];
  for (const [visitId] of over) {
    const gone = await store.destroy(visitId);
    if (gone.ok) deps.note('visit-expired');
    else faults.push(gone.failure);
  }
  const swept = await store.sweep();
  if (!swept.ok) faults.push(swept.failure);
  for (const fault of faults) deps.note(`storage-${fault}`);
  return faults.length === 0 ? ok(over.length) : refuse('storage');
}
