import { AREA_ANSWERS } from '#core/procedure/body-areas';
import { QUESTION_IDS, type QuestionId } from '#core/procedure/questions';
import { SAFETY_ANSWER_IDS } from '#core/procedure/safety-questions';
import { STATEMENT_ANSWERS, STATEMENTS } from '#core/procedure/statements';
import { STEPS } from '#core/procedure/steps';
import { NOT_SURE, TEACH_BACKS } from '#core/procedure/teach-backs';
import { FLAG_ENTRIES, OUTCOMES, type StaffDecision } from '#core/readiness/decisions';
import { NURSE_ITEMS } from '#core/readiness/nurse-items';
import { DEFAULT_COMFORT, SPEEDS, SWITCH_COUNTS, TEXT_SIZES, THEMES, VOLUMES } from '#core/visit/comfort';
import { CLOSE_REASONS, NEEDS, type VisitEvent } from '#core/visit/events';
import { CLINICIAN, NURSE } from '../support/a-visit';
import type { Untimed } from '../support/walk';

const QUESTIONS = [...QUESTION_IDS] as QuestionId[];
const LANGUAGES = ['en', 'en', 'en', 'es'];

/** Small choices out of one number; the same number gives the same choices. */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 1;
  }

  below(count: number): number {
    this.#state = Math.imul(this.#state ^ (this.#state >>> 15), 0x2c1b_3c6d) ^ 0x9e37_79b9;
    return (this.#state >>> 8) % count;
  }

  of<Entry>(list: readonly Entry[]): Entry {
    return list[this.below(list.length)] as Entry;
  }

  some<Entry>(list: readonly Entry[]): Entry[] {
    return Array.from({ length: this.below(4) }, () => this.of(list));
  }
}

export const staffEvent = (decision: StaffDecision, draw: Draw): Untimed<VisitEvent> => ({
  type: 'staff-decided',
  staff: draw.of([NURSE, NURSE, CLINICIAN]),
  decision,
});

export const begun = (draw: Draw): Untimed<VisitEvent> => ({
  type: 'visit-begun',
  visitId: '0b7c1f7e-3f0e-4c55-9a57-6d1f0a2b9c3d',
  ticket: { picture: 'boat', number: 10 + draw.below(90) },
  language: draw.of(LANGUAGES),
  comfort: DEFAULT_COMFORT,
  contentVersion: '2027-03',
});

/** Every type of event with any value its schema lets through, whether or not the visit can take it. */
export function anyEvent(draw: Draw): Untimed<VisitEvent> {
  const step = draw.of(STEPS).id;
  const question = draw.of(QUESTIONS);
  const teachBack = draw.of(TEACH_BACKS);
  return draw.of<() => Untimed<VisitEvent>>([
    () => begun(draw),
    () => ({ type: 'next', from: step }),
    () => ({ type: 'back', from: step }),
    () => ({ type: 'skip', from: step }),
    () => ({ type: 'see', step }),
    () => ({ type: 'area-chosen', areas: draw.some(AREA_ANSWERS) }),
    () => ({ type: 'safety-answered', answers: draw.some(SAFETY_ANSWER_IDS) }),
    () => ({
      type: 'teach-back-answered',
      step: teachBack.id,
      answer: draw.of([teachBack.right, teachBack.other, NOT_SURE, draw.of(TEACH_BACKS).right]),
    }),
    () => ({ type: 'statement-answered', step: draw.of(STATEMENTS).id, answer: draw.of(STATEMENT_ANSWERS) }),
    () => ({ type: 'question-asked', question }),
    () => ({ type: 'question-taken-back', question }),
    () => ({ type: 'need-raised', need: draw.of(NEEDS) }),
    () => ({ type: 'need-taken-back', need: draw.of(NEEDS) }),
    () => ({ type: 'not-ready' }),
    () => ({ type: 'carried-on' }),
    () => ({ type: 'language-changed', language: draw.of(LANGUAGES) }),
    () => ({
      type: 'comfort-changed',
      comfort: {
        textSize: draw.of(TEXT_SIZES),
        theme: draw.of(THEMES),
        lowered: draw.of([true, false]),
        still: true,
        readAloud: draw.of([true, false]),
        speed: draw.of(SPEEDS),
        volume: draw.of(VOLUMES),
        saysAnswers: draw.of([true, false]),
        curtain: draw.of([true, false]),
        simple: draw.of([true, false]),
        hold: draw.of([true, false]),
        switches: draw.of(SWITCH_COUNTS),
        pace: draw.of(SPEEDS),
      },
    }),
    () => ({ type: 'closed', reason: draw.of(CLOSE_REASONS) }),
    () => staffEvent(anyDecision(draw), draw),
    () => staffEvent(anyDecision(draw), draw),
    () => staffEvent(anyDecision(draw), draw),
  ])();
}

function anyDecision(draw: Draw): StaffDecision {
  const item = draw.of(NURSE_ITEMS);
  const flags = [
    'not-ready',
    'not-finished',
    'raised',
    'helped',
    'draft-language-es',
    'no-such-flag',
    'need-unwell',
  ];
  const flag = draw.of([draw.of(STATEMENTS).id, draw.of(TEACH_BACKS).id, item.id, draw.of(flags)]);
  return draw.of<() => StaffDecision>([
    () => ({ type: 'flag-entered', flag, entry: draw.of(FLAG_ENTRIES) }),
    () => ({ type: 'flag-entered', flag, entry: 'addressed' }),
    () => ({
      type: 'item-recorded',
      item: item.id,
      value: draw.of([...Object.keys(item.values), 'toString']),
    }),
    () => ({ type: 'helper-noted', helped: draw.of([true, false]) }),
    () => ({ type: 'level-raised', to: draw.of(['talk', 'stop'] as const) }),
    () => ({ type: 'outcome-chosen', outcome: draw.of(OUTCOMES) }),
    () => ({ type: 'given-back' }),
    () => ({ type: 'signed-off' }),
  ])();
}
