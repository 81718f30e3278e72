/**
 * Finds the shared libraries an Electron on Linux needs and this machine lacks, by asking the system's own loader.
 * It must never guess from package names: only what the loader cannot find is missing.
 */
import { capture } from './run-command.mjs';

/** Loaded by name while running, so the loader does not list it among the program's needs. */
const loadedLater = ['libgtk-3.so.0'];

/**
 * The missing libraries' file names.
 * @param {string} program absolute path of the Electron executable
 * @returns {Promise<string[]>} empty when all are there, and when the system has no `ldd` to ask
 */
export async function missingLibraries(program) {
  const [needs, known] = await Promise.all([capture('ldd', [program]), capture('/sbin/ldconfig', ['-p'])]);
  const missing = [...needs.stdout.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]);
  const later = known.code === 0 ? loadedLater.filter((name) => !known.stdout.includes(`${name} `)) : [];
  return [...new Set([...missing, ...later])];
}
