import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPLAIN_STEPS } from '#core/procedure/explain-steps';
import { FACTS, type FactId, NOT_CONVEYED, type RestsOn } from '#core/procedure/facts';
import { PICTURE_LABELS, type PictureLabel } from '#core/procedure/picture-labels';
import type { PictureId } from '#core/procedure/pictures';
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { TEACH_BACKS } from '#core/procedure/teach-backs';

const factIds = Object.keys(FACTS);
const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

/** Every sentence a patient reads or hears, by its place, with what it rests on. */
const sentences: readonly { readonly where: string; readonly restsOn: RestsOn }[] = EXPLAIN_STEPS.flatMap(
  ({ id, say }) => say.map((sentence) => ({ where: `${id}.${sentence.id}`, restsOn: sentence.restsOn })),
);
const conveyed = new Map<string, string[]>();
for (const { where, restsOn } of sentences) {
  for (const fact of restsOn === 'guide' ? [] : restsOn)
    conveyed.set(fact, [...(conveyed.get(fact) ?? []), where]);
}

const patientWords = JSON.parse(
  readFileSync(new URL('../../locales/en/patient.json', import.meta.url), 'utf8'),
) as { readonly steps: Readonly<Record<string, { readonly say?: Readonly<Record<string, string>> }>> };

describe('The facts', () => {
  it('are the 76 of the clinic’s text and the 37 that a clinician must confirm, and no more', () => {
    expect(new Set(factIds)).toEqual(new Set([...numbered('C', 76), ...numbered('X', 37)]));
  });

  it('are each one sentence of our own, no two the same', () => {
    const texts = Object.values(FACTS);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z].+\.$/);
  });

  it('of the clinic are each conveyed by a sentence or have a reason not to be, and never both', () => {
    for (const id of numbered('C', 76)) {
      const reason = NOT_CONVEYED[id as FactId];
      expect([id, conveyed.has(id)]).toEqual([id, reason === undefined]);
    }
  });

  it('that are not conveyed have a reason that a clinician can judge', () => {
    expect(Object.keys(NOT_CONVEYED).filter((id) => !factIds.includes(id))).toEqual([]);
    for (const [id, reason] of Object.entries(NOT_CONVEYED))
      expect(reason.split(' ').length, id).toBeGreaterThan(8);
  });
});

describe('What a patient is told', () => {
  it('rests on facts there are, each named once, or only says how the kiosk works', () => {
    for (const { where, restsOn } of sentences) {
      if (restsOn === 'guide') continue;
      expect(restsOn.length, where).toBeGreaterThan(0);
      expect(new Set(restsOn).size, where).toBe(restsOn.length);
      expect(
        restsOn.filter((fact) => !factIds.includes(fact)),
        where,
      ).toEqual([]);
    }
  });

  it('is a guide’s sentence only where nothing is claimed: each of them is known', () => {
    expect(sentences.filter(({ restsOn }) => restsOn === 'guide').map(({ where }) => where)).toEqual([
      'S01.show',
      'S01.provider',
      'S15.number',
      'S16.next',
      'S16.test',
      'S16.not-consent',
    ]);
  });

  it('in a teach-back or on the safety list rests on facts too', () => {
    for (const { id, restsOn } of [...TEACH_BACKS, ...SAFETY_ANSWERS]) {
      expect(
        restsOn.filter((fact: string) => !factIds.includes(fact)),
        id,
      ).toEqual([]);
    }
  });

  it('inside a picture rests on facts that its screen conveys, or only says when or from what', () => {
    const guides: string[] = [];
    for (const step of EXPLAIN_STEPS) {
      const labels: readonly PictureLabel[] =
        (PICTURE_LABELS as Partial<Record<PictureId, readonly PictureLabel[]>>)[step.picture] ?? [];
      for (const { id, restsOn } of labels) {
        const where = `${step.id}.${id}`;
        if (restsOn === 'guide') guides.push(where);
        else
          expect(
            restsOn.filter((fact) => !step.say.some(({ restsOn: said }) => said.includes(fact as never))),
            where,
          ).toEqual([]);
      }
    }
    expect(guides).toEqual([
      'S01.before',
      'S01.during',
      'S01.after',
      'S06.needle',
      'S06.medicine',
      'S13.today',
    ]);
  });

  it('names the risks that the clinic’s text leaves out: the lung and the nerve (X24)', () => {
    expect(conveyed.get('X24')).toEqual(expect.arrayContaining(['S06.lung']));
  });

  it('has words for exactly the sentences of the catalogue, in the same order', () => {
    const written = Object.entries(patientWords.steps).flatMap(([step, { say = {} }]) =>
      Object.keys(say).map((sentence) => `${step}.${sentence}`),
    );
    const inOrder = (places: readonly string[]) =>
      [...places].sort((a, b) => (a.split('.')[0] ?? '').localeCompare(b.split('.')[0] ?? ''));
    expect(inOrder(written)).toEqual(inOrder(sentences.map(({ where }) => where)));
  });
});

describe('What is said where', () => {
  /** The nearest thing to a proof of meaning that a program can give: each fact's own words stand in one of its sentences. */
  const MUST_STAND: Readonly<Partial<Record<FactId, RegExp>>> = {
    C11: /neck, low back, arms, or legs/,
    C28: /pills/,
    C29: /heat/,
    C30: /massage/,
    C31: /hands-on/,
    C32: /physical therapy/,
    C42: /1 to 3 days/,
    C43: /about one month/,
    C47: /alcohol pad/,
    C53: /jump|twitch/,
    C60: /sting.*burn/,
    C65: /first few days/,
    C68: /Tylenol \(acetaminophen\)/,
    C69: /Advil \(ibuprofen\)/,
    C70: /ice|bruise/i,
    C72: /bleeding/,
    C73: /infection/,
    C74: /bruise/,
    C75: /allergy/,
    C76: /blood vessel/,
    X16: /not help every|do not agree|likely/,
    X24: /nerve|lung|risks/,
  };

  it('names what the fact names', () => {
    for (const [fact, word] of Object.entries(MUST_STAND)) {
      for (const where of conveyed.get(fact) ?? ['nowhere']) {
        const [step = '', sentence = ''] = where.split('.');
        expect(patientWords.steps[step]?.say?.[sentence], `${fact} in ${where}`).toMatch(word);
      }
    }
  });
});
