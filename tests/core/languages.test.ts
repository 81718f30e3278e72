import { describe, expect, it } from 'vitest';
import {
  intlLocale,
  isDraft,
  type LanguageReview,
  type LanguageReviews,
  offeredLanguages,
} from '#core/languages';
import languages from '../../locales/languages.json';

const signed: LanguageReview = {
  status: 'reviewed',
  reviewer: 'A. Translator',
  credential: 'certified medical translator',
  date: '2027-01-15',
};
const reviews: LanguageReviews = {
  en: { status: 'master', reviewer: null, credential: null, date: null },
  es: { status: 'draft', reviewer: null, credential: null, date: null },
  ar: signed,
};

describe('A translation', () => {
  it('is a draft until a qualified human signed it', () => {
    expect(isDraft('es', reviews)).toBe(true);
    expect(isDraft('ar', reviews)).toBe(false);
    expect(isDraft('en', reviews)).toBe(false);
  });

  it('is a draft when nobody listed it', () => {
    expect(isDraft('vi', reviews)).toBe(true);
  });

  it('is a draft again when the English behind one of its strings was edited', () => {
    expect(isDraft('ar', { ar: { ...signed, stale: 1 } })).toBe(true);
    expect(isDraft('ar', { ar: { ...signed, stale: 0 } })).toBe(false);
  });

  it('is a draft when it calls itself reviewed but does not say by whom, with what credential, or when', () => {
    for (const missing of ['reviewer', 'credential', 'date'] as const) {
      expect(isDraft('ar', { ar: { ...signed, [missing]: null } })).toBe(true);
      expect(isDraft('ar', { ar: { ...signed, [missing]: '' } })).toBe(true);
    }
  });
});

describe('Dates and lists', () => {
  it('are written in a locale that every machine has data for', () => {
    for (const { code } of languages) {
      expect(Intl.DateTimeFormat.supportedLocalesOf(intlLocale(code)), code).toHaveLength(1);
    }
    expect(intlLocale('ht')).toBe('fr-HT');
    expect(intlLocale('pt-BR')).toBe('pt-BR');
  });
});

describe('The languages a patient may choose', () => {
  it('are all that the clinic chose while the kiosk is being evaluated, in the clinic’s order', () => {
    expect(offeredLanguages(['es', 'ar', 'en'], reviews, 'evaluation')).toEqual(['es', 'ar', 'en']);
  });

  it('are never one with a hole, not even while the kiosk is being evaluated', () => {
    const holed = { ...reviews, ar: { ...signed, missing: 1 } };
    expect(offeredLanguages(['es', 'ar', 'en'], holed, 'evaluation')).toEqual(['es', 'en']);
    expect(offeredLanguages(['es', 'ar', 'en'], holed, 'clinic')).toEqual(['en']);
  });

  it('are without any draft in a clinic', () => {
    expect(offeredLanguages(['es', 'ar', 'en'], reviews, 'clinic')).toEqual(['ar', 'en']);
  });
});
