/**
 * `npm run make-quiet-fonts`: the faces of the out-of-order page, in assets/out-of-order/: just the letters of its forty sentences, so that
 * every script is drawn on a machine without fonts, and when the page's own fonts are what is broken. To be run after those sentences or
 * `npm run make-fonts` changed; a test says when. It must never be part of a build: what it makes is kept with the sources.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { asScript } from './as-script.mjs';
import { npmCommand } from './npm-command.mjs';
import { inProject } from './project-paths.mjs';
import { run } from './run-command.mjs';
import { say } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

const workshop = inProject('out', 'fonts');
const tools = ['subset-font@2.9.0'];

const noto = ['vi', 'ru', 'uk'];
const withOwnFace = [...noto, 'ar', 'fa', 'ur', 'hi', 'bn', 'zh-Hans', 'zh-Hant', 'ja', 'ko'];
const slice = (/** @type {string} */ name, /** @type {string} */ part) =>
  inProject('node_modules', '@fontsource-variable', name, 'files', `${name}-${part}-wght-normal.woff2`);
const words = (/** @type {string} */ language, /** @type {number} */ weight) =>
  inProject('assets', 'fonts', `${language}-${weight}.woff2`);

/**
 * Each face: the languages whose letters it gets (null: all that have no face of their own), and the font it is cut from.
 * @type {Record<string, [languages: string[] | null, font: string]>}
 */
const faces = {
  latin: [null, slice('atkinson-hyperlegible-next', 'latin')],
  'latin-ext': [null, slice('atkinson-hyperlegible-next', 'latin-ext')],
  'noto-latin': [noto, slice('noto-sans', 'latin')],
  'noto-vietnamese': [noto, slice('noto-sans', 'vietnamese')],
  'noto-latin-ext': [noto, slice('noto-sans', 'latin-ext')],
  'noto-cyrillic': [noto, slice('noto-sans', 'cyrillic')],
  arabic: [['ar', 'fa'], slice('noto-sans-arabic', 'arabic')],
  nastaliq: [['ur'], slice('noto-nastaliq-urdu', 'arabic')],
  devanagari: [['hi'], slice('noto-sans-devanagari', 'devanagari')],
  bengali: [['bn'], slice('noto-sans-bengali', 'bengali')],
  ...Object.fromEntries(
    ['zh-Hans', 'zh-Hant', 'ja', 'ko'].flatMap((language) =>
      [400, 700].map((weight) => [`${language}-${weight}`, [[language], words(language, weight)]]),
    ),
  ),
};

/** @param {string} language */
function sentences(language) {
  const file = inProject('locales', language, 'attract.json');
  const { title, body } = JSON.parse(fs.readFileSync(file, 'utf8')).outOfOrder;
  return `${title} ${body}`;
}

async function fetchTools() {
  fs.mkdirSync(workshop, { recursive: true });
  fs.writeFileSync(path.join(workshop, 'package.json'), '{ "private": true }\n');
  const [command, args] = npmCommand(['install', '--no-save', '--prefix', workshop, ...tools]);
  const code = await run(command, args, { cwd: workshop, env: process.env, outputToStderr: true });
  if (code !== 0) throw new SetUpProblem(`what cuts fonts could not be fetched (exit code ${code})`);
}

await asScript(async () => {
  await fetchTools();
  const subsetFont = createRequire(path.join(workshop, 'package.json'))('subset-font');
  /** @type {{ code: string }[]} */
  const known = JSON.parse(fs.readFileSync(inProject('locales', 'languages.json'), 'utf8'));
  const others = known.map(({ code }) => code).filter((code) => !withOwnFace.includes(code));
  const folder = inProject('assets', 'out-of-order');
  // The picture beside them is drawn by hand.
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, [languages, font]] of Object.entries(faces)) {
    const letters = [...new Set((languages ?? others).map(sentences).join(''))].sort().join('');
    const cut = await subsetFont(fs.readFileSync(font), letters, {
      targetFormat: 'woff2',
      ...(/-\d+$/.test(name) ? {} : { variationAxes: { wght: { min: 400, max: 700 } } }),
    });
    fs.writeFileSync(path.join(folder, `${name}.woff2`), cut);
    say(`${name}: ${(cut.length / 1024).toFixed(1)} kB`);
  }
  for (const name of ['noto-sans', 'atkinson-hyperlegible-next'])
    fs.copyFileSync(
      inProject('node_modules', '@fontsource-variable', name, 'LICENSE'),
      path.join(folder, `LICENSE-${name}.txt`),
    );
  return 0;
});
