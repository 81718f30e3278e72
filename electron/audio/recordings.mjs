/**
 * Clips that a person has spoken take the place of the voice's, one by one: `assets/recordings/<lang>/recordings.json` says which file
 * speaks which string, who speaks and who has listened to it. A recording of other words than those of now is refused, never played.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../runtime/translations.mjs';

/**
 * @typedef {{ file: string, of: string, speaker: string, reviewedBy: string, date: string }} Recording
 * `of`: fingerprint of the text it speaks (`npm run render-audio -- --list <lang>` prints them)
 */

const FIELDS = /** @type {const} */ (['file', 'of', 'speaker', 'reviewedBy', 'date']);

/**
 * The recordings of a language by the text they speak.
 * @param {string} folder `assets/recordings`
 * @param {string} language
 * @param {readonly string[]} texts all that is spoken in it
 * @returns {Map<string, Recording & { path: string }>}
 * @throws {Error} one line per problem, each with what to do
 */
export function recordingsOf(folder, language, texts) {
  const list = path.join(folder, language, 'recordings.json');
  if (!fs.existsSync(list)) return new Map();
  const byFingerprint = new Map(texts.map((text) => [fingerprint(text), text]));
  /** @type {unknown} */
  const entries = JSON.parse(fs.readFileSync(list, 'utf8'));
  if (!Array.isArray(entries)) throw new Error(`${language}/recordings.json must be a list`);
  /** @type {Map<string, Recording & { path: string }>} */
  const found = new Map();
  /** @type {string[]} */
  const problems = [];
  for (const [index, entry] of entries.entries()) {
    const where = `${language}/recordings.json, entry ${index + 1}`;
    const absent = FIELDS.filter((field) => typeof entry?.[field] !== 'string' || entry[field].trim() === '');
    if (absent.length > 0) {
      problems.push(`${where}: ${absent.join(', ')} must be filled in`);
      continue;
    }
    const file = path.join(folder, language, path.basename(entry.file));
    const text = byFingerprint.get(entry.of);
    if (text === undefined)
      problems.push(
        `${where}: no text has the fingerprint ${entry.of}; the words were edited: record it anew`,
      );
    else if (!/\.wav$/i.test(file))
      problems.push(`${where}: ${entry.file} must be a WAV file with 16-bit samples`);
    else if (!fs.existsSync(file)) problems.push(`${where}: ${entry.file} is not there`);
    else found.set(text, { ...entry, path: file });
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return found;
}
