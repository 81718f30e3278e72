/**
 * Decides which Electron to run: the one the environment names, else the pinned official one, else the carried stand-in.
 * It must never hand out the stand-in where the official one is demanded (`BEFOREHAND_REQUIRE_OFFICIAL=1`: hosted tests and releases).
 */
import { carriedElectron } from './carried-electron.mjs';
import { electronIn } from './electron-folder.mjs';
import { officialElectron } from './official-electron.mjs';
import { say } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** @typedef {import('./electron-folder.mjs').ElectronAtHand} ElectronAtHand */

/** @returns {ElectronAtHand | undefined} */
function namedByEnvironment() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const electron = electronIn(folder);
  if (!electron)
    throw new SetUpProblem(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no Electron in it`);
  return electron;
}

/**
 * Finds an Electron, downloading one when there is none.
 * @param {object} options
 * @param {boolean} options.retry ask for the official one again even when it was refused today
 * @returns {Promise<ElectronAtHand>}
 * @throws {SetUpProblem} when none can be had
 */
export async function findElectron({ retry }) {
  const officialOnly = process.env.BEFOREHAND_REQUIRE_OFFICIAL === '1';
  const named = namedByEnvironment();
  const electron =
    named ??
    (await officialElectron({ retry: retry || officialOnly })) ??
    (officialOnly ? undefined : await carriedElectron());
  if (!electron || (officialOnly && electron.carried)) {
    throw new SetUpProblem(
      'BEFOREHAND_REQUIRE_OFFICIAL=1 asks for the official Electron, and it cannot be had here: allow github.com, or name a mirror in ELECTRON_MIRROR',
    );
  }
  if (electron.carried) {
    say(
      `Electron ${electron.version}, carried by an npm package: for running and testing here, never for release builds`,
    );
  }
  return electron;
}
