/**
 * What each translation was made from, and so what of it no longer fits: `locales/<lang>/made-from.json` keeps a fingerprint of the
 * English behind every string. Editing English marks exactly the strings made from it as stale. Used by the build, the review
 * packet and `npm run translations`. It must never change words.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const BOOKS = ['attract', 'patient', 'staff'];
const MASTER = 'en';
const PLURAL = /^(.+)_(?:zero|one|two|few|many|other)$/;

/** @typedef {{ status: string, reviewer: string | null, credential: string | null, date: string | null }} Review */

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/**
 * @param {Record<string, unknown>} tree
 * @param {string} [head]
 * @returns {[string, string][]}
 */
function flat(tree, head = '') {
  return Object.entries(tree).flatMap(([name, part]) =>
    typeof part === 'string'
      ? [/** @type {[string, string]} */ ([`${head}${name}`, part])]
      : flat(/** @type {Record<string, unknown>} */ (part), `${head}${name}.`),
  );
}

/**
 * All words of a language by place, `patient:steps.S01.title`. A book that is not there has no words.
 * @param {string} root the folder `locales`
 * @param {string} language
 * @returns {Map<string, string>}
 */
export function wordsOf(root, language) {
  return new Map(
    BOOKS.flatMap((book) => {
      const file = path.join(root, language, `${book}.json`);
      return fs.existsSync(file) ? flat(readJson(file), `${book}:`) : [];
    }),
  );
}

/**
 * The English that a string of another language is made from: for a plural form its own form, or the general one.
 * @param {Map<string, string>} master
 * @param {string} place
 * @returns {string | undefined}
 */
export function originalOf(master, place) {
  const base = PLURAL.exec(place)?.[1];
  return master.get(place) ?? (base === undefined ? undefined : master.get(`${base}_other`));
}

/** @param {string} text */
export const fingerprint = (text) => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** What of the English a translation has to have: plural forms by their base. @param {string} place */
const ideaOf = (place) => PLURAL.exec(place)?.[1] ?? place;

/**
 * How far a translation fits the English of now.
 * @param {string} root the folder `locales`
 * @param {string} language
 * @returns {{ missing: string[], stale: string[] }} places
 */
export function stateOf(root, language) {
  if (language === MASTER) return { missing: [], stale: [] };
  const master = wordsOf(root, MASTER);
  const words = wordsOf(root, language);
  const ideas = new Set([...words.keys()].map(ideaOf));
  const file = path.join(root, language, 'made-from.json');
  /** @type {Record<string, string>} */
  const madeFrom = fs.existsSync(file) ? readJson(file) : {};
  return {
    missing: [...master.keys()].filter((place) => !ideas.has(ideaOf(place))),
    stale: [...words.keys()].filter((place) => {
      const original = originalOf(master, place);
      return original === undefined || madeFrom[place] !== fingerprint(original);
    }),
  };
}

/**
 * The signed reviews of `locales/reviews.json`, each with what is missing or stale today: what the program is built with.
 * @param {string} root the folder `locales`
 * @returns {Record<string, Review & { missing: number, stale: number }>}
 */
export function reviewsOfNow(root) {
  /** @type {Record<string, Review>} */
  const reviews = readJson(path.join(root, 'reviews.json'));
  return Object.fromEntries(
    Object.entries(reviews).map(([language, review]) => {
      const { missing, stale } = stateOf(root, language);
      return [language, { ...review, missing: missing.length, stale: stale.length }];
    }),
  );
}

/**
 * Notes that strings were made, or made anew, from the English of now. A translator's step: never part of a build.
 * @param {string} root the folder `locales`
 * @param {string} language
 * @param {(place: string) => boolean} [which] default: all
 * @returns {number} how many were noted
 */
export function stamp(root, language, which = () => true) {
  const master = wordsOf(root, MASTER);
  const file = path.join(root, language, 'made-from.json');
  /** @type {Record<string, string>} */
  const before = fs.existsSync(file) ? readJson(file) : {};
  /** @type {Record<string, string>} */
  const after = {};
  let count = 0;
  for (const place of wordsOf(root, language).keys()) {
    const original = originalOf(master, place);
    if (original === undefined) continue;
    const old = before[place];
    const mark = which(place) ? fingerprint(original) : old;
    if (mark === undefined) continue;
    if (mark !== old) count += 1;
    after[place] = mark;
  }
  fs.writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
  return count;
}
