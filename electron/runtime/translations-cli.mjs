/**
 * `npm run translations`: what each language lacks and what English has left behind.
 * `npm run translations -- stamp <lang> [place …]` notes that these strings (without a place: all) fit the English of now.
 * It must never sign a review: that is a named person's (`npm run review-import`).
 */
import fs from 'node:fs';
import { asScript } from './as-script.mjs';
import { inProject } from './project-paths.mjs';
import { SetUpProblem } from './set-up-problem.mjs';
import { reviewsOfNow, stamp, stateOf } from './translations.mjs';

const root = inProject('locales');
const SHOWN = 5;

/** @param {string[]} places */
const some = (places) => [...places.slice(0, SHOWN), ...(places.length > SHOWN ? ['…'] : [])].join(', ');

function status() {
  for (const [language, review] of Object.entries(reviewsOfNow(root))) {
    const { missing, stale } = stateOf(root, language);
    const lacks = [
      ...(missing.length > 0 ? [`${missing.length} missing (${some(missing)})`] : []),
      ...(stale.length > 0 ? [`${stale.length} stale (${some(stale)})`] : []),
    ];
    console.log(`${language.padEnd(8)} ${review.status.padEnd(9)} ${lacks.join('; ') || 'complete'}`);
  }
  return 0;
}

await asScript(async () => {
  const [call, language, ...places] = process.argv.slice(2);
  if (call === undefined) return status();
  if (call !== 'stamp' || !language) {
    throw new SetUpProblem('use: npm run translations, or npm run translations -- stamp <lang> [place …]');
  }
  if (!fs.existsSync(inProject('locales', language, 'patient.json'))) {
    throw new SetUpProblem(`there is no language "${language}" in locales/`);
  }
  const count = stamp(root, language, places.length > 0 ? (place) => places.includes(place) : undefined);
  console.log(`${language}: ${count} noted as made from the English of now`);
  return 0;
});
