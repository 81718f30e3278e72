/**
 * What stands in a review packet, string by string: English, translation, back-translation, and the facts a sentence rests on.
 * It must never leave a string of the language out.
 */
import { runnerImport } from 'vite';
import { fingerprint, originalOf, stateOf, wordsOf } from '../runtime/translations.mjs';
import { backTranslationsOf } from './back-translations.mjs';

/**
 * @typedef {object} PacketString
 * @property {string} place `patient:steps.S01.title`
 * @property {string} english
 * @property {string} words the translation
 * @property {string | null} back null: nobody has put these words back into English
 * @property {string[]} facts each `C3: Trigger points are sore muscle knots.`
 * @property {boolean} stale the English was edited after the translation was made
 * @property {string} englishPrint fingerprint of the English
 * @property {string} wordsPrint fingerprint of the translation
 */

/** @typedef {readonly string[] | 'guide'} RestsOn */

/**
 * Which facts each place rests on, read from the catalogue itself.
 * @returns {Promise<Map<string, string[]>>}
 */
async function factsByPlace() {
  const load = async (/** @type {string} */ name) =>
    /** @type {any} */ ((await runnerImport(`./core/procedure/${name}.ts`)).module);
  const [{ EXPLAIN_STEPS }, { FACTS }, { PICTURE_LABELS }, { SAFETY_ANSWERS }, { TEACH_BACKS }] =
    await Promise.all(
      ['explain-steps', 'facts', 'picture-labels', 'safety-questions', 'teach-backs'].map(load),
    );
  /** @type {Map<string, string[]>} */
  const facts = new Map();
  const rest = (/** @type {string} */ place, /** @type {RestsOn} */ restsOn) => {
    if (restsOn !== 'guide')
      facts.set(
        `patient:${place}`,
        restsOn.map((id) => `${id}: ${FACTS[id]}`),
      );
  };
  for (const { id, say, picture } of EXPLAIN_STEPS) {
    for (const sentence of say) rest(`steps.${id}.say.${sentence.id}`, sentence.restsOn);
    for (const label of PICTURE_LABELS[picture] ?? []) rest(`steps.${id}.labels.${label.id}`, label.restsOn);
  }
  for (const { id, restsOn } of SAFETY_ANSWERS) rest(`safety.${id}`, restsOn);
  for (const { id, restsOn } of TEACH_BACKS) {
    for (const part of ['stem', 'yes', 'explain']) rest(`teachBacks.${id}.${part}`, restsOn);
  }
  return facts;
}

/**
 * @param {string} root the folder `locales`
 * @param {string} language
 * @returns {Promise<PacketString[]>} in the order of the books
 */
export async function packetContent(root, language) {
  const facts = await factsByPlace();
  const master = wordsOf(root, 'en');
  const words = wordsOf(root, language);
  const back = backTranslationsOf(root, language, words);
  const stale = new Set(stateOf(root, language).stale);
  return [...words].map(([place, text]) => {
    const english = originalOf(master, place) ?? '';
    return {
      place,
      english,
      words: text,
      back: back.get(place) ?? null,
      facts: facts.get(place) ?? [],
      stale: stale.has(place),
      englishPrint: fingerprint(english),
      wordsPrint: fingerprint(text),
    };
  });
}
