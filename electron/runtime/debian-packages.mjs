/**
 * Installs packages on Debian and Ubuntu, or says which command would: the names differ between releases (libgtk-3-0 became
 * libgtk-3-0t64 with the 64-bit time of Debian 13 and Ubuntu 24.04), so apt is asked which it offers.
 * It must never ask for a password or touch a system that is not ours to change.
 */
import fs from 'node:fs';
import { capture, run } from './run-command.mjs';
import { say, since } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

const aptEnvironment = () => ({ ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' });
/** Those of our packages that were renamed. */
const renamed = ['libgtk-3-0', 'libasound2'];
/** Another installation may be going on: apt waits this long for it. */
const lockWaitSeconds = 300;
const aptOptions = ['-q', '-o', `DPkg::Lock::Timeout=${lockWaitSeconds}`];

/** Whether this system installs with apt. */
export function hasApt() {
  return fs.existsSync('/usr/bin/apt-get');
}

/**
 * The names apt can install, out of some.
 * @param {string[]} names
 * @returns {Promise<Set<string>>}
 */
async function offered(names) {
  const { stdout } = await capture('apt-cache', ['policy', ...names], { env: aptEnvironment() });
  const blocks = stdout.matchAll(/^(\S+):\n(?:\s+.*\n)*?\s+Candidate: (\S+)/gm);
  return new Set([...blocks].filter((block) => block[2] !== '(none)').map((block) => block[1]));
}

/** For a machine whose apt has no lists yet: whether its release came after the renaming. */
function isAfterRenaming() {
  const release = fs.existsSync('/etc/os-release') ? fs.readFileSync('/etc/os-release', 'utf8') : '';
  const id = /^ID=(\S+)$/m.exec(release)?.[1];
  const version = Number(/^VERSION_ID="?([\d.]+)"?$/m.exec(release)?.[1]);
  return (id === 'debian' && version >= 13) || (id === 'ubuntu' && version >= 24.04);
}

/**
 * The names of this release for the packages: with the suffix t64 where apt offers that.
 * @param {string[]} packages
 */
async function namesHere(packages) {
  const known = await offered(packages.flatMap((name) => [`${name}t64`, name]));
  const guess = known.size === 0 && isAfterRenaming() ? renamed : [];
  const suffix = (/** @type {string} */ name) => known.has(`${name}t64`) || guess.includes(name);
  const names = packages.map((name) => (suffix(name) ? `${name}t64` : name));
  return { names, allKnown: names.every((name) => known.has(name)) };
}

/**
 * Installs packages as root; as anybody else it stops and says what to run.
 * @param {string[]} packages by their names before the suffix t64
 * @param {string} reason why they are needed
 * @returns {Promise<void>}
 * @throws {SetUpProblem} with the exact command, when it cannot be done from here
 */
export async function ensureDebianPackages(packages, reason) {
  let { names, allKnown } = await namesHere(packages);
  const install = ['install', '-y', '--no-install-recommends'];
  if (process.getuid?.() !== 0) {
    throw new SetUpProblem(
      `${reason}. Run this once, then start again:\n  sudo apt-get update && sudo apt-get ${install.join(' ')} ${names.join(' ')}`,
    );
  }
  const startedAt = performance.now();
  say(`${reason}: installing ${names.join(' ')}`);
  const options = { env: aptEnvironment(), outputToStderr: true };
  let code = allKnown ? await run('apt-get', [...aptOptions, ...install, ...names], options) : 100;
  if (code !== 0) {
    // No package lists yet (a bare container), or lists so old that their files are gone from the server.
    await run('apt-get', [...aptOptions, 'update'], options);
    ({ names, allKnown } = await namesHere(packages));
    code = await run('apt-get', [...aptOptions, ...install, ...names], options);
  }
  if (code !== 0)
    throw new SetUpProblem(
      `${reason}, and apt-get could not install ${names.join(' ')}: its reason is above`,
    );
  say(`system packages installed in ${since(startedAt)}`);
}
