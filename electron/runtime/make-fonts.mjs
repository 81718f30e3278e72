/**
 * `npm run make-fonts`: for the scripts with thousands of letters, one small face per weight with just the letters of our words, in
 * assets/fonts/. The whole faces stay behind them for what a clinic writes itself. Spread over dozens of slices, as they come, and with
 * weights worked out letter by letter, a first look at another language took over 200 ms. To be run after words were edited; a test says
 * when. It must never be part of a build: it fetches whole fonts, hundreds of megabytes that nobody else needs.
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
import { wordsOf } from './translations.mjs';

/** Where whole fonts are unpacked, and with what they are cut. */
const workshop = inProject('out', 'fonts');
const tools = ['subset-font@2.9.0'];
const version = '0.4.3';
/** The package and the file name of each language's face. */
const faces = {
  'zh-Hans': ['noto-sans-sc', 'NotoSansSC'],
  'zh-Hant': ['noto-sans-tc', 'NotoSansTC'],
  ja: ['noto-sans-jp', 'NotoSansJP'],
  ko: ['noto-sans-kr', 'NotoSansKR'],
};
const weights = { 400: '400Regular', 700: '700Bold' };

/** Latin letters have a face of their own, which comes first. */
const lettersOf = (/** @type {string} */ language) =>
  [...new Set([...wordsOf(inProject('locales'), language).values()].join(''))]
    .filter((letter) => (letter.codePointAt(0) ?? 0) > 0x2000)
    .sort()
    .join('');

async function fetchFonts() {
  fs.mkdirSync(workshop, { recursive: true });
  fs.writeFileSync(path.join(workshop, 'package.json'), '{ "private": true }\n');
  const packages = Object.values(faces).map(([name]) => `@expo-google-fonts/${name}@${version}`);
  const [command, args] = npmCommand(['install', '--no-save', '--prefix', workshop, ...tools, ...packages]);
  const code = await run(command, args, { cwd: workshop, env: process.env, outputToStderr: true });
  if (code !== 0) throw new SetUpProblem(`the whole fonts could not be fetched (exit code ${code})`);
}

await asScript(async () => {
  await fetchFonts();
  const subsetFont = createRequire(path.join(workshop, 'package.json'))('subset-font');
  const folder = inProject('assets', 'fonts');
  fs.mkdirSync(folder, { recursive: true });
  /** @type {Record<string, string>} */
  const covers = {};
  for (const [language, [name, file]] of Object.entries(faces)) {
    covers[language] = lettersOf(language);
    for (const [weight, style] of Object.entries(weights)) {
      const whole = path.join(
        workshop,
        'node_modules/@expo-google-fonts',
        name,
        style,
        `${file}_${style}.ttf`,
      );
      const cut = await subsetFont(fs.readFileSync(whole), covers[language], { targetFormat: 'woff2' });
      fs.writeFileSync(path.join(folder, `${language}-${weight}.woff2`), cut);
      say(
        `${language} ${weight}: ${[...covers[language]].length} letters, ${Math.round(cut.length / 1024)} kB`,
      );
    }
  }
  // The fonts' own licence, which the packages that are only a wrapping leave out.
  fs.copyFileSync(
    inProject('node_modules', '@fontsource-variable', 'noto-sans-jp', 'LICENSE'),
    path.join(folder, 'LICENSE.txt'),
  );
  fs.writeFileSync(path.join(folder, 'covers.json'), `${JSON.stringify(covers, null, 2)}\n`);
  return 0;
});
