import type { AreaAnswer } from '#core/procedure/body-areas';
import { type QuestionId, questionsFor } from '#core/procedure/questions';
import type { SafetyAnswer } from '#core/procedure/safety-questions';
import type { StatementAnswer, StatementId } from '#core/procedure/statements';
import { MAIN_PATH, type Step, type StepId } from '#core/procedure/steps';
import type { TeachBackAnswer, TeachBackId } from '#core/procedure/teach-backs';
import type { StaffDecision, StaffMember } from '#core/readiness/decisions';
import { evaluate, type Readiness } from '#core/readiness/evaluate';
import type { RuleContext } from '#core/readiness/flags';
import { NURSE_ITEMS, type NurseItemId } from '#core/readiness/nurse-items';
import { type Comfort, DEFAULT_COMFORT } from '#core/visit/comfort';
import type { CloseReason, Need, PatientAction, VisitEvent } from '#core/visit/events';
import type { Visit } from '#core/visit/state';
import type { Ticket } from '#core/visit/ticket';
import { clearAnswers, Walk } from './walk';

/** Every language signed by a qualified human. */
export const NO_DRAFTS: RuleContext = { draftLanguages: [] };

export const NURSE: StaffMember = { id: 'nurse-1', role: 'nurse' };
export const CLINICIAN: StaffMember = { id: 'dr-1', role: 'clinician' };

/**
 * Named states of a visit for tests, gallery and screenshots: plans what a patient answers, then walks there with real events
 * through the real reducer. It never sets state; a plan that the rules refuse is an error of the test.
 *
 * By itself the patient reads everything, knows every answer and asks nothing; each method is one thing that differs.
 */
export class VisitInTheMaking {
  readonly #answers = new Map<StepId, PatientAction[]>();
  readonly #also = new Map<StepId, PatientAction[]>();
  readonly #leftOut = new Set<StepId>();
  readonly #afterwards: (PatientAction | StaffDecisionBy)[] = [];
  #language = 'en';
  #comfort: Comfort = DEFAULT_COMFORT;
  #ticket: Ticket = { picture: 'sun', number: 27 };
  #secondsPerScreen = 8;
  #until: StepId = 'hand-over';

  inLanguage(code: string): this {
    this.#language = code;
    return this;
  }

  withComfort(comfort: Partial<Comfort>): this {
    this.#comfort = { ...DEFAULT_COMFORT, ...comfort };
    return this;
  }

  withTicket(ticket: Ticket): this {
    this.#ticket = ticket;
    return this;
  }

  /** How long the patient looks at each screen; never a reason for anything. */
  takingSeconds(perScreen: number): this {
    this.#secondsPerScreen = perScreen;
    return this;
  }

  /** One answer on the checklist that is not the default "yes". */
  answered(step: StatementId, answer: StatementAnswer): this {
    this.#answers.set(step, [{ type: 'statement-answered', step, answer }]);
    return this;
  }

  /** The tries at one teach-back, in order. */
  tried(step: TeachBackId, ...answers: readonly TeachBackAnswer[]): this {
    this.#answers.set(
      step,
      answers.map((answer) => ({ type: 'teach-back-answered', step, answer })),
    );
    return this;
  }

  expects(...areas: readonly AreaAnswer[]): this {
    this.#answers.set('area', [{ type: 'area-chosen', areas }]);
    return this;
  }

  tells(...answers: readonly SafetyAnswer[]): this {
    this.#answers.set('S07', [{ type: 'safety-answered', answers }]);
    return this;
  }

  skipped(...steps: readonly StepId[]): this {
    for (const step of steps) this.#leftOut.add(step);
    return this;
  }

  /** Taps a question on the first screen that offers it. */
  asked(question: QuestionId): this {
    const step = MAIN_PATH.find(({ id }) => questionsFor(id).includes(question));
    if (!step) throw new Error(`no screen offers ${question}`);
    return this.alsoOn(step.id, { type: 'question-asked', question });
  }

  needed(need: Need, on: StepId = 'S01'): this {
    return this.alsoOn(on, { type: 'need-raised', need });
  }

  /** Anything else the patient does on a screen of the main path, before going on. */
  alsoOn(step: StepId, ...actions: readonly PatientAction[]): this {
    this.#also.set(step, [...(this.#also.get(step) ?? []), ...actions]);
    return this;
  }

  /** Stops the walk on this screen: reached, shown, not answered. */
  upTo(step: StepId): this {
    this.#until = step;
    return this;
  }

  /** What the patient does after the walk, where it ended. */
  afterwards(...actions: readonly PatientAction[]): this {
    this.#afterwards.push(...actions);
    return this;
  }

  closed(reason: CloseReason): this {
    return this.afterwards({ type: 'closed', reason });
  }

  nurse(...decisions: readonly StaffDecision[]): this {
    this.#afterwards.push(...decisions.map((decision) => ({ staff: NURSE, decision })));
    return this;
  }

  clinician(...decisions: readonly StaffDecision[]): this {
    this.#afterwards.push(...decisions.map((decision) => ({ staff: CLINICIAN, decision })));
    return this;
  }

  /** The nurse goes through every check and finds it fine, but for the values named here. */
  checkedAloud(values: Readonly<Partial<Record<NurseItemId, string>>> = {}): this {
    return this.nurse(
      ...NURSE_ITEMS.map(
        ({ id, fine }): StaffDecision => ({ type: 'item-recorded', item: id, value: values[id] ?? fine }),
      ),
    );
  }

  /** The events, as the journal holds them. */
  events(): readonly VisitEvent[] {
    return this.#play().events;
  }

  visit(): Visit {
    return this.#play().visit;
  }

  readiness(context: RuleContext = NO_DRAFTS): Readiness {
    return evaluate(this.visit(), context);
  }

  #play(): { visit: Visit; events: readonly VisitEvent[] } {
    const walk = new Walk(this.#secondsPerScreen);
    walk.take({
      type: 'visit-begun',
      visitId: '0b7c1f7e-3f0e-4c55-9a57-6d1f0a2b9c3d',
      ticket: this.#ticket,
      language: this.#language,
      comfort: this.#comfort,
      contentVersion: '2027-03',
    });
    for (const step of MAIN_PATH) {
      if (step.id === this.#until) break;
      for (const action of this.#also.get(step.id) ?? []) walk.take(action);
      const skips = this.#leftOut.has(step.id);
      for (const action of skips ? [] : this.#answersOn(step)) walk.take(action);
      walk.take({ type: skips ? 'skip' : 'next', from: step.id });
    }
    for (const action of this.#also.get(this.#until) ?? []) walk.take(action);
    for (const later of this.#afterwards) {
      walk.take('decision' in later ? { type: 'staff-decided', ...later } : later);
    }
    return walk.done();
  }

  #answersOn(step: Step): readonly PatientAction[] {
    return this.#answers.get(step.id) ?? clearAnswers(step);
  }
}

interface StaffDecisionBy {
  readonly staff: StaffMember;
  readonly decision: StaffDecision;
}

/** A visit in which nothing is open, until a method says otherwise. */
export const aVisit = (): VisitInTheMaking => new VisitInTheMaking();
