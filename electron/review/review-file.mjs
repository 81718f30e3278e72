/**
 * The file in which a qualified person says, string by string, whether a translation is right, and signs. Reading it finds everything
 * that is wrong at once; taking it over changes words, marks and the language's review, or nothing at all.
 * It must never make a language "reviewed" of which one string was not judged by the person who signed.
 */
import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { BOOKS, fingerprint, originalOf, stamp, stateOf, wordsOf } from '../runtime/translations.mjs';

const ISO_DATE = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const SHORTEST_NAME = 3;

const signed = (/** @type {string} */ what) =>
  v.pipe(v.string(), v.trim(), v.minLength(SHORTEST_NAME, `${what} is missing: whoever signs gives it`));

const VERDICT = v.variant('verdict', [
  v.strictObject({ verdict: v.literal('right'), english: v.string(), words: v.string() }),
  v.strictObject({
    verdict: v.literal('change'),
    english: v.string(),
    words: v.string(),
    to: v.pipe(v.string(), v.trim(), v.minLength(1, 'the better words are missing')),
  }),
]);

const REVIEW_FILE = v.strictObject({
  beforehandReview: v.literal(1, 'this is no review file, or one of another version'),
  language: v.string(),
  reviewer: signed('the name'),
  credential: signed('the credential'),
  date: v.pipe(v.string(), v.regex(ISO_DATE, 'the date must be written as 2027-01-31')),
  strings: v.record(v.string(), VERDICT),
});

/** @typedef {v.InferOutput<typeof REVIEW_FILE>} ReviewFile */
/** @typedef {{ ok: true, review: ReviewFile } | { ok: false, problems: string[] }} Read */

const PLACEHOLDER = /\{\{\w+\}\}/g;
const DIGITS = /\p{Nd}+/gu;

/** @param {string} text @param {RegExp} pattern */
const parts = (text, pattern) => (text.match(pattern) ?? []).sort().join(' ');

/**
 * What the better words must not lose, measured against the words they take the place of.
 * @param {string} place
 * @param {string} before
 * @param {string} to
 */
function lost(place, before, to) {
  return [
    ...(parts(before, PLACEHOLDER) === parts(to, PLACEHOLDER)
      ? []
      : [
          `${place}: keep ${parts(before, PLACEHOLDER) || 'it without words in braces'}; the kiosk puts them in`,
        ]),
    ...(parts(before, DIGITS) === parts(to, DIGITS)
      ? []
      : [`${place}: the numbers must stay as they are (${parts(before, DIGITS) || 'none'})`]),
  ];
}

/**
 * @param {ReviewFile} review
 * @param {string} root
 * @param {string} today as 2027-01-31
 * @returns {string[]} what keeps it from being taken over
 */
function objections(review, root, today) {
  const { language, strings, date } = review;
  /** @type {{ code: string }[]} */
  const known = JSON.parse(fs.readFileSync(path.join(root, 'languages.json'), 'utf8'));
  if (language === 'en' || !known.some(({ code }) => code === language)) {
    return [`language: there is no translation "${language}" in locales/`];
  }
  const master = wordsOf(root, 'en');
  const words = wordsOf(root, language);
  const { missing } = stateOf(root, language);
  const open = [...words.keys()].filter((place) => !strings[place]);
  return [
    ...(date > today ? [`date: ${date} is still to come`] : []),
    ...missing.map((place) => `${place}: has no translation yet`),
    ...(open.length > 0
      ? [`${open.length} of ${words.size} strings are not judged; the first is ${open[0]}`]
      : []),
    ...Object.entries(strings).flatMap(([place, found]) => {
      const before = words.get(place);
      if (before === undefined) return [`${place}: is no string of ${language} any more`];
      if (found.english !== fingerprint(originalOf(master, place) ?? ''))
        return [`${place}: the English was edited after the packet was made`];
      if (found.words !== fingerprint(before))
        return [`${place}: the words were edited after the packet was made`];
      return found.verdict === 'change' ? lost(place, before, found.to) : [];
    }),
  ];
}

/**
 * Reads a review file and holds it against the words of now.
 * @param {string} text
 * @param {string} root the folder `locales`
 * @param {string} today as 2027-01-31
 * @returns {Read}
 */
export function readReview(text, root, today) {
  /** @type {unknown} */
  let tree;
  try {
    tree = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [`the file is damaged or was not saved by the packet: ${String(error)}`] };
  }
  const parsed = v.safeParse(REVIEW_FILE, tree);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`),
    };
  }
  const problems = objections(parsed.output, root, today);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, review: parsed.output };
}

/**
 * @param {Record<string, unknown>} tree
 * @param {string[]} keys
 * @param {string} text
 */
function write(tree, [key, ...rest], text) {
  if (key === undefined) return;
  if (rest.length === 0) tree[key] = text;
  else write(/** @type {Record<string, unknown>} */ (tree[key]), rest, text);
}

/** @param {string} file @param {unknown} tree */
const save = (file, tree) => fs.writeFileSync(file, `${JSON.stringify(tree, null, 2)}\n`);

/**
 * Takes over a review that was read without problems: the better words, what they were made from, and the signature.
 * @param {ReviewFile} review
 * @param {string} root the folder `locales`
 * @returns {string[]} places that were changed
 */
export function takeOver({ language, reviewer, credential, date, strings }, root) {
  const changes = Object.entries(strings).flatMap(([place, found]) =>
    found.verdict === 'change' ? [{ place, to: found.to }] : [],
  );
  for (const book of BOOKS) {
    const own = changes.filter(({ place }) => place.startsWith(`${book}:`));
    if (own.length === 0) continue;
    const file = path.join(root, language, `${book}.json`);
    const tree = JSON.parse(fs.readFileSync(file, 'utf8'));
    for (const { place, to } of own) write(tree, place.slice(book.length + 1).split('.'), to);
    save(file, tree);
  }
  stamp(root, language);
  const file = path.join(root, 'reviews.json');
  const reviews = JSON.parse(fs.readFileSync(file, 'utf8'));
  reviews[language] = { status: 'reviewed', reviewer, credential, date };
  const lines = Object.entries(reviews).map(([code, one]) => `  ${JSON.stringify(code)}: ${oneLine(one)}`);
  fs.writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
  return changes.map(({ place }) => place);
}

/** As the file is written by hand: one language, one line. @param {object} review */
const oneLine = (review) =>
  `{ ${Object.entries(review)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
