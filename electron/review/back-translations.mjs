/**
 * What a second translator, who had not seen the English, made of each string: `locales/<lang>/back-translation.json`. An entry holds
 * for the very words it was made of; when they are edited it no longer counts. It must never reach the program that ships.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../runtime/translations.mjs';

/** @typedef {Record<string, { of: string, english: string }>} BackTranslations by place */

/**
 * @param {string} root the folder `locales`
 * @param {string} language
 */
const fileOf = (root, language) => path.join(root, language, 'back-translation.json');

/**
 * The back-translation of each string as it stands now; strings without one, or edited since, are not in it.
 * @param {string} root the folder `locales`
 * @param {string} language
 * @param {Map<string, string>} words
 * @returns {Map<string, string>} by place
 */
export function backTranslationsOf(root, language, words) {
  const file = fileOf(root, language);
  if (!fs.existsSync(file)) return new Map();
  /** @type {BackTranslations} */
  const kept = JSON.parse(fs.readFileSync(file, 'utf8'));
  return new Map(
    [...words].flatMap(([place, text]) => {
      const found = kept[place];
      return found && found.of === fingerprint(text) ? [[place, found.english]] : [];
    }),
  );
}
