import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { STATEMENTS } from '#core/procedure/statements';
import { type StepId, stepById } from '#core/procedure/steps';
import { TEACH_BACKS } from '#core/procedure/teach-backs';
import { DEFAULT_COMFORT } from '#core/visit/comfort';
import type { PatientAction, PatientEvent } from '#core/visit/events';
import { applyEvent } from '#core/visit/reducer';
import type { Visit } from '#core/visit/state';
import type { Ticket } from '#core/visit/ticket';

const START = Date.UTC(2027, 2, 1, 9, 0);
const SECOND = 1000;

/** A visit walked by the real reducer with real events: what the gallery shows, axe checks and the pictures are taken of. */
export class Walk {
  readonly #events: PatientEvent[] = [];
  #visit: Visit | null = null;

  constructor(ticket: Ticket, language: string, visitId: string) {
    const comfort = DEFAULT_COMFORT;
    this.#take({
      type: 'visit-begun',
      visitId,
      ticket,
      language,
      comfort,
      contentVersion: 'gallery',
      at: START,
    });
  }

  get visit(): Visit {
    if (!this.#visit) throw new Error('the visit has not begun');
    return this.#visit;
  }

  get events(): readonly PatientEvent[] {
    return this.#events;
  }

  /** Does what the patient does; an action the rules refuse is a fault in the gallery. */
  do(action: PatientAction): this {
    this.#take({ ...action, at: START + this.#events.length * 7 * SECOND });
    return this;
  }

  /** Goes on from step to step, answering as a patient with nothing open would, until it stands on `step`. */
  to(step: StepId): this {
    for (let moves = 0; this.visit.step !== step; moves += 1) {
      if (moves > 100) throw new Error(`no way to ${step}`);
      this.#answer();
      this.do({ type: 'next', from: this.visit.step });
    }
    return this;
  }

  #answer(): void {
    const step = stepById(this.visit.step);
    if (step.kind === 'area' && this.visit.areas.length === 0) {
      this.do({ type: 'area-chosen', areas: ['low-back-left'] });
    }
    if (step.kind === 'safety' && this.visit.safety.length === 0)
      this.do({ type: 'safety-answered', answers: ['none'] });
    const teachBack = TEACH_BACKS.find(({ id }) => id === step.id);
    if (teachBack && !this.visit.teachBacks[teachBack.id]) {
      this.do({ type: 'teach-back-answered', step: teachBack.id, answer: teachBack.right });
    }
    const statement = STATEMENTS.find(({ id }) => id === step.id);
    if (statement && !this.visit.statements[statement.id]) {
      this.do({ type: 'statement-answered', step: statement.id, answer: 'yes' });
    }
  }

  #take(event: PatientEvent): void {
    const next = applyEvent(this.#visit, event);
    if (!next.ok) throw new Error(`${event.type} was refused: ${next.failure}`);
    this.#visit = next.value;
    this.#events.push(event);
  }
}

/** Two concerns that look different on the screen and to the nurse. */
export const TWO_CONCERNS = [SAFETY_ANSWERS[0].id, SAFETY_ANSWERS[6].id] as const;
