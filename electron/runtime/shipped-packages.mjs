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

/**
 * Leaves out what only builds and tests: what stays is what package.json names as a dependency, and what that needs in turn. Not npm's
 * own `--omit dev`: it also leaves out a package as soon as a development tool wants it as a peer (seen with npm 10 and valibot).
 * @param {Bom} bill
 * @returns {Bom}
 */
function withoutDevelopment(bill) {
  /** @type {{ packages: Record<string, { version?: string, dependencies?: Record<string, string> }> }} */
  const { packages } = JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8'));
  /** @type {Set<string>} */
  const shipped = new Set();
  const follow = (/** @type {string} */ name) => {
    const entry = packages[`node_modules/${name}`];
    if (!entry) throw new Error(`${name} is needed and not in the lock file`);
    const ref = `${name}@${entry.version}`;
    if (shipped.has(ref)) return;
    shipped.add(ref);
    for (const needed of Object.keys(entry.dependencies ?? {})) follow(needed);
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) follow(name);
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

/** @param {BomComponent} component */
function textOf({ name, version }) {
  const folder = inProject('node_modules', name);
  const installed = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  // Two versions of one package would need the place of each; there are none, and a surprise must not pass.
  if (installed.version !== version)
    throw new Error(`${name}: ${version} is locked, but ${installed.version} is installed`);
  const files = fs.readdirSync(folder).filter((file) => TEXT_NAME.test(file));
  return files
    .sort()
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim())
    .join('\n\n');
}

/**
 * Each with its licence and the text of it; the text is empty where the package brings none.
 * @param {Bom} bill
 * @returns {ShippedPackage[]}
 */
export function shippedPackages(bill) {
  return bill.components.map((component) => ({
    name: component.name,
    version: component.version,
    licence: licenceOf(component),
    text: textOf(component),
  }));
}
