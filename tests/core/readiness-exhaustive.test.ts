import { afterAll, describe, expect, it } from 'vitest';
import { type AreaAnswer, BODY_REGIONS } from '#core/procedure/body-areas';
import { SAFETY_ANSWERS, type SafetyConcernId } from '#core/procedure/safety-questions';
import { STATEMENT_ANSWERS, type StatementAnswer, type StatementId } from '#core/procedure/statements';
import { NOT_SURE, TEACH_BACKS, type TeachBackAnswer, type TeachBackId } from '#core/procedure/teach-backs';
import { evaluate, type ReadinessLevel } from '#core/readiness/evaluate';
import type { Visit } from '#core/visit/state';
import { aVisit, NO_DRAFTS } from '../support/a-visit';

/**
 * The rule as the clinicians wrote it down, in a second, independent form: two short lists. Everything below compares the
 * program with them, case by case, for every case there is.
 */
const STOP_STATEMENTS: ReadonlySet<string> = new Set(['K1', 'K7', 'K8', 'K9', 'K10', 'K12']);
const STOP_TEACH_BACKS: ReadonlySet<string> = new Set(['T3', 'T4', 'T6']);
const STATEMENT_IDS = Array.from({ length: 12 }, (_, index) => `K${index + 1}` as StatementId);

const walked = aVisit().visit();
let cases = 0;
const began = performance.now();

function levelOf(part: Partial<Visit>): ReadinessLevel {
  cases += 1;
  return evaluate({ ...walked, ...part }, NO_DRAFTS).level;
}

/** The numbers 0 to base ** digits - 1, each as its digits. */
function* everyNumber(base: number, digits: number): Generator<readonly number[]> {
  for (let number = 0; number < base ** digits; number += 1) {
    yield Array.from({ length: digits }, (_, place) => Math.floor(number / base ** place) % base);
  }
}

const statementsOf = (answers: readonly (StatementAnswer | undefined)[]): Visit['statements'] =>
  Object.fromEntries(STATEMENT_IDS.flatMap((id, place) => (answers[place] ? [[id, answers[place]]] : [])));

function mustBe(level: ReadinessLevel, expected: ReadinessLevel, situation: unknown): void {
  if (level !== expected) throw new Error(`${JSON.stringify(situation)} is ${level}, not ${expected}`);
}

afterAll(() => {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.info(`readiness, case by case: ${cases} cases, ${seconds} seconds`);
});

describe('The readiness rule, case by case', () => {
  it('for all 4096 patterns of doubt about the statements, complete and with any one without an answer', () => {
    for (const digits of everyNumber(2, 12)) {
      for (const missing of [null, ...STATEMENT_IDS]) {
        const answers = STATEMENT_IDS.map((id, place) =>
          id === missing ? undefined : digits[place] ? 'no' : 'yes',
        );
        const worries = STATEMENT_IDS.filter((_, place) => answers[place] === 'no');
        const isStop = worries.some((id) => STOP_STATEMENTS.has(id));
        const expected = isStop ? 'stop' : missing ? 'not-finished' : worries.length > 0 ? 'talk' : 'ready';
        mustBe(levelOf({ statements: statementsOf(answers) }), expected, answers);
      }
    }
  });

  it('"no", "not sure" and "I want to talk" count the same, alone and in every pair', () => {
    for (const one of STATEMENT_IDS) {
      for (const other of STATEMENT_IDS) {
        const levels = STATEMENT_ANSWERS.filter((answer) => answer !== 'yes').flatMap((first) =>
          STATEMENT_ANSWERS.filter((answer) => answer !== 'yes').map((second) =>
            levelOf({ statements: { ...walked.statements, [one]: first, [other]: second } }),
          ),
        );
        const isStop = STOP_STATEMENTS.has(one) || STOP_STATEMENTS.has(other);
        expect(new Set(levels), `${one}, ${other}`).toEqual(new Set([isStop ? 'stop' : 'talk']));
      }
    }
  });

  it('for every way the six teach-backs can end, with each statement in doubt or none', {
    timeout: 60_000,
  }, () => {
    const doubts = [null, 'K2', 'K12'] as const;
    for (const digits of everyNumber(5, 6)) {
      const ends = TEACH_BACKS.map((one, place) => [one.id, triesOf(one, digits[place] ?? 0)] as const);
      const unclear = TEACH_BACKS.filter((_, place) => (digits[place] ?? 0) >= 2).map(({ id }) => id);
      for (const doubt of doubts) {
        const statements = doubt ? { ...walked.statements, [doubt]: 'no' as const } : walked.statements;
        const isStop = unclear.some((id) => STOP_TEACH_BACKS.has(id)) || STOP_STATEMENTS.has(doubt ?? '');
        const expected = isStop ? 'stop' : unclear.length > 0 || doubt ? 'talk' : 'ready';
        const teachBacks = Object.fromEntries(ends) as Record<TeachBackId, readonly TeachBackAnswer[]>;
        mustBe(levelOf({ teachBacks, statements }), expected, { digits, doubt });
      }
    }
  });

  it('for every choice on the safety list, at every place of the body', () => {
    const stops: ReadonlySet<string> = new Set(['allergy', 'infection', 'bleeding', 'pregnancy']);
    const places: readonly AreaAnswer[] = [...BODY_REGIONS, 'not-sure'];
    // Nobody knows where: the careful reading (X15).
    const overLung = /^(shoulder|chest|neck|upper-back)-|^not-sure$/;
    for (const digits of everyNumber(2, SAFETY_ANSWERS.length)) {
      const safety: SafetyConcernId[] = SAFETY_ANSWERS.map(({ id }) => id).filter(
        (_, place) => digits[place] === 1,
      );
      for (const area of places) {
        const isStop =
          safety.some((id) => stops.has(id)) || (safety.includes('lungs') && overLung.test(area));
        const expected = isStop ? 'stop' : safety.length > 0 || area === 'not-sure' ? 'talk' : 'ready';
        mustBe(levelOf({ safety: safety.length > 0 ? safety : ['none'], areas: [area] }), expected, {
          safety,
          area,
        });
      }
    }
  });
});

/** The five ways a teach-back can end: at once, at the second try, given up after one, and wrong or unsure twice. */
function triesOf({ right, other }: (typeof TEACH_BACKS)[number], end: number): readonly TeachBackAnswer[] {
  return ([[right], [NOT_SURE, right], [other], [other, NOT_SURE], [NOT_SURE, NOT_SURE]] as const)[end] ?? [];
}
