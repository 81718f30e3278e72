/**
 * The npm packages whose code or letters are in the package, with their licences: npm's own bill of materials and, beside it, the
 * licence texts the packages bring. It must never guess: a package without a text is told by name.
 */
import fs from 'node:fs';
import path from 'node:path';
import { npmCommand } from './npm-command.mjs';
import { inProject } from './project-paths.mjs';
import { capture } from './run-command.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/**
 * @typedef {{ license?: { id?: string, name?: string }, expression?: string }} BomLicense
 * @typedef {object} BomComponent
 * @property {string} name
 * @property {string} version
 * @property {string} [type]
 * @property {BomLicense[]} [licenses]
 * @typedef {object} Bom CycloneDX 1.5, as far as it is touched here
 * @property {{ component: Record<string, unknown> }} metadata
 * @property {BomComponent[]} components
 * @property {{ ref: string, dependsOn?: string[] }[]} dependencies
 * @typedef {{ name: string, version: string, licence: string, text: string }} ShippedPackage
 */

const TEXT_NAME = /^(licen[cs]e|copying|notice)/i;

/**
 * What npm knows to be needed at run time, from the lock file alone.
 * @returns {Promise<Bom>}
 * @throws {SetUpProblem} when npm fails
 */
export async function npmBill() {
  const wish = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const [command, args] = npmCommand(wish);
  const { code, stdout, stderr } = await capture(command, args, { cwd: inProject() });
  if (code !== 0) throw new SetUpProblem(`npm sbom failed with exit code ${code}: ${stderr.trim()}`);
  return withoutDevelopment(JSON.parse(stdout));
}

/** Where Node finds a package that `folder` asks for, nearest first; folders as the lock file names them. */
function placesFor(/** @type {string} */ folder, /** @type {string} */ name) {
  const inside = folder === '' ? [] : folder.split('/node_modules/');
  const parents = inside.map((_, depth) => inside.slice(0, inside.length - depth).join('/node_modules/'));
  return [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
}

/**
 * Every package that is needed at run time, with its folder. Not npm's own `--omit dev`: it also leaves out a package as soon as a
 * development tool wants it as a peer (seen with npm 10 and valibot).
 * @returns {Map<string, string>} the folder by `name@version`
 */
function shippedFolders() {
  /** @type {{ packages: Record<string, { version?: string, dependencies?: Record<string, string> }> }} */
  const { packages } = JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8'));
  /** @type {Map<string, string>} */
  const shipped = new Map();
  const follow = (/** @type {string} */ from, /** @type {string} */ name) => {
    const folder = placesFor(from, name).find((place) => packages[place]);
    if (!folder) throw new Error(`${name} is needed and not in the lock file`);
    const ref = `${name}@${packages[folder]?.version}`;
    if (shipped.has(ref)) return;
    shipped.set(ref, folder);
    for (const needed of Object.keys(packages[folder]?.dependencies ?? {})) follow(folder, needed);
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) follow('', name);
  return shipped;
}

/**
 * Leaves out what only builds and tests: what stays is what package.json names as a dependency, and what that needs in turn.
 * @param {Bom} bill
 * @returns {Bom}
 */
function withoutDevelopment(bill) {
  const shipped = shippedFolders();
  return {
    ...bill,
    components: bill.components.filter(({ name, version }) => shipped.has(`${name}@${version}`)),
    dependencies: bill.dependencies
      .filter(({ ref }) => ref === bill.dependencies[0]?.ref || shipped.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => shipped.has(each)) })),
  };
}

/** @param {BomComponent} component */
function licenceOf({ licenses = [] }) {
  return licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name).join(' AND ');
}

/**
 * Packages that name MIT and their author and bring no text: it is written out for them.
 * @type {ReadonlyMap<string, string>}
 */
const WITHOUT_TEXT = new Map([['lazy-val', 'Vladimir Krivosheev']]);

const mitText = (/** @type {string} */ holder) =>
  fs
    .readFileSync(inProject('LICENSE'), 'utf8')
    .trim()
    .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);

/**
 * @param {BomComponent} component
 * @param {string} folder as the lock file names it
 */
function textOf({ name, version }, folder) {
  const place = inProject(...folder.split('/'));
  const installed = JSON.parse(fs.readFileSync(path.join(place, 'package.json'), 'utf8'));
  if (installed.version !== version)
    throw new Error(`${name}: ${version} is locked, but ${installed.version} is installed`);
  const files = fs.readdirSync(place).filter((file) => TEXT_NAME.test(file));
  const holder = WITHOUT_TEXT.get(name);
  if (files.length === 0 && holder && installed.license === 'MIT') return mitText(holder);
  return files
    .sort()
    .map((file) => fs.readFileSync(path.join(place, file), 'utf8').trim())
    .join('\n\n');
}

/**
 * Each with its licence and the text of it; the text is empty where the package brings none.
 * @param {Bom} bill
 * @returns {ShippedPackage[]}
 */
export function shippedPackages(bill) {
  const folders = shippedFolders();
  return bill.components.map((component) => {
    const { name, version } = component;
    const folder = folders.get(`${name}@${version}`);
    if (!folder) throw new Error(`${name} ${version} is in the bill and not in the lock file`);
    return { name, version, licence: licenceOf(component), text: textOf(component, folder) };
  });
}
