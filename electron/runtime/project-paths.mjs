/**
 * Where things are: the project, and the folder in which a runtime is kept between runs.
 * It must never create anything.
 */
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, whatever the folder a script was called from. */
export const projectRoot = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));

/**
 * A path inside the project.
 * @param {...string} parts
 */
export function inProject(...parts) {
  return path.join(projectRoot, ...parts);
}

/**
 * The folder for runtimes, outside node_modules so that a fresh install does not throw 260 MB away.
 * `BEFOREHAND_ELECTRON_CACHE` names another one.
 * @returns {string}
 */
export function cacheFolder() {
  const named = process.env.BEFOREHAND_ELECTRON_CACHE;
  if (named) return path.resolve(named);
  const local = process.platform === 'win32' ? process.env.LOCALAPPDATA : process.env.XDG_CACHE_HOME;
  return path.join(local || path.join(os.homedir(), '.cache'), 'beforehand-electron');
}
