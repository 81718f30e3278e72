// What is known of a language by its code, also of one the clinic no longer offers: a stored visit keeps its language.
// Never chooses a language.
import type { LanguageEntry } from '#core/languages';
import known from '../../../locales/languages.json';

/** The entry of a language; one this build has no words for is named by its code. */
export function languageEntry(code: string): LanguageEntry {
  const entry = (known as readonly LanguageEntry[]).find((language) => language.code === code);
  return entry ?? { code, nativeName: code, dir: 'ltr' };
}

/** A name of another script inside a sentence: set apart, so that neither turns the other's order (Unicode UAX 9). */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
