/**
 * The fingerprint of everything the build reads, so that a start builds only what has changed.
 * By content, not by time: a fresh clone or a switched branch touches times without changing a word.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './project-paths.mjs';

const sources = [
  'core',
  'electron',
  'renderer',
  'locales',
  'assets',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.base.json',
];
/** These scripts are not part of the program. */
const notBuilt = inProject('electron', 'runtime');

/**
 * All files below a path, in a fixed order.
 * @param {string} file a file or a folder
 * @returns {string[]}
 */
function filesIn(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat || file === notBuilt) return [];
  if (!stat.isDirectory()) return [file];
  return fs
    .readdirSync(file)
    .sort()
    .flatMap((name) => filesIn(path.join(file, name)));
}

/**
 * The fingerprint of the sources as they are now.
 * @returns {string} a sha256 in hexadecimal
 */
export function sourceStamp() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => filesIn(inProject(name)))) {
    const content = fs.readFileSync(file);
    hash.update(`${path.relative(inProject(), file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
