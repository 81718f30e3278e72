import type { Step } from '#core/procedure/steps';
import type { PatientAction, VisitEvent } from '#core/visit/events';
import { applyEvent } from '#core/visit/reducer';
import type { Visit } from '#core/visit/state';

/** Nine o'clock of a working day, so that time stamps look like some. */
export const MORNING = Date.UTC(2027, 2, 31, 9, 0, 0);
const MILLISECONDS_PER_SECOND = 1000;

export type Untimed<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

/** Feeds events to the reducer, one tick of the clock each. */
export class Walk {
  readonly #events: VisitEvent[] = [];
  readonly #millisecondsEach: number;
  #visit: Visit | null = null;

  constructor(secondsEach: number) {
    this.#millisecondsEach = secondsEach * MILLISECONDS_PER_SECOND;
  }

  take(untimed: Untimed<VisitEvent>): void {
    const at = MORNING + this.#events.length * this.#millisecondsEach;
    const event = { ...untimed, at } as VisitEvent;
    const next = applyEvent(this.#visit, event);
    if (!next.ok) throw new Error(`${JSON.stringify(event)} was refused: ${next.failure}`);
    this.#visit = next.value;
    this.#events.push(event);
  }

  done(): { visit: Visit; events: readonly VisitEvent[] } {
    if (!this.#visit) throw new Error('no visit was begun');
    return { visit: this.#visit, events: this.#events };
  }
}

/** The answers that leave nothing open on a step; none where nothing is asked. */
export function clearAnswers(step: Step): readonly PatientAction[] {
  switch (step.kind) {
    case 'area':
      return [{ type: 'area-chosen', areas: ['low-back-left'] }];
    case 'safety':
      return [{ type: 'safety-answered', answers: ['none'] }];
    case 'teach-back':
      return [{ type: 'teach-back-answered', step: step.id, answer: step.right }];
    case 'statement':
      return [{ type: 'statement-answered', step: step.id, answer: 'yes' }];
    case 'explain':
    case 'check':
    case 'hand-over':
      return [];
  }
}
