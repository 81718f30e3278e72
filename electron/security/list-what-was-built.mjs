/**
 * The end of a build: a SHA-256 of every file the program serves or gives to its page, written into the main module; the clips',
 * which are thousands, into one list for each language beside it, whose own SHA-256 is in the module (as-built.ts reads them).
 * It must never leave a build without the list: such a program refuses to start.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What stands in the main module until the list takes its place. */
export const UNLISTED = 'what-was-built-is-not-listed';

/** @param {Buffer | string} content */
const hashOf = (content) => createHash('sha256').update(content).digest('base64url');

/**
 * The names of all files below a folder, with forward slashes.
 * @param {string} folder
 */
function filesIn(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * The files of a folder by the name under which they are known.
 * @param {string} folder
 * @param {string} prefix
 * @param {(name: string) => boolean} [isMeant]
 * @returns {Record<string, string>}
 */
const listOf = (folder, prefix, isMeant = () => true) =>
  Object.fromEntries(
    filesIn(folder)
      .filter(isMeant)
      .map((name) => [encodeURI(`${prefix}${name}`), hashOf(fs.readFileSync(path.join(folder, name)))]),
  );

/**
 * @param {string} project the folder that holds `out` and `assets`
 */
export function listWhatWasBuilt(project) {
  const out = path.join(project, 'out');
  const audio = path.join(project, 'assets', 'audio');
  const languages = fs.existsSync(audio) ? fs.readdirSync(audio) : [];
  fs.mkdirSync(path.join(out, 'main', 'clips'), { recursive: true });
  for (const language of languages) {
    const clips = listOf(path.join(audio, language), '', (name) => name.endsWith('.opus'));
    fs.writeFileSync(path.join(out, 'main', 'clips', `${language}.json`), JSON.stringify(clips));
  }
  const list = {
    // Under their addresses on the page's own protocol.
    ...listOf(path.join(out, 'renderer'), '/'),
    ...listOf(path.join(project, 'assets'), '/', (name) => /^out-of-order[./]/.test(name)),
    // Under their places.
    ...listOf(path.join(out, 'preload'), 'preload/'),
    ...listOf(path.join(out, 'main', 'clips'), 'main/clips/'),
  };
  writeInto(path.join(out, 'main', 'main.js'), JSON.stringify(list));
}

/**
 * @param {string} module
 * @param {string} list
 */
function writeInto(module, list) {
  const place = new RegExp(`(["'\`])${UNLISTED}\\1`, 'g');
  const code = fs.readFileSync(module, 'utf8');
  const places = code.match(place)?.length ?? 0;
  if (places !== 1) throw new Error(`${module} has ${places} places for the list of what was built, not one`);
  fs.writeFileSync(
    module,
    code.replace(place, () => JSON.stringify(list)),
  );
}
