/**
 * Makes node_modules agree with package-lock.json, and costs a few milliseconds when it does already.
 * It runs before any package exists, so it imports nothing but Node; it must never change package-lock.json.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { npmCommand } from './npm-command.mjs';
import { inProject } from './project-paths.mjs';
import { run } from './run-command.mjs';
import { say, since } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

const stampFile = inProject('node_modules', '.beforehand-installed');

/** @param {string} file */
function textOf(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** What node_modules must have been made from: the lock file, and the Node that picks the native parts. */
function wantedStamp() {
  const lock = createHash('sha256')
    .update(fs.readFileSync(inProject('package-lock.json')))
    .digest('hex');
  return `${lock} node-${process.version} ${process.platform}-${process.arch}`;
}

/** Somebody may have installed by hand: npm's own note of what it put there then says the same as the lock file. */
function installedByHand() {
  const note = textOf(inProject('node_modules', '.package-lock.json'));
  if (!note) return false;
  const installed = JSON.parse(note).packages;
  const locked = Object.entries(JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8')).packages);
  return locked.every(([folder, entry]) => {
    if (folder === '' || (entry.optional && !installed[folder])) return true;
    return installed[folder]?.version === entry.version && installed[folder]?.integrity === entry.integrity;
  });
}

/**
 * Runs `npm ci` when node_modules is missing or stale. npm's engine warnings on Node 20 are only warnings.
 * @returns {Promise<void>}
 * @throws {SetUpProblem} when npm fails
 */
export async function ensureNodePackages() {
  const wanted = wantedStamp();
  const stamp = textOf(stampFile);
  if (stamp === wanted) return;
  if (stamp === '' && installedByHand()) {
    fs.writeFileSync(stampFile, wanted);
    return;
  }
  const startedAt = performance.now();
  say('installing the packages of package-lock.json (npm ci)');
  // NODE_ENV=production on a server would leave the build tools out; engine-strict in a user's settings would refuse Node 20.
  const wish = ['ci', '--include=dev', '--no-audit', '--no-fund', '--engine-strict=false'];
  const [command, args] = npmCommand(wish);
  const code = await run(command, args, { cwd: inProject(), outputToStderr: true });
  if (code !== 0) {
    throw new SetUpProblem(
      `npm ci failed with exit code ${code}. Its reason is above; this needs the npm registry to be reachable.`,
    );
  }
  fs.writeFileSync(stampFile, wanted);
  say(`packages installed in ${since(startedAt)}`);
}
