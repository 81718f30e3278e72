// Decisions on their way to the trusted side, one after another, in the order they were tapped. Decides nothing itself.
import type { KioskBridge, RefusalOf } from '#core/contract/messages';
import type { StaffDecision } from '#core/readiness/decisions';
import type { VisitEvent } from '#core/visit/events';

export type DecisionRefusal = RefusalOf<'staff:decide'>['code'];

export interface DecisionListener {
  /** Stored; these are now the visit's events. */
  stored(events: readonly VisitEvent[]): void;
  /** Not stored, and nothing tapped after it either. */
  refused(code: DecisionRefusal): void;
}

export class DecisionQueue {
  readonly #bridge: KioskBridge;
  readonly #visitId: string;
  readonly #listener: DecisionListener;
  #waiting: readonly StaffDecision[] = [];
  #sending = false;

  constructor(bridge: KioskBridge, visitId: string, listener: DecisionListener) {
    this.#bridge = bridge;
    this.#visitId = visitId;
    this.#listener = listener;
  }

  /** Takes decisions in order. The very same one still on its way is a second tap of one finger, and is sent once. */
  decide(decisions: readonly StaffDecision[]): void {
    const known = new Set(this.#waiting.map((decision) => JSON.stringify(decision)));
    const fresh = decisions.filter((decision) => !known.has(JSON.stringify(decision)));
    this.#waiting = [...this.#waiting, ...fresh];
    if (!this.#sending) void this.#send();
  }

  async #send(): Promise<void> {
    this.#sending = true;
    for (let decision = this.#waiting[0]; decision; decision = this.#waiting[0]) {
      const answer = await this.#bridge.call('staff:decide', { visitId: this.#visitId, decision });
      this.#waiting = answer.ok ? this.#waiting.slice(1) : [];
      if (answer.ok) this.#listener.stored(answer.value.events);
      else this.#listener.refused(answer.failure.code);
    }
    this.#sending = false;
  }
}
