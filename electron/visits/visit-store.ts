import { ok, type Result, refuse } from '#core/result';
import type { VisitEvent } from '#core/visit/events';
import type { Visit } from '#core/visit/state';
import { type Disk, diskOn } from './disk';
import type { FileSystem } from './file-system';
import { createJournal } from './journal';
import type { JournalPlace } from './journal-head';
import { type KeptVisit, loadVisit } from './kept-visit';
import type { KeyVault } from './key-vault';
import type { StorageFault } from './storage-fault';
import { filesByVisit, type VisitFileKind, visitFile } from './visit-files';
import type { Note } from './visit-note';

type Done = Promise<Result<void, StorageFault>>;

export interface ListedVisit {
  readonly visitId: string;
  readonly events: readonly VisitEvent[];
  readonly damaged: boolean;
}

export interface StoreStatus {
  readonly visitsKept: number;
  /** Damaged in part or unreadable as a whole; the latter are not in the list, there is nothing to show of them. */
  readonly damagedVisits: number;
  /** Journals whose cut-off end was taken away at the start. */
  readonly repairedTails: number;
}

export interface VisitStoreDeps {
  readonly folder: string;
  readonly vault: KeyVault;
  readonly files: FileSystem;
  readonly now: () => number;
  readonly note: Note;
}

/** Reads everything there is. Refused only when the folder itself cannot be read. */
export async function openVisitStore(deps: VisitStoreDeps): Promise<Result<VisitStore, StorageFault>> {
  const store = new VisitStore(deps);
  const loaded = await store.load();
  return loaded.ok ? ok(store) : loaded;
}

/**
 * The visits of this kiosk, on disk and in memory. It stores what it is told and knows no rule of a visit. What is in memory
 * is what is acknowledged: it changes only after the disk said yes. Callers take turns.
 */
export class VisitStore {
  readonly #deps: VisitStoreDeps;
  readonly #disk: Disk;
  readonly #kept = new Map<string, KeptVisit>();
  readonly #unreadable = new Map<string, number>();
  #repairedTails = 0;

  constructor(deps: VisitStoreDeps) {
    this.#deps = deps;
    this.#disk = diskOn(deps.files);
  }

  get kept(): ReadonlyMap<string, KeptVisit> {
    return this.#kept;
  }

  /** Visits of which nothing can be read, with the time of their last change (ms since 1970). */
  get unreadable(): ReadonlyMap<string, number> {
    return this.#unreadable;
  }

  /** Visits with something to show, newest first. */
  list(): readonly ListedVisit[] {
    return [...this.#kept.values()]
      .sort((a, b) => b.visit.beganAt - a.visit.beganAt)
      .map(({ visitId, events, journal }) => ({ visitId, events, damaged: journal === null }));
  }

  status(): StoreStatus {
    const partly = [...this.#kept.values()].filter(({ journal }) => journal === null).length;
    return {
      visitsKept: this.#kept.size,
      damagedVisits: this.#unreadable.size + partly,
      repairedTails: this.#repairedTails,
    };
  }

  async load(): Done {
    const found = await this.#found();
    if (!found.ok) return found;
    for (const [visitId, kinds] of found.value) await this.#loadOne(visitId, kinds);
    const swept = await this.sweep();
    // A disk that takes nothing may still be read: staff see the visits, and the next purge tries again.
    if (!swept.ok) this.#deps.note(`storage-${swept.failure}`);
    return ok(undefined);
  }

  /** Keeps a new visit. After a fault nothing of it is left, as far as the disk lets go of it. */
  async begin(visitId: string, events: readonly VisitEvent[], visit: Visit): Done {
    const begun = await this.#begun(visitId, events, visit);
    if (begun.ok) this.#kept.set(visitId, begun.value);
    else await this.destroy(visitId);
    return begun.ok ? ok(undefined) : begun;
  }

  /** Keeps further events of a visit, and the visit they lead to. 'changed' when nothing may be added to it any more. */
  async append(kept: KeptVisit, events: readonly VisitEvent[], visit: Visit): Done {
    if (!kept.journal) return refuse('changed');
    const written = await kept.journal.append(events);
    if (written.ok) this.#kept.set(kept.visitId, { ...kept, events: [...kept.events, ...events], visit });
    else if (written.failure === 'changed' || written.failure === 'missing') {
      // The file is no longer the one acknowledged: staff are told now, not after the next start.
      this.#kept.set(kept.visitId, { ...kept, journal: null });
      this.#deps.note('damaged-lines-missing');
    }
    return written;
  }

  /** Where a visit's files are, for what is stored beside its journal. */
  placeOf({ visitId, key }: Pick<KeptVisit, 'visitId' | 'key'>): JournalPlace {
    return { disk: this.#disk, folder: this.#deps.folder, visitId, key };
  }

  /** Shreds a visit's key, then removes its files. May be repeated until it succeeds. */
  async destroy(visitId: string): Done {
    const ending = visitFile(this.#deps.folder, visitId, 'ending');
    // Best effort: on a full disk the key must go even if the mark cannot be set.
    await this.#disk.createEmpty(ending);
    const shredded = await this.#deps.vault.destroy(visitId);
    if (!shredded.ok) return shredded;
    this.#kept.get(visitId)?.key.fill(0);
    this.#kept.delete(visitId);
    this.#unreadable.delete(visitId);
    for (const kind of ['key', 'record', 'journal', 'head'] as const) {
      const removed = await this.#removeWithDraft(visitFile(this.#deps.folder, visitId, kind));
      if (!removed.ok) return removed;
    }
    return this.#disk.remove(ending);
  }

  /** Finishes destructions and removes beginnings that were cut off. */
  async sweep(): Done {
    const found = await this.#found();
    if (!found.ok) return found;
    for (const [visitId, kinds] of found.value) {
      const isKnown = this.#kept.has(visitId) || this.#unreadable.has(visitId);
      if (isKnown && !kinds.has('ending')) continue;
      const removed = await this.destroy(visitId);
      if (!removed.ok) return removed;
      this.#deps.note('leftover-removed');
    }
    return ok(undefined);
  }

  async #found() {
    const { folder } = this.#deps;
    const made = await this.#disk.folder(folder);
    const names = made.ok ? await this.#disk.names(folder) : made;
    return names.ok ? ok(filesByVisit(names.value)) : names;
  }

  async #loadOne(visitId: string, kinds: ReadonlySet<VisitFileKind>): Promise<void> {
    const { folder, vault, note } = this.#deps;
    const loaded = await loadVisit({ disk: this.#disk, folder, visitId }, vault, kinds);
    if (loaded.state === 'leftover') return;
    if (loaded.note) note(loaded.note);
    if (loaded.note === 'tail-repaired') this.#repairedTails += 1;
    if (loaded.state === 'kept') this.#kept.set(visitId, loaded.kept);
    else this.#unreadable.set(visitId, await this.#lastChange(visitId));
  }

  async #begun(
    visitId: string,
    events: readonly VisitEvent[],
    visit: Visit,
  ): Promise<Result<KeptVisit, StorageFault>> {
    const key = await this.#deps.vault.create(visitId);
    if (!key.ok) return key;
    const journal = await createJournal(this.placeOf({ visitId, key: key.value }));
    if (!journal.ok) return journal;
    const written = await journal.value.append(events);
    return written.ok ? ok({ visitId, events, visit, key: key.value, journal: journal.value }) : written;
  }

  async #removeWithDraft(file: string): Done {
    const removed = await this.#disk.remove(file);
    return removed.ok ? this.#disk.removeDraft(file) : removed;
  }

  /** The latest change among a visit's files; now, where the disk does not even tell that. */
  async #lastChange(visitId: string): Promise<number> {
    const { folder, now } = this.#deps;
    const kinds = ['journal', 'head', 'record'] as const;
    const facts = await Promise.all(kinds.map((kind) => this.#disk.facts(visitFile(folder, visitId, kind))));
    const times = facts.flatMap((found) => (found.ok ? [found.value.mtimeMs] : []));
    return times.length > 0 ? Math.max(...times) : now();
  }
}
