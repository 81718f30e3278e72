// What is known of a language by its code, also of one the clinic no longer offers: a stored visit keeps its language.
// Never chooses a language.
import { isDraft, type LanguageEntry, type LanguageReviews } from '#core/languages';
import known from '../../../locales/languages.json';
import reviews from '../../../locales/reviews.json';

/** Every language this build has words for, offered to patients or not, and whether nobody has signed it. */
export const knownLanguages: readonly (LanguageEntry & { readonly isDraft: boolean })[] = (
  known as readonly LanguageEntry[]
).map((entry) => ({ ...entry, isDraft: isDraft(entry.code, reviews as LanguageReviews) }));

/** The entry of a language; one this build has no words for is named by its code. */
export function languageEntry(code: string): LanguageEntry {
  const entry = (known as readonly LanguageEntry[]).find((language) => language.code === code);
  return entry ?? { code, nativeName: code, dir: 'ltr' };
}

/** A name of another script inside a sentence: set apart, so that neither turns the other's order (Unicode UAX 9). */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
