import { describe, expect, it } from 'vitest';
import { BODY_AREAS, BODY_REGIONS, isNearChest } from '#core/procedure/body-areas';
import { PICTURE_IDS } from '#core/procedure/pictures';
import { QUESTION_IDS, questionsFor } from '#core/procedure/questions';
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { STATEMENTS } from '#core/procedure/statements';
import { FIRST_STEP, MAIN_PATH, moreOf, STEPS, type StepId, stepById } from '#core/procedure/steps';
import { answersInOrder, NOT_SURE, TEACH_BACKS } from '#core/procedure/teach-backs';
import { NURSE_ITEMS } from '#core/readiness/nurse-items';
import { progressOf, stepAfter, stepBefore } from '#core/visit/selectors';
import { aVisit } from '../support/a-visit';

const ids = STEPS.map(({ id }) => id);
const place = (id: string): number => ids.indexOf(id as StepId);
const explaining = STEPS.filter((step) => step.kind === 'explain');

describe('The catalogue of steps', () => {
  it('has the sixteen screens, the card, the six teach-backs and the twelve statements of the storyboard', () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    const storyboard = numbered('S', 16).map((id) => (id.length === 2 ? `S0${id[1]}` : id));
    expect(new Set(ids)).toEqual(
      new Set([
        ...storyboard,
        'S02b',
        'area',
        ...numbered('T', 6),
        ...numbered('K', 12),
        'check',
        'hand-over',
      ]),
    );
  });

  it('names each step once, and finds each by its name', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(stepById(id).id).toBe(id);
    expect(() => stepById('S99' as StepId)).toThrow('S99');
  });

  it('begins with S01 and ends with the one hand-over', () => {
    expect(FIRST_STEP).toBe('S01');
    expect(MAIN_PATH.at(-1)?.kind).toBe('hand-over');
    expect(MAIN_PATH.filter(({ kind }) => kind === 'hand-over' || kind === 'check')).toHaveLength(2);
  });

  it('explains before it asks, and asks everything before the answers are checked', () => {
    const order = ['explain', 'teach-back', 'statement', 'check', 'hand-over'];
    const asked = MAIN_PATH.map(({ kind }) => (kind === 'area' || kind === 'safety' ? 'explain' : kind));
    expect(asked).toEqual([...asked].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('asks for the sore spot before the risks, so that the lung can be stressed where it matters (X15)', () => {
    expect(place('area')).toBeLessThan(place('S06'));
  });

  it('says what is done in the order of the procedure: before, during, after', () => {
    const phases = ['before', 'during', 'after'];
    const told = explaining.filter(({ id }) => id !== 'S16').map(({ phase }) => phases.indexOf(phase));
    expect(told).toEqual([...told].sort());
  });

  it('has each "See more" right behind a screen of the main path, reached from there only', () => {
    const cards = STEPS.filter((step) => 'moreOf' in step);
    expect(cards.map(({ id }) => id)).toEqual(['S02b']);
    for (const card of cards) {
      expect(place(card.id)).toBe(place(card.moreOf) + 1);
      expect(moreOf(card.moreOf)).toBe(card.id);
      expect(MAIN_PATH.map(({ id }) => id)).not.toContain(card.id);
    }
    expect(moreOf('S03')).toBeNull();
  });

  it('has each teach-back and statement about an earlier screen that can explain it', () => {
    for (const step of [...TEACH_BACKS, ...STATEMENTS]) {
      expect(place(step.about), step.id).toBeGreaterThanOrEqual(0);
      expect(place(step.about), step.id).toBeLessThan(place(step.id));
      expect(['explain', 'area', 'safety'], step.id).toContain(stepById(step.about).kind);
    }
  });

  it('has a picture of its own for each explaining screen; two more are the shot without a steroid and the night of T3', () => {
    const shown = explaining.map(({ picture }): string => picture);
    expect(new Set(shown).size).toBe(shown.length);
    expect(PICTURE_IDS.filter((id) => !shown.includes(id))).toEqual(['numbing-only', 'night']);
  });

  it('hides one picture until it is asked for: the needle', () => {
    expect(explaining.filter((step) => 'pictureOnRequest' in step).map(({ id }) => id)).toEqual(['S10']);
  });

  it('has sentences with names of their own, and one key line at most on a screen', () => {
    for (const { id, say } of explaining) {
      const sentences = say.map((sentence) => sentence.id);
      expect(new Set(sentences).size, id).toBe(sentences.length);
      expect(say.filter((sentence) => 'key' in sentence).length, id).toBeLessThanOrEqual(1);
    }
  });

  it('leaves a sentence out only for the steroid, and stresses one only near the chest', () => {
    const sentences = explaining.flatMap(({ id, say }) => say.map((sentence) => ({ step: id, ...sentence })));
    expect(sentences.filter((one) => 'only' in one).map(({ step }) => step)).toEqual(['S03', 'S03']);
    expect(sentences.filter((one) => 'strongWhen' in one).map(({ step, id }) => `${step}.${id}`)).toEqual([
      'S06.lung',
    ]);
  });
});

describe('The walk along the catalogue', () => {
  it('goes forth and back over the same screens', () => {
    for (const [index, { id }] of MAIN_PATH.entries()) {
      expect(stepAfter(id)).toBe(MAIN_PATH[index + 1]?.id ?? null);
      expect(stepBefore(id)).toBe(MAIN_PATH[index - 1]?.id ?? null);
    }
    expect([stepAfter('S02b'), stepBefore('S02b')]).toEqual([stepAfter('S02'), stepBefore('S02')]);
  });

  it('shows progress that grows from nothing to all, and that a look back does not lower', () => {
    const grown = MAIN_PATH.map(({ id }) => progressOf(aVisit().upTo(id).visit()));
    expect(grown).toEqual([...grown].sort((a, b) => a - b));
    expect([grown[0], grown.at(-1)]).toEqual([0, 1]);
    const atCheck = aVisit().upTo('check');
    const looksBack = aVisit().upTo('check').afterwards({ type: 'see', step: 'area' });
    expect(progressOf(looksBack.visit())).toBe(progressOf(atCheck.visit()));
  });
});

describe('What can be answered', () => {
  it('a teach-back offers the right answer, another, and "I am not sure" last', () => {
    for (const teachBack of TEACH_BACKS) {
      for (const ticket of [10, 11]) {
        const answers = answersInOrder(teachBack, ticket);
        expect(answers.at(-1)).toBe(NOT_SURE);
        expect(new Set(answers)).toEqual(new Set([teachBack.right, teachBack.other, NOT_SURE]));
      }
    }
  });

  it('and the right one is first as often as second, within a visit and from visit to visit', () => {
    const first = (ticket: number) =>
      TEACH_BACKS.filter((one) => answersInOrder(one, ticket)[0] === one.right).length;
    expect(first(10)).toBe(3);
    expect(first(11)).toBe(3);
    for (const one of TEACH_BACKS) expect(answersInOrder(one, 10)[0]).not.toBe(answersInOrder(one, 11)[0]);
  });

  it('no answer word means two things', () => {
    const words = TEACH_BACKS.flatMap(({ right, other }) => [right, other]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('the safety list holds seven concerns at most, so that it is read to its end (CDC Index 8)', () => {
    expect(SAFETY_ANSWERS.length).toBeLessThanOrEqual(7);
  });

  it('the map has a left and a right of every area, and names those over the lung (X15)', () => {
    expect(BODY_REGIONS).toHaveLength(BODY_AREAS.length * 2);
    const near = BODY_REGIONS.filter((region) => isNearChest([region]));
    expect(near.map((region) => region.replace(/-(left|right)$/, ''))).toEqual(
      ['shoulder', 'chest', 'neck', 'upper-back'].flatMap((area) => [area, area]),
    );
    expect(isNearChest(['arm-left', 'chest-right'])).toBe(true);
    expect(isNearChest(['not-sure'])).toBe(false);
  });

  it('what a nurse may settle by asking, she is asked; the answer "none" is the one that settles', () => {
    const settling = [...STATEMENTS, ...SAFETY_ANSWERS].flatMap((one) =>
      'settledBy' in one ? one.settledBy : [],
    );
    for (const id of settling) {
      expect(NURSE_ITEMS.find((item) => item.id === id)).toMatchObject({
        group: 'asked-aloud',
        fine: 'none',
      });
    }
  });

  it('each nurse’s check has a value that leaves nothing open and one that does not', () => {
    for (const { id, values, fine } of NURSE_ITEMS) {
      const meanings: Readonly<Record<string, string>> = values;
      expect(meanings[fine], id).toBe('fine');
      expect(
        Object.values(meanings).some((meaning) => meaning !== 'fine'),
        id,
      ).toBe(true);
    }
  });
});

describe('What can be asked', () => {
  it('on every step something else, last', () => {
    for (const { id } of STEPS) expect(questionsFor(id).at(-1)).toBe(`${id}-other`);
  });

  it('on every explaining screen two or three ready-made questions', () => {
    for (const { id } of explaining) {
      const readyMade = questionsFor(id).slice(0, -1);
      expect(readyMade.length, id).toBeGreaterThanOrEqual(2);
      expect(readyMade.every((question) => question.startsWith(`${id}-q`))).toBe(true);
    }
  });

  it('and nothing that no screen offers', () => {
    expect(QUESTION_IDS.has('S02b-q3')).toBe(false);
    expect(QUESTION_IDS.has('S17-q1')).toBe(false);
    expect([...QUESTION_IDS].every((question) => /^[A-Za-z0-9-]+$/.test(question))).toBe(true);
  });
});
