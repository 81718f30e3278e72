/**
 * `npm run review-packet -- <lang>`: what a clinic's qualified translator and clinician need to read a translation and sign it, as a page
 * to fill in (HTML) and as paper (PDF), in out/review/<lang>/. It must never sign anything itself.
 */
import fs from 'node:fs';
import { asScript } from '../runtime/as-script.mjs';
import { startElectron } from '../runtime/electron-process.mjs';
import { prepare } from '../runtime/prepare.mjs';
import { inProject, projectRoot } from '../runtime/project-paths.mjs';
import { run } from '../runtime/run-command.mjs';
import { sandboxSwitches } from '../runtime/sandbox-advice.mjs';
import { say, since } from '../runtime/say.mjs';
import { SetUpProblem } from '../runtime/set-up-problem.mjs';
import { toolCommand } from '../runtime/tool-command.mjs';

/** @returns {{ code: string, nativeName: string, dir: 'ltr' | 'rtl' }} */
function wantedLanguage() {
  const code = process.argv[2];
  /** @type {{ code: string, nativeName: string, dir: 'ltr' | 'rtl' }[]} */
  const known = JSON.parse(fs.readFileSync(inProject('locales', 'languages.json'), 'utf8'));
  const others = known.filter((language) => language.code !== 'en');
  const found = others.find((language) => language.code === code);
  if (found) return found;
  const list = others.map((language) => language.code).join(', ');
  throw new SetUpProblem(`use: npm run review-packet -- <lang>, where <lang> is one of ${list}`);
}

/** A gallery of its own: the one in out/gallery may be in use. @param {string} gallery */
async function buildGallery(gallery) {
  const [command, args] = toolCommand('vite', [
    'build',
    '-c',
    'vite.gallery.config.ts',
    '--outDir',
    gallery,
    '--logLevel',
    'warn',
  ]);
  const code = await run(command, args, { cwd: projectRoot, env: process.env, outputToStderr: true });
  if (code !== 0)
    throw new SetUpProblem(`the gallery could not be built (exit code ${code}): its reason is above`);
}

await asScript(async () => {
  const startedAt = performance.now();
  const language = wantedLanguage();
  const { electron, env, displaySwitches, virtualDisplay } = await prepare({ build: false });
  const gallery = inProject('out', 'review', 'gallery');
  await buildGallery(gallery);
  // Only now: it uses packages.
  const { packetContent } = await import('./packet-content.mjs');
  const folder = inProject('out', 'review', language.code);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const job = inProject('out', 'review', language.code, 'job.json');
  const strings = await packetContent(inProject('locales'), language.code);
  fs.writeFileSync(job, JSON.stringify({ language, folder, gallery, strings }));
  say(`taking pictures of every screen in English and ${language.nativeName}`);
  const switches = [...(await sandboxSwitches()), ...displaySwitches];
  const program = inProject('electron', 'review', 'packet-program.mjs');
  const code = await startElectron(electron.program, [...switches, program], { ...env, REVIEW_JOB: job })
    .exitCode;
  virtualDisplay?.stop();
  fs.rmSync(job, { force: true });
  if (code !== 0) throw new SetUpProblem(`the packet was not made (exit code ${code}): the reason is above`);
  say(`${folder}/packet.html and packet.pdf, ${strings.length} strings, in ${since(startedAt)}`);
  return 0;
});
