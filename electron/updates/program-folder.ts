import { execFile } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ok, type Result, refuse } from '#core/result';
import { compareVersions, isVersion } from '#core/update/feed';
import type { UpdateFailure } from './update-failure';

/**
 * The folder where updates are unpacked, one folder per version, and the small files that say which of them is to run:
 *   current   the version that has proved itself; without it the installed program runs
 *   trial     a version to be tried; it becomes current only by proving itself
 *   refused   versions that were tried and did not start, one a line; never tried again
 *   rolled-back  left by the session script for the next program to tell the log
 * The session script (assets/system/linux/…/session) reads them and puts a failed version back; a program that cannot start cannot do
 * that itself. This side never touches what runs now.
 */
export interface ProgramFolder {
  /** Versions that are never to be tried again. */
  refused(): readonly string[];
  /** Whether this version is being tried now. */
  isOnTrial(version: string): boolean;
  /** Unpacks a downloaded AppImage beside the others; nothing is started from it yet. */
  unpack(version: string, file: string): Promise<Result<void, UpdateFailure>>;
  /** The next start tries this version. */
  putOnTrial(version: string): Promise<Result<void, UpdateFailure>>;
  /** Makes this version the one that is started from now on, and removes those before it. False when it was not on trial. */
  prove(version: string): boolean;
  /** The version that was given up since the last start, told once. */
  rolledBack(): string | null;
}

/** How long an AppImage may take to unpack itself (ms). */
const UNPACKING_MS = 10 * 60_000;
/** What an AppImage calls the folder it unpacks itself into. */
const UNPACKED = 'squashfs-root';
const EXECUTABLE = 'beforehand';
/** It names each of its files (bytes). */
const MOST_SAID_BYTES = 64 * 1024 * 1024;
const run = promisify(execFile);

export function programFolder(folder: string): ProgramFolder {
  const at = (name: string): string => path.join(folder, name);
  return {
    refused: () => linesOf(at('refused')).filter(isVersion),
    isOnTrial: (version) => linesOf(at('trial'))[0] === version,
    async unpack(version, file) {
      const unpacking = at('unpacking');
      try {
        rmSync(unpacking, { recursive: true, force: true });
        mkdirSync(unpacking, { mode: 0o700 });
        chmodSync(file, 0o700);
        // Mounting one needs a setuid helper, which the service's NoNewPrivileges rules out: it is unpacked once instead.
        const limits = { timeout: UNPACKING_MS, maxBuffer: MOST_SAID_BYTES };
        await run(file, ['--appimage-extract'], { cwd: unpacking, ...limits });
        accessSync(path.join(unpacking, UNPACKED, EXECUTABLE), constants.X_OK);
        rmSync(at(version), { recursive: true, force: true });
        renameSync(path.join(unpacking, UNPACKED), at(version));
        // A power cut after this must not leave half a program that would be refused for ever.
        if (process.platform === 'linux') await run('sync', ['-f', folder]);
        return ok(undefined);
      } catch {
        return refuse('not-unpacked');
      } finally {
        rmSync(unpacking, { recursive: true, force: true });
      }
    },
    async putOnTrial(version) {
      try {
        rmSync(at('tries'), { force: true });
        await writeLine(at('trial'), version);
        return ok(undefined);
      } catch {
        return refuse('not-stored');
      }
    },
    prove(version) {
      if (!this.isOnTrial(version)) return false;
      renameSync(at('trial'), at('current'));
      rmSync(at('tries'), { force: true });
      for (const older of readdirSync(folder).filter(
        (name) => isVersion(name) && compareVersions(name, version) < 0,
      ))
        rmSync(at(older), { recursive: true, force: true });
      return true;
    },
    rolledBack() {
      const [version] = linesOf(at('rolled-back'));
      rmSync(at('rolled-back'), { force: true });
      return version !== undefined && isVersion(version) ? version : null;
    },
  };
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Whole or not at all, and on the disk before it counts. */
async function writeLine(file: string, line: string): Promise<void> {
  const handle = await open(`${file}.new`, 'w', 0o600);
  try {
    await handle.writeFile(`${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  renameSync(`${file}.new`, file);
}
