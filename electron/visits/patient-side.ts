import { isDeepStrictEqual } from 'node:util';
import { ok, type Result, refuse } from '#core/result';
import type { CloseReason, PatientEvent, VisitBegun, VisitEvent } from '#core/visit/events';
import type { Refusal } from '#core/visit/refusal';
import { nextTicket, type Ticket } from '#core/visit/ticket';
import { foldOnto } from './fold-onto';
import type { KeptVisit } from './kept-visit';
import { isUntouched, notYetStored } from './patient-batch';
import type { Note } from './visit-note';
import type { VisitStore } from './visit-store';

/** Id and ticket kept for the next patient. */
export interface NextVisit {
  readonly visitId: string;
  readonly ticket: Ticket;
}

export interface PatientSideDeps {
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  /** From 0 up to, not including, 1. */
  readonly draw: () => number;
  readonly uuid: () => string;
  /** How long an untouched visit may still be put back on the screen (ms): the idle time and its warning. */
  readonly idleMs: number;
  readonly note: Note;
}

export type AppendRefusal = Refusal | 'out-of-order' | 'storage';
type Appended = Result<{ readonly stored: number }, AppendRefusal>;

/** What the page in front of the patient may ask of the store. Callers take turns. */
export class PatientSide {
  readonly #store: VisitStore;
  readonly #deps: PatientSideDeps;
  #next: NextVisit;

  constructor(store: VisitStore, deps: PatientSideDeps) {
    this.#store = store;
    this.#deps = deps;
    this.#next = this.#reserve();
  }

  get nextVisit(): NextVisit {
    return this.#next;
  }

  async resumable(): Promise<readonly VisitEvent[] | null> {
    const { now, idleMs } = this.#deps;
    for (const open of this.#openVisits()) {
      // A clock set back makes an old visit look young or not yet begun: in doubt it is not shown to whoever stands there.
      if (Math.abs(now() - open.visit.lastAt) < idleMs) return open.events;
      await this.#close(open, 'left');
    }
    return null;
  }

  async append(visitId: string, after: number, events: readonly PatientEvent[]): Promise<Appended> {
    const kept = this.#store.kept.get(visitId);
    if (!kept) return after === 0 ? this.#begin(visitId, events) : refuse('no-visit');
    const taken = await this.#carryOn(kept, after, events);
    if (taken.ok) await this.#shredIfUntouched(visitId);
    return taken;
  }

  async resync(visitId: string): Promise<Result<readonly VisitEvent[], 'no-visit'>> {
    const kept = this.#store.kept.get(visitId);
    return kept ? ok(kept.events) : refuse('no-visit');
  }

  /** Finishes what the last run began: an untouched visit it closed is shredded. */
  async tidy(): Promise<void> {
    for (const visitId of [...this.#store.kept.keys()]) await this.#shredIfUntouched(visitId);
  }

  async #begin(visitId: string, events: readonly PatientEvent[]): Promise<Appended> {
    const [first, ...rest] = events;
    if (first?.type !== 'visit-begun' || !isFor(this.#next, visitId, first)) return refuse('no-visit');
    const visit = foldOnto(null, [first, ...rest]);
    if (!visit.ok) return visit;
    // One patient at a time stands at the kiosk: whoever was there before has left.
    for (const open of this.#openVisits()) {
      if (!(await this.#close(open, 'left'))) return refuse('storage');
    }
    if (!(await this.#took(this.#store.begin(visitId, events, visit.value)))) return refuse('storage');
    this.#deps.note('visit-begun');
    this.#next = this.#reserve();
    await this.#shredIfUntouched(visitId);
    return ok({ stored: events.length });
  }

  async #carryOn(kept: KeptVisit, after: number, events: readonly PatientEvent[]): Promise<Appended> {
    const fresh = notYetStored(kept.events, after, events);
    if (!fresh.ok) return fresh;
    const [first, ...rest] = fresh.value;
    if (!first) return ok({ stored: kept.events.length });
    const visit = foldOnto(kept.visit, [first, ...rest]);
    if (!visit.ok) return visit;
    if (!(await this.#took(this.#store.append(kept, fresh.value, visit.value)))) return refuse('storage');
    return ok({ stored: kept.events.length + fresh.value.length });
  }

  /** False when the disk did not take it. */
  async #close(kept: KeptVisit, reason: CloseReason): Promise<boolean> {
    const closed: VisitEvent = { type: 'closed', reason, at: this.#deps.now() };
    const visit = foldOnto(kept.visit, [closed]);
    if (!visit.ok || !(await this.#took(this.#store.append(kept, [closed], visit.value)))) return false;
    this.#deps.note('visit-left');
    await this.#shredIfUntouched(kept.visitId);
    return true;
  }

  async #shredIfUntouched(visitId: string): Promise<void> {
    const kept = this.#store.kept.get(visitId);
    if (!kept?.journal || kept.visit.status === 'open' || !isUntouched(kept.events)) return;
    if (await this.#took(this.#store.destroy(visitId))) this.#deps.note('visit-untouched-shredded');
  }

  async #took(work: ReturnType<VisitStore['append']>): Promise<boolean> {
    const done = await work;
    if (!done.ok) this.#deps.note(`storage-${done.failure}`);
    return done.ok;
  }

  #reserve(): NextVisit {
    const { uuid, draw } = this.#deps;
    const inUse = [...this.#store.kept.values()].map(({ visit }) => visit.ticket);
    return { visitId: uuid(), ticket: nextTicket(inUse, draw()) };
  }

  /** Open visits that can still be written; a damaged one is over, whatever its last readable event says. */
  #openVisits(): readonly KeptVisit[] {
    return [...this.#store.kept.values()].filter(
      ({ visit, journal }) => visit.status === 'open' && journal !== null,
    );
  }
}

/** A visit begins under the id and ticket this side gave out, never under one the page made up. */
const isFor = (next: NextVisit, visitId: string, begun: VisitBegun): boolean =>
  visitId === next.visitId && begun.visitId === visitId && isDeepStrictEqual(begun.ticket, next.ticket);
