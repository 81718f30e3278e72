/**
 * On Linux, makes sure that Electron's shared libraries are there, and Xvfb where there is no display to show the program on.
 * Windows and macOS bring all that Electron needs. It must never let the program start into an obscure loader error.
 */
import fs from 'node:fs';
import { ensureDebianPackages, hasApt } from './debian-packages.mjs';
import { missingLibraries } from './missing-libraries.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** On a bare Debian these four bring everything the loader asks for. */
const libraryPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/** Whether a virtual display can be started. */
function hasXvfb() {
  return (process.env.PATH ?? '').split(':').some((folder) => fs.existsSync(`${folder}/Xvfb`));
}

/**
 * Finds what is missing and installs it where that is possible.
 * @param {string} program absolute path of the Electron executable
 * @param {object} options
 * @param {boolean} options.virtualDisplay whether Xvfb will be needed
 * @returns {Promise<void>}
 * @throws {SetUpProblem} saying what to install, where it cannot be done from here
 */
export async function ensureSystemLibraries(program, { virtualDisplay }) {
  if (process.platform !== 'linux') return;
  const libraries = await missingLibraries(program);
  const xvfb = virtualDisplay && !hasXvfb();
  if (libraries.length === 0 && !xvfb) return;
  const lacks = [...libraries, ...(xvfb ? ['Xvfb (there is no display here)'] : [])];
  const reason = `this machine lacks ${lacks.join(', ')}`;
  if (!hasApt()) {
    throw new SetUpProblem(
      `${reason}. Install GTK 3, NSS, ALSA, Mesa GBM${xvfb ? ' and Xvfb' : ''} with the package manager of this system.`,
    );
  }
  await ensureDebianPackages(
    [...(libraries.length > 0 ? libraryPackages : []), ...(xvfb ? ['xvfb'] : [])],
    reason,
  );
  const still = await missingLibraries(program);
  if (still.length > 0)
    throw new SetUpProblem(`after the installation Electron still lacks ${still.join(', ')}`);
}
