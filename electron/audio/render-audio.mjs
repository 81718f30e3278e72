/**
 * `npm run render-audio [-- <lang>…]`: makes the clips that read the kiosk aloud, in assets/audio/, from the words in locales/. Only what
 * changed is made anew. `-- --list <lang>` prints every text with its fingerprint, for whoever records it. To be run after words were
 * edited; a test says when. It must never speak what is not written.
 */
import fs from 'node:fs';
import { asScript } from '../runtime/as-script.mjs';
import { ensureDebianPackages, hasApt } from '../runtime/debian-packages.mjs';
import { inProject } from '../runtime/project-paths.mjs';
import { capture } from '../runtime/run-command.mjs';
import { say } from '../runtime/say.mjs';
import { SetUpProblem } from '../runtime/set-up-problem.mjs';
import { fingerprint } from '../runtime/translations.mjs';
import { renderLanguage } from './render-language.mjs';
import { speakable } from './speakable.mjs';

const root = inProject('locales');

/** @returns {Promise<string>} the name and version of the voice program */
async function ensureTools() {
  const isThere = async () =>
    (await capture('espeak-ng', ['--version'])).code === 0 &&
    (await capture('opusenc', ['--version'])).code === 0;
  if (!(await isThere()) && hasApt())
    await ensureDebianPackages(['espeak-ng', 'opus-tools'], 'rendering speech needs espeak-ng and opusenc');
  if (!(await isThere()))
    throw new SetUpProblem('rendering speech needs espeak-ng and opusenc (opus-tools): install them');
  const version = /(\d+\.\d+(?:\.\d+)?)/.exec((await capture('espeak-ng', ['--version'])).stdout)?.[1];
  return `espeak-ng ${version}`;
}

/** @param {string[]} chosen */
async function render(chosen) {
  /** @type {string[]} */
  const known = JSON.parse(fs.readFileSync(inProject('locales', 'languages.json'), 'utf8')).map(
    (/** @type {{ code: string }} */ { code }) => code,
  );
  const strange = chosen.filter((code) => !known.includes(code));
  if (strange.length > 0)
    throw new SetUpProblem(`no such language: ${strange.join(', ')}; there are ${known.join(', ')}`);
  const engine = await ensureTools();
  for (const language of chosen.length > 0 ? chosen : known) {
    const done = await renderLanguage({
      root,
      recordings: inProject('assets', 'recordings'),
      clips: inProject('assets', 'audio'),
      engine,
      language,
    });
    say(
      done
        ? `${language}: ${done.clips} clips, ${(done.seconds / 60).toFixed(1)} minutes; ${done.made} made anew`
        : `${language}: no voice, and not every text is recorded: this language says that it has no sound yet`,
    );
  }
}

await asScript(async () => {
  const [first, ...rest] = process.argv.slice(2);
  if (first === '--list') {
    for (const { text } of speakable(root, rest[0] ?? 'en')) console.log(`${fingerprint(text)}\t${text}`);
    return 0;
  }
  try {
    await render(process.argv.slice(2));
  } catch (error) {
    if (error instanceof SetUpProblem) throw error;
    throw new SetUpProblem(error instanceof Error ? error.message : String(error));
  }
  return 0;
});
