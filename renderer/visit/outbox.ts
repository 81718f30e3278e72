import type { KioskBridge, Output } from '#core/contract/messages';
import type { PatientEvent, VisitEvent } from '#core/visit/events';

/** What the trusted side tells beside every answer. */
export type Beside = Pick<Output<'visit:append'>, 'nextVisit' | 'waiting'>;

/** What the outbox tells its owner. */
export interface OutboxListener {
  /** The trusted side has drawn the id and ticket for the patient after this one, and counted who waits for staff. */
  told(beside: Beside): void;
  /** The trusted side refused: its events are the truth, the page takes them over. */
  resynced(visitId: string, events: readonly VisitEvent[]): void;
  /** Nothing more can be stored: the kiosk must not go on pretending. */
  broken(): void;
}

const RETRY_MILLISECONDS = [100, 400, 1500, 4000];
const BATCH = 64;

/**
 * Events on their way to the trusted side, in order, one batch at a time, across visits. The page never waits for it; what it
 * holds is at most the last taps. A refusal means the page and the journal disagree, and then the journal is right.
 */
export class Outbox {
  readonly #bridge: KioskBridge;
  readonly #listener: OutboxListener;
  readonly #waiting: { readonly visitId: string; readonly event: PatientEvent }[] = [];
  readonly #stored = new Map<string, number>();
  #sending = false;

  constructor(bridge: KioskBridge, listener: OutboxListener) {
    this.#bridge = bridge;
    this.#listener = listener;
  }

  /** How many events of a visit the trusted side already has, when the page takes over a visit. */
  startFrom(visitId: string, stored: number): void {
    this.#stored.set(visitId, stored);
  }

  push(visitId: string, event: PatientEvent): void {
    this.#waiting.push({ visitId, event });
    if (!this.#sending) void this.#drain();
  }

  async #drain(): Promise<void> {
    this.#sending = true;
    let failures = 0;
    while (this.#waiting.length > 0) {
      const sent = await this.#sendBatch();
      failures = sent ? 0 : failures + 1;
      if (sent) continue;
      const pause = RETRY_MILLISECONDS[failures - 1];
      if (pause === undefined) {
        this.#waiting.length = 0;
        this.#listener.broken();
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.#sending = false;
  }

  /** True when the batch is settled, one way or the other; false when it is worth another try. */
  async #sendBatch(): Promise<boolean> {
    const visitId = this.#waiting[0]?.visitId ?? '';
    const batch = this.#waiting.slice(0, BATCH).filter((waiting) => waiting.visitId === visitId);
    const after = this.#stored.get(visitId) ?? 0;
    const events = batch.map(({ event }) => event);
    const answer = await this.#bridge.call('visit:append', { visitId, after, events });
    if (answer.ok) {
      this.#waiting.splice(0, batch.length);
      this.#stored.set(visitId, answer.value.stored);
      this.#listener.told(answer.value);
      return true;
    }
    if (answer.failure.code === 'storage' || answer.failure.code === 'failed') return false;
    return this.#resync(visitId);
  }

  async #resync(visitId: string): Promise<boolean> {
    const answer = await this.#bridge.call('visit:resync', { visitId });
    if (!answer.ok && answer.failure.code !== 'no-visit') return false;
    const events = answer.ok ? answer.value.events : [];
    for (let index = this.#waiting.length - 1; index >= 0; index -= 1) {
      if (this.#waiting[index]?.visitId === visitId) this.#waiting.splice(index, 1);
    }
    this.#stored.set(visitId, events.length);
    if (answer.ok) this.#listener.told(answer.value);
    this.#listener.resynced(visitId, events);
    return true;
  }
}
