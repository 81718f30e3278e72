import { describe, expect, it } from 'vitest';
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { STATEMENTS } from '#core/procedure/statements';
import { STEPS } from '#core/procedure/steps';
import { NOT_SURE, TEACH_BACKS } from '#core/procedure/teach-backs';
import { MASTER, readShelf, wordsOf as wordsAt } from './books';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './readability';

/** Gate G10: English, as a patient reads it. */
const HIGHEST_GRADE = 6;
const HIGHEST_OVERALL = 5;
const LONGEST_TITLE_WORDS = 7;
const LONGEST_BODY_WORDS = 45;
const LONGEST_SENTENCE_WORDS = 20;

const shelf = readShelf(MASTER);
const say = (key: string): string =>
  wordsAt(shelf, 'patient.json', key)
    .replaceAll('{{emergencyNumber}}', '911')
    .replaceAll(/\{\{(clinicPhone|afterHoursPhone)\}\}/g, '');

/** Every text a patient reads at one go: a screen, a teach-back with what follows it, a statement. */
const titles = new Map<string, string>();
const bodies = new Map<string, string>();
for (const step of STEPS) {
  if (step.kind === 'teach-back' || step.kind === 'statement') continue;
  titles.set(step.id, say(`steps.${step.id}.title`));
  // The telephone numbers are read off, not read.
  const sentences = step.kind === 'explain' ? step.say.filter(({ id }) => id !== 'number') : [];
  if (step.kind === 'explain')
    bodies.set(step.id, sentences.map(({ id }) => say(`steps.${step.id}.say.${id}`)).join(' '));
}
bodies.set('area', say('steps.area.lead'));
bodies.set(
  'S07',
  [say('safety.lead'), ...SAFETY_ANSWERS.map(({ id }) => `${say(`safety.${id}`)}.`)].join(' '),
);
bodies.set('check', say('steps.check.lead'));
bodies.set('hand-over', say('steps.hand-over.body'));

const teachBackTexts = TEACH_BACKS.flatMap(({ id, right, other }) =>
  ['stem', 'yes', 'explain', ...[right, other, NOT_SURE].map((answer) => `answers.${answer}`)].map(
    (part) => [`${id}.${part}`, say(`teachBacks.${id}.${part}`)] as const,
  ),
);
const statementTexts = STATEMENTS.flatMap((one) =>
  ('byIntake' in one ? ['before', 'after'] : ['text']).map(
    (wording) => [`${one.id}.${wording}`, say(`statements.${one.id}.${wording}`)] as const,
  ),
);
const everyText = new Map([...bodies, ...teachBackTexts, ...statementTexts]);

const tooHard = (texts: Iterable<readonly [string, string]>): readonly string[] =>
  [...texts]
    .filter(([, text]) => gradeOf(text) > HIGHEST_GRADE)
    .map(([id, text]) => `${id}: ${gradeOf(text).toFixed(1)}`);

describe('The measure of reading', () => {
  it('counts syllables as they are spoken', () => {
    const spoken = {
      shot: 1,
      muscle: 2,
      injection: 3,
      acetaminophen: 6,
      'hands-on': 2,
      provider: 3,
      Tylenol: 3,
    };
    for (const [word, count] of Object.entries(spoken))
      expect([word, syllablesOf(word)]).toEqual([word, count]);
  });

  it('counts sentences and words, also around quotation marks', () => {
    expect(sentencesOf('Say “stop” and we will stop. Is it too much? Tell us.')).toHaveLength(3);
    expect(sentencesOf('We say “stop.” Then we stop.')).toHaveLength(2);
    expect(wordsOf('Don’t do hands-on work for 1 to 3 days.')).toHaveLength(9);
  });

  it('gives the grade of the formula, and a high one to a text as specialists write it', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
    const hard =
      'Complications following myofascial infiltration, although infrequent, may necessitate evaluation.';
    expect(gradeOf(hard)).toBeGreaterThan(HIGHEST_GRADE);
    expect(tooHard([['hard', hard]])).toHaveLength(1);
  });
});

describe('What a patient reads in English', () => {
  it(`is at grade ${HIGHEST_GRADE} or below, screen by screen, with its title`, () => {
    expect(tooHard([...bodies].map(([id, body]) => [id, `${titles.get(id)}. ${body}`]))).toEqual([]);
  });

  it(`is at grade ${HIGHEST_GRADE} or below in each teach-back as a whole, and in each statement`, () => {
    const whole = TEACH_BACKS.map(({ id }) => {
      const parts = teachBackTexts.filter(([part]) => part.startsWith(`${id}.`));
      return [id, parts.map(([, text]) => text).join(' ')] as const;
    });
    expect(tooHard([...whole, ...statementTexts])).toEqual([]);
  });

  it(`is at grade ${HIGHEST_OVERALL} or below as a whole`, () => {
    expect(gradeOf([...everyText.values()].join(' '))).toBeLessThanOrEqual(HIGHEST_OVERALL);
  });

  it(`has titles of ${LONGEST_TITLE_WORDS} words at most, and no two the same`, () => {
    expect([...titles].filter(([, title]) => wordsOf(title).length > LONGEST_TITLE_WORDS)).toEqual([]);
    expect(new Set(titles.values()).size).toBe(titles.size);
  });

  it(`has screens of ${LONGEST_BODY_WORDS} words at most`, () => {
    const long = [...bodies].map(([id, body]) => [id, wordsOf(body).length] as const);
    expect(long.filter(([, words]) => words > LONGEST_BODY_WORDS)).toEqual([]);
  });

  it(`has sentences of ${LONGEST_SENTENCE_WORDS} words at most`, () => {
    const sentences = [...everyText].flatMap(([id, text]) =>
      sentencesOf(text).map((sentence) => [id, sentence]),
    );
    expect(
      sentences.filter(([, sentence = '']) => wordsOf(sentence).length > LONGEST_SENTENCE_WORDS),
    ).toEqual([]);
  });

  it('re-explains in other words than the screen used, so that it is a second chance and not an echo', () => {
    for (const { id, about } of TEACH_BACKS) {
      const again = sentencesOf(say(`teachBacks.${id}.explain`)).map((sentence) => sentence.trim());
      const first = new Set(sentencesOf(bodies.get(about) ?? '').map((sentence) => sentence.trim()));
      expect(again.filter((sentence) => first.has(sentence)).length, id).toBeLessThan(again.length / 2);
    }
  });
});
