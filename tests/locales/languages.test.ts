import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDraft, type LanguageEntry, type LanguageReview, type LanguageReviews } from '#core/languages';
import { LOCALES, MASTER, readShelf } from './books';
import { checkLanguage } from './check-language';

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(LOCALES, file), 'utf8'));
const languages = read('languages.json') as readonly LanguageEntry[];
const reviews = read('reviews.json') as LanguageReviews;
const codes = languages.map(({ code }) => code);

describe.each(codes)('The words in %s', (code) => {
  it('are complete: every key, form, placeholder and number of the master, and nothing left in English', () => {
    expect(checkLanguage(code, readShelf(MASTER), readShelf(code))).toEqual([]);
  });
});

/** CLDR says Filipino where US clinics and their patients say Tagalog, and has no data for Haitian Creole at all. */
const OWN_NAMES: Readonly<Record<string, string>> = { tl: 'Tagalog', ht: 'Kreyòl ayisyen' };

describe('The list of languages', () => {
  it('names each language once, and each has a folder; no folder is left out', () => {
    expect(new Set(codes).size).toBe(codes.length);
    const folders = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...codes].sort());
  });

  it('has each language under its own name, as its speakers write it', () => {
    for (const { code, nativeName } of languages) {
      const own = OWN_NAMES[code] ?? new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? '';
      expect(
        nativeName.localeCompare(own, code, { sensitivity: 'accent' }),
        `${code}: ${nativeName}, ${own}`,
      ).toBe(0);
    }
  });

  it('has each language running the way it is written', () => {
    const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Thaana}|\p{Script=Syriac}/u;
    for (const { code, nativeName, dir } of languages) {
      expect([code, dir]).toEqual([code, rightToLeft.test(nativeName) ? 'rtl' : 'ltr']);
    }
  });
});

describe('The reviews', () => {
  it('have one entry for each language and none for another', () => {
    expect(Object.keys(reviews).sort()).toEqual([...codes].sort());
  });

  it('call English alone the master', () => {
    const masters = Object.entries(reviews).filter(([, { status }]) => status === 'master');
    expect(masters.map(([code]) => code)).toEqual([MASTER]);
  });

  it('are honest: who is named signed as a whole, and an unsigned translation is called a draft', () => {
    for (const [code, review] of Object.entries(reviews)) {
      expect(Object.keys(review).sort(), code).toEqual(['credential', 'date', 'reviewer', 'status']);
      expect([code, review.status]).toEqual([code, honestStatus(code, review)]);
      if (review.date) expect(review.date, code).toMatch(/^20\d\d-\d\d-\d\d$/);
      if (code !== MASTER) expect(isDraft(code, reviews), code).toBe(review.status === 'draft');
    }
  });
});

function honestStatus(
  code: string,
  { reviewer, credential, date }: LanguageReview,
): LanguageReview['status'] {
  const signatures = [reviewer, credential, date].filter((part) => part?.trim());
  if (signatures.length !== 0 && signatures.length !== 3) throw new Error(`${code} is signed in part only`);
  if (code === MASTER) return 'master';
  return signatures.length === 3 ? 'reviewed' : 'draft';
}
