/**
 * What is in an unpacked Electron: its program, its version, and whether it is the carried stand-in.
 * It must never start it.
 */
import fs from 'node:fs';
import path from 'node:path';

/** The file that marks a carried runtime; written last, so it also means "complete". */
export const carriedMark = 'carried.json';

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const programs = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/**
 * @typedef {object} ElectronAtHand
 * @property {string} folder what `ELECTRON_OVERRIDE_DIST_PATH` and electron-builder's `electronDist` want
 * @property {string} program absolute path of the executable
 * @property {string} version as in "45.4.1"
 * @property {boolean} carried true: for running and testing only, never for a release
 */

/**
 * Reads an unpacked Electron.
 * @param {string} folder
 * @returns {ElectronAtHand | undefined} undefined when there is no complete one
 */
export function electronIn(folder) {
  const program = path.join(folder, programs[process.platform] ?? 'electron');
  const versionFile = path.join(folder, 'version');
  if (!fs.existsSync(program) || !fs.existsSync(versionFile)) return undefined;
  const version = fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return { folder, program, version, carried: fs.existsSync(path.join(folder, carriedMark)) };
}
