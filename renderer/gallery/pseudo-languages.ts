import type { LanguageEntry } from '#core/languages';

/**
 * Languages that nobody speaks, made from English for developers: one a third longer and full of marks, one running from right to left.
 * What stays plain English on the glass has not come from locales/. They must never be in the program that ships.
 */
export const PSEUDO_LANGUAGES = [
  { code: 'en-XA', nativeName: 'Éñglísh, stretched', dir: 'ltr' },
  { code: 'ar-XB', nativeName: 'English, right to left', dir: 'rtl' },
] as const satisfies readonly LanguageEntry[];

type PseudoCode = (typeof PSEUDO_LANGUAGES)[number]['code'];

export const isPseudo = (code: string): code is PseudoCode =>
  PSEUDO_LANGUAGES.some((language) => language.code === code);

type Book = Readonly<Record<string, unknown>>;

const MARKED: Readonly<Record<string, string>> = {
  ...{ a: 'áá', e: 'éé', i: 'í', o: 'óó', u: 'ú', c: 'ç', n: 'ñ', s: 'š', y: 'ý', z: 'ž' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', C: 'Ç', N: 'Ñ', S: 'Š', Y: 'Ý', Z: 'Ž' },
};
const RIGHT_TO_LEFT = '\u202e';
const END = '\u202c';

/** About a third longer; what stands in braces stays, so that values are still put in. */
export const stretched = (text: string): string => outsideBraces(text, (letter) => MARKED[letter] ?? letter);

/** Written from right to left, word by word. */
const reversed = (text: string): string =>
  text.replace(/[^\s{}]+(?![^{]*\}\})/g, (word) => `${RIGHT_TO_LEFT}${word}${END}`);

const outsideBraces = (text: string, change: (letter: string) => string): string =>
  text
    .split(/(\{\{\w+\}\})/)
    .map((part) => (part.startsWith('{{') ? part : [...part].map(change).join('')))
    .join('');

/** A book of the master in a pseudo-language, with every plural form any language has. */
export function pseudoBook(code: PseudoCode, book: Book): Book {
  const change = code === 'en-XA' ? stretched : reversed;
  return Object.fromEntries(
    Object.entries(book).flatMap(([key, part]): [string, unknown][] => {
      if (typeof part !== 'string') return [[key, pseudoBook(code, part as Book)]];
      const base = /^(.+)_other$/.exec(key)?.[1];
      const forms = base ? ['zero', 'two', 'few', 'many'].map((form) => `${base}_${form}`) : [];
      return [key, ...forms].map((name) => [name, change(part)]);
    }),
  );
}
