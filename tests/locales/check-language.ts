import type { Book, Shelf } from './books';
import { formOf, isForOneNumber, pluralForms } from './plural-forms';

/** Words that stay as they are in every language: people look for them on a package (standards.md LA-9). */
const KEPT_WORDS = ['Tylenol', 'Advil'];
const LONGEST_SAME_TEXT_WORDS = 3;

/** What is wrong with a translation, one plain sentence each; nothing wrong: an empty list. The master passes too. */
export function checkLanguage(language: string, master: Shelf, translation: Shelf): readonly string[] {
  const problems: string[] = [];
  for (const [file, book] of master) {
    const translated = translation.get(file);
    if (!translated) problems.push(`${file} is missing`);
    else problems.push(...checkBook(language, book, translated).map((problem) => `${file}: ${problem}`));
  }
  for (const file of translation.keys()) {
    if (!master.has(file)) problems.push(`${file} is not among the master’s files`);
  }
  return problems;
}

function checkBook(language: string, master: Book, translation: Book): string[] {
  return [
    ...wrongKeys(language, master, translation),
    ...[...translation].flatMap(([key, words]) => {
      const original = originalOf(key, master);
      return original === undefined ? [] : wrongWords(key, original, words, language);
    }),
  ];
}

/** Keys, with the plural forms that this language needs in place of the master's. */
function wrongKeys(language: string, master: Book, translation: Book): string[] {
  const { needed, allowed } = pluralForms(language);
  const plurals = new Set([...master.keys()].flatMap((key) => (formOf(key) ? [formOf(key)?.base] : [])));
  const expected = new Set<string>();
  const tolerated = new Set<string>();
  for (const key of master.keys()) {
    const base = formOf(key)?.base;
    if (base === undefined) expected.add(key);
    for (const form of base === undefined ? [] : needed) expected.add(`${base}_${form}`);
  }
  for (const base of plurals) for (const form of allowed) tolerated.add(`${base}_${form}`);
  return [
    ...[...expected].filter((key) => !translation.has(key)).map((key) => `${key} is missing`),
    ...[...translation.keys()]
      .filter((key) => !expected.has(key) && !tolerated.has(key))
      .map((key) => `${key} is not a key of the master in ${language}`),
  ];
}

/** What the master says there: for a plural form its own form, or the general one. */
function originalOf(key: string, master: Book): string | undefined {
  const base = formOf(key)?.base;
  return master.get(key) ?? (base === undefined ? undefined : master.get(`${base}_other`));
}

function wrongWords(key: string, original: string, words: string, language: string): string[] {
  const problems: string[] = [];
  if (words.trim() === '') return [`${key} is empty`];
  if (words !== words.trim()) problems.push(`${key} begins or ends with a space`);
  const spoken = isForOneNumber(key, language) ? withoutCount : (list: readonly string[]) => list;
  if (!isSame(spoken(placeholders(original)), spoken(placeholders(words)))) {
    problems.push(
      `${key} has ${list(placeholders(words))} where the master has ${list(placeholders(original))}`,
    );
  }
  if (/\{\{(?![A-Za-z]+\}\})|(?<!\{\{[A-Za-z]+)\}\}/.test(words))
    problems.push(`${key} has a broken placeholder`);
  if (!isSame(numbers(original), numbers(words))) {
    problems.push(
      `${key} has the numbers ${list(numbers(words))} where the master has ${list(numbers(original))}`,
    );
  }
  for (const kept of KEPT_WORDS.filter((name) => original.includes(name) && !words.includes(name))) {
    problems.push(`${key} does not keep the name ${kept}`);
  }
  if (language !== 'en' && words === original && wordCount(original) > LONGEST_SAME_TEXT_WORDS) {
    problems.push(`${key} is still English`);
  }
  return problems;
}

const placeholders = (words: string): readonly string[] =>
  [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

const withoutCount = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name !== 'count');

/** The digits as written: a number read aloud or dialled is the same in every language (LA-9). */
const numbers = (words: string): readonly string[] => (words.match(/\p{Nd}+/gu) ?? []).sort();

const wordCount = (words: string): number => words.replace(/\{\{\w+\}\}/g, '').match(/\p{L}+/gu)?.length ?? 0;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(' ') === other.join(' ');

const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));
