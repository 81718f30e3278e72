import type { StaffDecision, StaffMember } from '#core/readiness/decisions';
import type { RuleContext } from '#core/readiness/flags';
import { type SealContext, sealRecord, type VisitRecord } from '#core/record/record';
import { ok, type Result, refuse } from '#core/result';
import type { VisitEvent } from '#core/visit/events';
import type { Refusal } from '#core/visit/refusal';
import type { KeptVisit } from './kept-visit';
import { readRecordFile, writeRecord } from './record-file';
import { type TakenDecision, takenDecision } from './staff-decision';
import type { StorageFault } from './storage-fault';
import type { Note } from './visit-note';
import type { VisitStore } from './visit-store';

export interface StaffSideDeps {
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  readonly context: RuleContext;
  /** What a record says beside the visit, as it is at the sign-off: an approval can change while the kiosk runs. */
  readonly sealing: () => Omit<SealContext, keyof RuleContext>;
  readonly note: Note;
}

/** Why there is no record to show; 'unknown-version': a later program wrote it. */
export type RecordRefusal = 'no-visit' | 'not-signed-off' | 'damaged' | 'unknown-version' | 'storage';

/** Why a decision was not stored; 'screen-in-use': another patient is at the screen, which takes one visit at a time. */
export type DecisionRefusal = Refusal | 'storage' | 'screen-in-use';

/** What staff may ask of the store, after the PIN. Callers take turns. */
export class StaffSide {
  readonly #store: VisitStore;
  readonly #deps: StaffSideDeps;

  constructor(store: VisitStore, deps: StaffSideDeps) {
    this.#store = store;
    this.#deps = deps;
  }

  async decide(
    visitId: string,
    staff: StaffMember,
    decision: StaffDecision,
  ): Promise<Result<readonly VisitEvent[], DecisionRefusal>> {
    const kept = this.#store.kept.get(visitId);
    if (!kept) return refuse('no-visit');
    if (decision.type === 'given-back' && this.#isScreenInUse()) return refuse('screen-in-use');
    const { now, context } = this.#deps;
    const taken = takenDecision(kept.visit, staff, decision, now(), context);
    if (!taken.ok) return taken;
    const stored = await this.#keep(kept, taken.value);
    if (stored.ok) return ok([...kept.events, ...taken.value.events]);
    return stored.failure === 'sign-off-blocked' ? refuse(stored.failure) : this.#storage(stored.failure);
  }

  async readRecord(visitId: string): Promise<Result<VisitRecord, RecordRefusal>> {
    const kept = this.#store.kept.get(visitId);
    if (!kept) return refuse('no-visit');
    if (!kept.visit.review.signedOff) return refuse('not-signed-off');
    const record = await readRecordFile(this.#store.placeOf(kept));
    if (record.ok) return record;
    if (record.failure !== 'damaged' && record.failure !== 'unknown-version') {
      return this.#storage(record.failure);
    }
    this.#deps.note('record-damaged');
    return refuse(record.failure);
  }

  /**
   * The record goes first: a power cut between the two leaves a record nobody signed, which is not read and is replaced by the
   * next sign-off, and never a sign-off without its record.
   */
  async #keep(
    kept: KeptVisit,
    { events, visit }: TakenDecision,
  ): Promise<Result<void, StorageFault | 'sign-off-blocked'>> {
    if (visit.review.signedOff && kept.journal) {
      const { context, sealing } = this.#deps;
      const record = sealRecord(visit, [...kept.events, ...events], { ...context, ...sealing() });
      if (!record.ok) return record;
      const written = await writeRecord(this.#store.placeOf(kept), record.value);
      if (!written.ok) return written;
    }
    return this.#store.append(kept, events, visit);
  }

  #isScreenInUse(): boolean {
    return [...this.#store.kept.values()].some(
      ({ visit, journal }) => visit.status === 'open' && journal !== null,
    );
  }

  #storage(fault: StorageFault): Result<never, 'storage'> {
    this.#deps.note(`storage-${fault}`);
    return refuse('storage');
  }
}
