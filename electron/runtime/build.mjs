/**
 * Builds the page, the main process and the preload into out/ when their sources have changed since the last build.
 * It must never leave the stamp of a build that did not finish.
 */
import fs from 'node:fs';
import { inProject } from './project-paths.mjs';
import { run } from './run-command.mjs';
import { say, since } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';
import { sourceStamp } from './source-stamp.mjs';
import { toolCommand } from './tool-command.mjs';

const stampFile = inProject('out', '.built-from');

/** The main module's path from package.json, which Electron will look for. */
function mainModule() {
  return inProject(JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8')).main);
}

/** @param {string} stamp */
function isBuilt(stamp) {
  return (
    fs.existsSync(mainModule()) && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp
  );
}

/**
 * Makes out/ agree with the sources.
 * @returns {Promise<void>}
 * @throws {SetUpProblem} when the build fails
 */
export async function ensureBuild() {
  const stamp = sourceStamp();
  if (isBuilt(stamp)) return;
  const startedAt = performance.now();
  say('building');
  fs.rmSync(stampFile, { force: true });
  const [command, args] = toolCommand('vite', ['build', '--app', '--logLevel', 'warn']);
  // A development NODE_ENV in the environment would put React's slow development build on the kiosk.
  const env = { ...process.env, NODE_ENV: 'production' };
  const code = await run(command, args, { cwd: inProject(), env, outputToStderr: true });
  if (code !== 0) throw new SetUpProblem(`the build failed with exit code ${code}: its reason is above`);
  if (!fs.existsSync(mainModule()))
    throw new SetUpProblem(`the build ended well but made no ${mainModule()}`);
  fs.writeFileSync(stampFile, stamp);
  say(`built in ${since(startedAt)}`);
}
