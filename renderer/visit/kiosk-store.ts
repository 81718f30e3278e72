import type { KioskBridge, Output } from '#core/contract/messages';
import { type Comfort, DEFAULT_COMFORT } from '#core/visit/comfort';
import type { PatientAction, PatientEvent, VisitEvent } from '#core/visit/events';
import { applyEvent, foldEvents } from '#core/visit/reducer';
import type { Visit } from '#core/visit/state';
import { Outbox } from './outbox';
import { type PageState, type PatientSide, visitOf } from './page-state';

type Opened = Output<'kiosk:open'>;

/**
 * The page's state and the one way to change it: a tap becomes an event, the shared reducer folds it, the next screen is there
 * in the same frame, and the outbox carries the event on. The page never sends state.
 */
export class KioskStore {
  readonly settings: Opened['settings'];
  readonly contentVersion: string;
  readonly #clock: () => number;
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  #state: PageState;
  #nextVisit: Opened['nextVisit'];
  #waiting: number;

  constructor(bridge: KioskBridge, opened: Opened, clock: () => number) {
    this.settings = opened.settings;
    this.contentVersion = opened.contentVersion;
    this.#clock = clock;
    this.#nextVisit = opened.nextVisit;
    this.#waiting = opened.waiting;
    this.#outbox = new Outbox(bridge, {
      told: ({ nextVisit, waiting }) => {
        this.#nextVisit = nextVisit;
        this.setWaiting(waiting);
      },
      resynced: (visitId, events) => this.#takeOver(visitId, events),
      broken: () => this.#become({ at: 'out-of-order' }),
    });
    this.#state = this.#resumed(opened.resume);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): PageState => this.#state;

  /** How many patients have finished and wait for staff. */
  readonly waiting = (): number => this.#waiting;

  readonly setWaiting = (count: number): void => {
    if (count === this.#waiting) return;
    this.#waiting = count;
    for (const listener of this.#listeners) listener();
  };

  /** The first touch, or the first press of a key or a switch, which brings its way along: on to the choice of language. */
  readonly wake = (ways: Partial<Comfort> = {}): void => {
    if (this.#state.at === 'attract')
      this.#become({ at: 'language', comfort: { ...DEFAULT_COMFORT, ...ways } });
  };

  /** Comfort chosen before the visit has begun. */
  readonly setComfort = (comfort: Comfort): void => {
    if (this.#state.at === 'language') this.#become({ at: 'language', comfort });
  };

  /** Nobody there any more before a visit began. */
  readonly sleep = (): void => {
    if (this.#state.at === 'language') this.#become({ at: 'attract' });
  };

  /** Begins the visit of whoever chose this language. */
  readonly begin = (language: string): void => {
    if (this.#state.at !== 'language') return;
    const event: PatientEvent = {
      type: 'visit-begun',
      ...this.#nextVisit,
      language,
      comfort: this.#state.comfort,
      contentVersion: this.contentVersion,
      at: this.#clock(),
    };
    this.#apply(null, event);
  };

  /** Takes one action of the patient. An action that does not fit the state (a late second tap) changes nothing. */
  readonly dispatch = (action: PatientAction): void => {
    const visit = visitOf(this.#state);
    if (visit) this.#apply(visit, { ...action, at: this.#clock() });
  };

  /** Staff screens cover whatever is on the glass, at once. */
  readonly coverForStaff = (): void => {
    if (this.#state.at === 'out-of-order' || this.#state.at === 'staff') return;
    this.#become({ at: 'staff', under: this.#state });
  };

  /** Back to what was covered. */
  readonly leaveStaff = (): void => {
    if (this.#state.at === 'staff') this.#become(this.#state.under);
  };

  /** Takes over what the trusted side stored beyond the page's own events: staff decided something about this visit. */
  readonly adopt = (visitId: string, events: readonly VisitEvent[]): void => {
    this.#outbox.startFrom(visitId, events.length);
    this.#takeOver(visitId, events);
  };

  /** Puts a visit that staff gave back under their screens: once they lock, the patient goes on where they stopped. */
  readonly giveBack = (visitId: string, events: readonly VisitEvent[]): void => {
    const folded = foldEvents(events);
    if (this.#state.at !== 'staff' || !folded.ok || folded.value?.status !== 'open') return;
    this.#outbox.startFrom(visitId, events.length);
    this.#show(folded.value);
  };

  #apply(visit: Visit | null, event: PatientEvent): void {
    const next = applyEvent(visit, event);
    if (!next.ok) return;
    this.#outbox.push(next.value.visitId, event);
    this.#show(next.value);
  }

  /** The one place where a person ends: a closed visit leaves nothing of its page state behind. */
  #show(visit: Visit): void {
    const side: PatientSide = visit.status === 'closed' ? { at: 'attract' } : { at: 'visit', visit };
    this.#become(this.#state.at === 'staff' ? { at: 'staff', under: side } : side);
  }

  #takeOver(visitId: string, events: readonly VisitEvent[]): void {
    if (visitOf(this.#state)?.visitId !== visitId) return;
    const folded = foldEvents(events);
    if (folded.ok && folded.value) this.#show(folded.value);
    else this.#become({ at: 'attract' });
  }

  #resumed(events: readonly VisitEvent[] | null): PageState {
    const folded = events ? foldEvents(events) : null;
    if (!folded?.ok || !folded.value || folded.value.status === 'closed') return { at: 'attract' };
    this.#outbox.startFrom(folded.value.visitId, folded.value.eventCount);
    return { at: 'visit', visit: folded.value };
  }

  #become(state: PageState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
