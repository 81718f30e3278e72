import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of words, flattened: `steps.S01.title` and what it says. */
export type Book = ReadonlyMap<string, string>;

/** All books of one language by file name. */
export type Shelf = ReadonlyMap<string, Book>;

export const LOCALES = path.resolve(import.meta.dirname, '../../locales');
/** The master: every other language has its files and keys. */
export const MASTER = 'en';

/** About words, and read by nobody at the kiosk: what they were made from, what they came back as, how a voice must say them. */
const ABOUT_WORDS = ['made-from.json', 'back-translation.json', 'speech.json'];

/** Reads one language's folder. A missing folder, a broken file or a value that is not text stops with a plain sentence. */
export function readShelf(language: string, root = LOCALES): Shelf {
  const folder = path.join(root, language);
  if (!existsSync(folder)) throw new Error(`there is no folder locales/${language}`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !ABOUT_WORDS.includes(name));
  return new Map(names.map((name) => [name, readBook(path.join(folder, name))]));
}

function readBook(file: string): Book {
  const place = path.join(path.basename(path.dirname(file)), path.basename(file));
  let tree: unknown;
  try {
    tree = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`locales/${place} is not valid JSON: ${String(error)}`);
  }
  return new Map(entriesOf(tree, '', place));
}

function entriesOf(tree: unknown, key: string, place: string): [string, string][] {
  if (typeof tree === 'string') return [[key, tree]];
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) {
    throw new Error(`locales/${place}: ${key || 'the file'} is neither text nor a group of texts`);
  }
  return Object.entries(tree).flatMap(([name, part]) =>
    entriesOf(part, key ? `${key}.${name}` : name, place),
  );
}

/** The words of one key, which there must be. */
export function wordsOf(shelf: Shelf, file: string, key: string): string {
  const words = shelf.get(file)?.get(key);
  if (words === undefined) throw new Error(`${file} has no ${key}`);
  return words;
}
