/**
 * Reads the arguments with which electron-builder calls fpm. It must never pass over one it does not know: what is ignored here
 * would be missing in the package.
 */

/** Arguments that carry a value of their own. */
const VALUES = new Set([
  '-s',
  '-t',
  '--architecture',
  '--after-install',
  '--after-remove',
  '--category',
  '--deb-compression',
  '--deb-priority',
  '--description',
  '--iteration',
  '--license',
  '--maintainer',
  '--name',
  '--package',
  '--url',
  '--vendor',
  '--version',
]);
const LISTS = new Set(['-d', '--deb-recommends']);

/**
 * @typedef {object} FpmArguments
 * @property {ReadonlyMap<string, string>} values by argument
 * @property {string[]} depends
 * @property {string[]} recommends
 * @property {{ from: string, to: string }[]} sources what goes where in the package, in order
 */

/** @param {string} text as in "folder/=/opt/Folder" */
function sourceOf(text) {
  const at = text.lastIndexOf('=');
  if (text.startsWith('-') || at < 1 || text[at + 1] !== '/')
    throw new Error(`fpm's argument "${text}" is not known here`);
  return { from: text.slice(0, at), to: text.slice(at + 1) };
}

/**
 * @param {readonly string[]} args
 * @returns {FpmArguments}
 * @throws {Error} for an argument that is not known here
 */
export function fpmArguments(args) {
  const values = new Map();
  const lists = new Map([...LISTS].map((name) => [name, /** @type {string[]} */ ([])]));
  const sources = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    const list = lists.get(arg);
    if (arg === '--force') continue;
    if (!list && !VALUES.has(arg)) {
      sources.push(sourceOf(arg));
      continue;
    }
    at += 1;
    const value = args[at];
    if (value === undefined) throw new Error(`fpm's argument "${arg}" has no value`);
    if (list) list.push(value);
    else values.set(arg, value);
  }
  return {
    values,
    depends: lists.get('-d') ?? [],
    recommends: lists.get('--deb-recommends') ?? [],
    sources,
  };
}
