import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isComplete, isDraft, offeredLanguages } from '#core/languages';
import { backTranslationsOf } from '../../electron/review/back-translations.mjs';
import { reviewsOfNow, stamp, stateOf, wordsOf } from '../../electron/runtime/translations.mjs';
import { LOCALES } from './books';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'locales-'));
  cpSync(LOCALES, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/**
 * Rewrites one book of the copy as text.
 * @param {string} language
 * @param {string} book
 * @param {string} from
 * @param {string} to
 */
function edit(language, book, from, to) {
  const file = path.join(root, language, `${book}.json`);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

/**
 * What a signed, complete language looks like, so that only its words decide.
 * @param {string} language
 * @returns {import('#core/languages').LanguageReviews}
 */
function sign(language) {
  const review = { reviewer: 'A. Translator', credential: 'certified', date: '2027-01-15' };
  const now = reviewsOfNow(root);
  const { missing = 0, stale = 0 } = now[language] ?? {};
  return { [language]: { status: 'reviewed', ...review, missing, stale } };
}

const OTHERS = Object.keys(reviewsOfNow(LOCALES)).filter((language) => language !== 'en');

describe('Every translation in this repository', () => {
  it.each(OTHERS)('%s is complete and made from the English of now', (language) => {
    expect(stateOf(LOCALES, language)).toEqual({ missing: [], stale: [] });
    expect(wordsOf(LOCALES, language).size).toBeGreaterThan(600);
  });

  it.each(OTHERS)(
    '%s: each string was put back into English as it stands, until a person has signed',
    (language) => {
      if (reviewsOfNow(LOCALES)[language]?.status === 'reviewed') return;
      const words = wordsOf(LOCALES, language);
      const back = backTranslationsOf(LOCALES, language, words);
      expect([...words.keys()].filter((place) => !back.get(place)?.trim())).toEqual([]);
    },
  );

  it('has no back-translation for words that were edited since', () => {
    const words = wordsOf(LOCALES, 'es');
    const place = 'patient:steps.S02.title';
    expect(backTranslationsOf(LOCALES, 'es', words).has(place)).toBe(true);
    words.set(place, 'Otra cosa');
    expect(backTranslationsOf(LOCALES, 'es', words).has(place)).toBe(false);
  });
});

describe('Editing English', () => {
  it('marks exactly the strings made from it as stale, in every language', () => {
    edit('en', 'patient', 'It hurts when you press on it.', 'It hurts if you press on it.');
    for (const language of OTHERS) {
      expect(stateOf(root, language)).toEqual({ missing: [], stale: ['patient:steps.S02.say.press'] });
    }
  });

  it('takes a signed language out of a clinic’s offer until somebody looked at it again', () => {
    expect(offeredLanguages(['es'], sign('es'), 'clinic')).toEqual(['es']);
    edit('en', 'attract', '"Touch to start"', '"Touch here to start"');
    expect(isDraft('es', sign('es'))).toBe(true);
    expect(offeredLanguages(['es'], sign('es'), 'clinic')).toEqual([]);
    expect(offeredLanguages(['es'], sign('es'), 'evaluation')).toEqual(['es']);
    expect(stamp(root, 'es', (place) => place === 'attract:begin')).toBe(1);
    expect(offeredLanguages(['es'], sign('es'), 'clinic')).toEqual(['es']);
  });

  it('marks all forms of a plural, whatever forms the language has', () => {
    edit('en', 'staff', '"{{count}} open points"', '"{{count}} points open"');
    const forms = ['zero', 'two', 'few', 'many', 'other'].map((form) => `staff:visits.points_${form}`);
    expect(stateOf(root, 'ar').stale).toEqual(forms);
  });
});

describe('A hole in a translation', () => {
  it('keeps the language from being offered in any mode', () => {
    edit('es', 'attract', '"begin"', '"begun"');
    expect(stateOf(root, 'es').missing).toEqual(['attract:begin']);
    expect(isComplete('es', sign('es'))).toBe(false);
    expect(offeredLanguages(['en', 'es'], { ...reviewsOfNow(root), ...sign('es') }, 'evaluation')).toEqual([
      'en',
    ]);
  });

  it('is one too when a whole book is not there', () => {
    rmSync(path.join(root, 'ar', 'staff.json'));
    expect(stateOf(root, 'ar').missing.length).toBeGreaterThan(200);
  });
});
