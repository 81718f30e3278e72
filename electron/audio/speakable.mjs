/**
 * Everything that is said in a language, from the same places as what is read, so that text and speech cannot drift: each string with
 * the text it is spoken by. Strings with a value are spoken in parts, with the value's own clip between them; those whose words bend with
 * the number are said whole for every number there can be. It must never hold words that are not in locales/.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fingerprint, wordsOf } from '../runtime/translations.mjs';

/**
 * @typedef {{ text: string, parts: readonly string[] }} Speakable
 * `text` as it stands on the screen, values in braces; `parts`: what is spoken, one after the other, `{{name}}` where a value's clip goes.
 */

const VALUE = /(\{\{\w+\}\})/;
const range = (/** @type {number} */ first, /** @type {number} */ last, step = 1) =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);

/** Parts of the visit, and sentences a screen can have. */
const PARTS = 5;
const MOST_LINES = 8;
/** Codes that a take-home sheet is split into. */
const MOST_CODES = 8;
/** More questions than this are spoken in parts; the warning is spoken every ten seconds (times.warningSeconds goes to 300). */
const WHOLE_QUESTIONS = 20;
const LONGEST_WARNING = 300;

/** @type {Readonly<Record<string, () => readonly Record<string, number>[]>>} */
const WHOLE = {
  'patient:progress.part': () => range(1, PARTS).map((part) => ({ part, total: PARTS })),
  'patient:progress.line': () =>
    range(2, MOST_LINES).flatMap((total) => range(1, total).map((line) => ({ line, total }))),
  'patient:takeHome.part': () =>
    range(2, MOST_CODES).flatMap((total) => range(1, total).map((part) => ({ part, total }))),
  'patient:steps.check.questions': () => range(1, WHOLE_QUESTIONS).map((count) => ({ count })),
  'patient:stillThere.count': () => range(10, LONGEST_WARNING, 10).map((count) => ({ count })),
};

/** Digits of telephone numbers, and the numbers on tickets and sizes. */
const NUMBERS = [...range(0, 99).map(String), '+'];

/** Of the staff's book only what they have said to the patient; their screens are for eyes and screen readers. */
const isSpoken = (/** @type {string} */ place) =>
  !place.startsWith('staff:') || place.startsWith('staff:prompts.');
const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/**
 * The speech texts somebody wrote because the written ones are misread: `locales/<lang>/speech.json`, by place. An entry holds for the
 * very words it was made of.
 * @param {string} root the folder `locales`
 * @param {string} language
 * @returns {Record<string, { of: string, say: string }>}
 */
export function speechTexts(root, language) {
  const file = path.join(root, language, 'speech.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

const filled = (/** @type {string} */ text, /** @type {Record<string, number>} */ values) =>
  text.replace(/\{\{(\w+)\}\}/g, (hole, name) => String(values[name] ?? hole));

/**
 * @param {string} root the folder `locales`
 * @param {string} language
 * @returns {readonly Speakable[]} each text once
 * @throws {Error} naming the places whose speech text was made of other words
 */
export function speakable(root, language) {
  const words = [...wordsOf(root, language)].filter(([place]) => isSpoken(place));
  const speech = speechTexts(root, language);
  const stale = words.filter(([place, text]) => speech[place] && speech[place].of !== fingerprint(text));
  if (stale.length > 0)
    throw new Error(
      `speech.json of ${language} was made of other words: ${stale.map(([place]) => place).join(', ')}`,
    );
  const forms = new Intl.PluralRules(language === 'ht' ? 'en' : language);
  /** @type {Map<string, Speakable>} */
  const found = new Map();
  const add = (/** @type {string} */ text, /** @type {string} */ say) => {
    if (!found.has(text)) found.set(text, { text, parts: say.split(VALUE).map(tidy).filter(Boolean) });
  };
  for (const [place, text] of words) {
    const say = speech[place]?.say ?? text;
    const [, base = place, form] = PLURAL.exec(place) ?? [];
    for (const values of WHOLE[base]?.() ?? []) {
      if (form === undefined || forms.select(values.count ?? 0) === form)
        add(filled(text, values), filled(say, values));
    }
    add(text, say);
  }
  for (const number of NUMBERS) add(number, number);
  add(nativeName(root, language), speech['languages:nativeName']?.say ?? nativeName(root, language));
  return [...found.values()];
}

/** What is left of a part when the marks around a value are taken off; nothing is said for a bracket or a full stop. */
const tidy = (/** @type {string} */ part) => {
  if (VALUE.test(part)) return part;
  return /[\p{L}\p{N}+]/u.test(part) ? part.trim() : '';
};

/** @param {string} root @param {string} language */
function nativeName(root, language) {
  /** @type {{ code: string, nativeName: string }[]} */
  const known = JSON.parse(fs.readFileSync(path.join(root, 'languages.json'), 'utf8'));
  return known.find(({ code }) => code === language)?.nativeName ?? language;
}
