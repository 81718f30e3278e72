import fc from 'fast-check';
import { type StepKind, stepById } from '#core/procedure/steps';
import type { PatientAction, PatientEvent, VisitEvent } from '#core/visit/events';
import { applyEvent } from '#core/visit/reducer';
import type { Visit } from '#core/visit/state';
import { MORNING } from '../support/walk';
import { play, type Script, scripts, type Taken } from './random-walk';

/** The same visits in every run, so that a failure can be seen again; another number looks at others. */
const SEED = Number(process.env.RANDOM_VISITS_SEED ?? 20270331);

/** Runs checks over many random visits and counts what was looked at. A check throws where the rule is broken. */
export class RandomVisits {
  #visits = 0;
  #steps = 0;
  #milliseconds = 0;

  each(numRuns: number, check: (script: Script) => void): void {
    const began = performance.now();
    fc.assert(fc.property(scripts, check), { numRuns, seed: SEED });
    this.#visits += numRuns;
    this.#milliseconds += performance.now() - began;
  }

  /** Told each event of each visit, taken or refused. */
  eachStep(numRuns: number, check: (step: Taken) => void): void {
    this.each(numRuns, (script) => {
      play(script, (step) => {
        this.#steps += 1;
        check(step);
      });
    });
  }

  report(): string {
    const seconds = (this.#milliseconds / 1000).toFixed(1);
    return `random visits: ${this.#visits}, steps watched: ${this.#steps}, seconds: ${seconds}, seed: ${SEED}`;
  }
}

export const isPatients = (event: VisitEvent): event is PatientEvent => event.type !== 'staff-decided';

export const kindOf = (visit: Visit): StepKind => stepById(visit.step).kind;

/** What the visit becomes; the visit itself when the action is refused. */
export function visitAfter(visit: Visit, action: PatientAction): Visit {
  const next = applyEvent(visit, { ...action, at: MORNING });
  return next.ok ? next.value : visit;
}

/** Makes any later change of it throw. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
