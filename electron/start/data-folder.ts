import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ok, type Result, refuse } from '#core/result';

/** Makes sure that the kiosk can keep its data, before anything is shown. The refusal says what to do. */
export function prepareDataFolder(folder: string): Result<void, string> {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) return refuse(cannotUse(folder, 'ENOTDIR'));
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok(undefined);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return refuse(cannotUse(folder, code));
  }
}

const cannotUse = (folder: string, code: string): string =>
  `the data folder ${folder} cannot be used (${code}). Give the kiosk's user the right to write to it, or name another with --user-data-dir.`;

/** Node's own recursive way never returns where a file system refuses a new name as "not there", as /proc does. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
