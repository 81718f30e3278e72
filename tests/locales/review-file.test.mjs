import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDraft, offeredLanguages } from '#core/languages';
import { packetContent } from '../../electron/review/packet-content.mjs';
import { packetPage } from '../../electron/review/packet-page.mjs';
import { readReview, takeOver } from '../../electron/review/review-file.mjs';
import { reviewsOfNow, stateOf, wordsOf } from '../../electron/runtime/translations.mjs';
import { LOCALES } from './books';

const TODAY = '2027-02-01';
/** @type {import('../../electron/review/packet-content.mjs').PacketString[]} */
let strings = [];
let root = '';
beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'locales-'));
  cpSync(LOCALES, root, { recursive: true });
  // Whoever has signed in the meantime: here nobody has.
  const drafts = textOf('reviews.json').replace(
    /("es": ).*?}/,
    '$1{ "status": "draft", "reviewer": null, "credential": null, "date": null }',
  );
  writeFileSync(path.join(root, 'reviews.json'), drafts);
  strings = await packetContent(root, 'es');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/**
 * What a reviewer who found everything right has saved.
 * @param {object} [otherwise]
 */
function signed(otherwise = {}) {
  return {
    beforehandReview: 1,
    language: 'es',
    reviewer: 'A. Translator',
    credential: 'certified medical translator 1234',
    date: '2027-01-31',
    strings: Object.fromEntries(
      strings.map(({ place, englishPrint, wordsPrint }) => [
        place,
        { english: englishPrint, words: wordsPrint, verdict: 'right' },
      ]),
    ),
    ...otherwise,
  };
}

/** @param {object} review */
const problemsOf = (review) => {
  const read = readReview(JSON.stringify(review), root, TODAY);
  return read.ok ? [] : read.problems;
};

/**
 * @param {string} place
 * @param {object} verdict
 */
function judged(place, verdict) {
  const review = signed();
  Object.assign(review.strings[place] ?? {}, verdict);
  return review;
}

/** @param {string} file */
const textOf = (file) => readFileSync(path.join(root, file), 'utf8');

describe('A review packet', () => {
  it('has every string of the language once, with its English, and each screen’s sentences with their facts', async () => {
    expect(new Map(strings.map(({ place, words }) => [place, words]))).toEqual(wordsOf(root, 'es'));
    const said = strings.find(({ place }) => place === 'patient:steps.S02.say.what');
    expect(said?.facts.map((fact) => fact.slice(0, 3))).toEqual(['C1:', 'C3:']);
    expect(said?.english).toBe(wordsOf(root, 'en').get('patient:steps.S02.say.what'));
  });

  it('puts each string on one screen, and those on no picture at the end', () => {
    const language = { code: 'es', nativeName: 'Español', dir: 'ltr' };
    const screens = ['one', 'two'].map((state) => ({
      state,
      english: '',
      own: '',
      places: ['patient:steps.S02.title', 'staff:visits.points'],
    }));
    const html = packetPage({ language, strings }, screens);
    const places = [...html.matchAll(/<tr data-place="([^"]+)"/g)].map(([, place]) => place);
    expect(places.length).toBe(strings.length);
    expect(new Set(places).size).toBe(strings.length);
    const first = html.slice(html.indexOf('<h2>one'), html.indexOf('<h2>two'));
    expect(first).toContain('data-place="patient:steps.S02.title"');
    expect(first).toContain('data-place="staff:visits.points_many"');
    expect(first).not.toContain('data-place="patient:steps.S03.title"');
  });
});

describe('A signed review', () => {
  it('makes the language one that a clinic may offer', () => {
    expect(offeredLanguages(['es'], reviewsOfNow(root), 'clinic')).toEqual([]);
    const read = readReview(JSON.stringify(signed()), root, TODAY);
    if (!read.ok) throw new Error(read.problems.join('\n'));
    expect(takeOver(read.review, root)).toEqual([]);
    expect(offeredLanguages(['es'], reviewsOfNow(root), 'clinic')).toEqual(['es']);
    expect(textOf('reviews.json')).toContain(
      '\n  "es": { "status": "reviewed", "reviewer": "A. Translator", "credential": "certified medical translator 1234", "date": "2027-01-31" },\n',
    );
    const { es: _es, ...others } = JSON.parse(textOf('reviews.json'));
    const { es: _before, ...asBefore } = JSON.parse(readFileSync(path.join(LOCALES, 'reviews.json'), 'utf8'));
    expect(others).toEqual(asBefore);
    expect(textOf('es/patient.json')).toBe(readFileSync(path.join(LOCALES, 'es/patient.json'), 'utf8'));
  });

  it('brings its better words with it, and settles what was stale', () => {
    const english = textOf('en/patient.json').replace(
      'It hurts when you press on it.',
      'It hurts if you press on it.',
    );
    writeFileSync(path.join(root, 'en/patient.json'), english);
    const place = 'patient:steps.S02.say.press';
    expect(stateOf(root, 'es').stale).toEqual([place]);
    return packetContent(root, 'es').then((now) => {
      strings = now;
      const read = readReview(
        JSON.stringify(judged(place, { verdict: 'change', to: 'Duele si lo aprieta.' })),
        root,
        TODAY,
      );
      if (!read.ok) throw new Error(read.problems.join('\n'));
      expect(takeOver(read.review, root)).toEqual([place]);
      expect(wordsOf(root, 'es').get(place)).toBe('Duele si lo aprieta.');
      expect(stateOf(root, 'es')).toEqual({ missing: [], stale: [] });
      expect(isDraft('es', reviewsOfNow(root))).toBe(false);
    });
  });
});

describe('A review is refused, with what to do', () => {
  const place = 'patient:steps.S02.title';

  it('when a string was not judged', () => {
    const review = signed();
    delete review.strings[place];
    expect(problemsOf(review)).toEqual([
      `1 of ${strings.length} strings are not judged; the first is ${place}`,
    ]);
  });

  it('when words or English were edited after the packet was made', () => {
    expect(problemsOf(judged(place, { words: '0000000000' }))[0]).toMatch(/words were edited/);
    expect(problemsOf(judged(place, { english: '0000000000' }))[0]).toMatch(/English was edited/);
  });

  it('when nobody signed, or in the future, or for a language there is not', () => {
    expect(problemsOf(signed({ reviewer: ' ' }))[0]).toMatch(/^reviewer: the name is missing/);
    expect(problemsOf(signed({ credential: '' }))[0]).toMatch(/^credential: /);
    expect(problemsOf(signed({ date: '31/01/2027' }))[0]).toMatch(/^date: the date must be written/);
    expect(problemsOf(signed({ date: '2027-02-02' }))).toEqual(['date: 2027-02-02 is still to come']);
    expect(problemsOf(signed({ language: 'xx' }))).toEqual([
      'language: there is no translation "xx" in locales/',
    ]);
    expect(problemsOf(signed({ language: 'en' }))[0]).toMatch(/no translation "en"/);
    expect(problemsOf(signed({ language: '../es' }))[0]).toMatch(/no translation/);
  });

  it('when better words are empty, lose a placeholder or change a number', () => {
    expect(problemsOf(judged(place, { verdict: 'change', to: ' ' }))[0]).toMatch(/better words are missing/);
    expect(problemsOf(judged('patient:progress.part', { verdict: 'change', to: 'Parte' }))[0]).toMatch(
      /\{\{/,
    );
    expect(problemsOf(judged('attract:time', { verdict: 'change', to: 'Unos 9 minutos.' }))[0]).toMatch(
      /numbers/,
    );
  });

  it('when the file is damaged or another file altogether', () => {
    expect(readReview('{', root, TODAY)).toMatchObject({ ok: false });
    expect(problemsOf({ something: 'else' })[0]).toMatch(/beforehandReview/);
  });
});
