// What a patient does at the kiosk, in the clinic's words. It must never do what a finger cannot.
import { type AreaAnswer, BODY_AREAS } from '#core/procedure/body-areas';
import type { SafetyAnswer } from '#core/procedure/safety-questions';
import type { StatementAnswer, StatementId } from '#core/procedure/statements';
import { MAIN_PATH, type Step, type StepId } from '#core/procedure/steps';
import { TEACH_BACKS, type TeachBackAnswer, type TeachBackId } from '#core/procedure/teach-backs';
import type { Glass } from './glass';

/** Everything that is not "nothing open": by step, what is tapped there instead. */
export type Answers = Readonly<Partial<Record<StepId, readonly string[]>>>;

export class Patient {
  readonly #glass: () => Glass;

  constructor(glass: () => Glass) {
    this.#glass = glass;
  }

  get glass(): Glass {
    return this.#glass();
  }

  /** From the attract screen to the choice of language. */
  async wakes(): Promise<void> {
    await this.glass.touches('begin');
    await this.glass.shows('language');
  }

  /** From the attract screen, or from the choice of language, to the first step. */
  async chooses(language: string): Promise<void> {
    if ((await this.glass.screen()) === 'attract') await this.wakes();
    await this.glass.touches(`language:${language}`);
    await this.glass.shows('S01');
  }

  /** "Next", and the step has changed. */
  async goesOn(): Promise<void> {
    const before = await this.glass.screen();
    await this.glass.touches('next');
    await this.glass.leaves(before);
  }

  /** Walks on, step after step, until this one stands there; answers as given, and so that nothing is open where not. */
  async goesTo(step: StepId, answers: Answers = {}): Promise<void> {
    const here = await this.glass.screen();
    const way = MAIN_PATH.slice(MAIN_PATH.findIndex(({ id }) => id === here));
    for (const one of way) {
      await this.glass.shows(one.id);
      if (one.id === step) return;
      const taps = answers[one.id] ?? ((await this.#hasAnswered()) ? [] : clearTaps(one));
      for (const tap of taps) await this.taps(tap);
      await this.goesOn();
    }
    throw new Error(`${step} is not on the way`);
  }

  /** Nothing is missing on this step: what was answered before is not touched again. */
  async #hasAnswered(): Promise<boolean> {
    const next = this.glass.page.locator('[data-action="next"]');
    return (await next.getAttribute('aria-disabled')) !== 'true';
  }

  async taps(action: string): Promise<void> {
    await this.glass.touches(action);
    if (action.startsWith('answer:') || action.startsWith('area:')) await this.glass.hasChosen(action);
  }

  async answers(step: StatementId, answer: StatementAnswer): Promise<void> {
    await this.glass.shows(step);
    await this.taps(`answer:${answer}`);
  }

  async tries(step: TeachBackId, answer: TeachBackAnswer): Promise<void> {
    await this.glass.shows(step);
    await this.taps(`answer:${answer}`);
  }

  async tells(...concerns: readonly SafetyAnswer[]): Promise<void> {
    await this.glass.shows('S07');
    for (const concern of concerns) await this.taps(`answer:${concern}`);
  }

  async expects(area: AreaAnswer): Promise<void> {
    await this.glass.shows('area');
    for (const tap of areaTaps(area)) await this.taps(tap);
  }

  async changesLanguageTo(language: string): Promise<void> {
    await this.glass.touches('languages');
    await this.glass.touches(`language:${language}`);
    await this.glass.doesNotOffer('close');
  }

  /** The picture and number the patient is told to remember, as `sun-27`. */
  async ticket(): Promise<string> {
    return (await this.glass.page.locator('[data-ticket]').getAttribute('data-ticket')) ?? '';
  }

  /** "Clear the screen" on the hand-over. Gives the ticket. */
  async handsOver(): Promise<string> {
    await this.glass.shows('hand-over');
    const ticket = await this.ticket();
    await this.glass.touches('finish');
    await this.glass.shows('attract');
    return ticket;
  }
}

/** The taps that leave nothing open on a step. */
export function clearTaps(step: Step): readonly string[] {
  switch (step.kind) {
    case 'area':
      return areaTaps('low-back-left');
    case 'safety':
      return ['answer:none'];
    case 'teach-back':
      return [`answer:${rightAnswer(step.id)}`];
    case 'statement':
      return ['answer:yes'];
    default:
      return [];
  }
}

function areaTaps(area: AreaAnswer): readonly string[] {
  const view = BODY_AREAS.find(({ id }) => area.startsWith(id))?.view;
  return view ? [`view:${view}`, `area:${area}`] : [`area:${area}`];
}

const rightAnswer = (id: TeachBackId): string => TEACH_BACKS.find((each) => each.id === id)?.right ?? '';
