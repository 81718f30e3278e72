/**
 * What is in the package, for those who must know: a CycloneDX bill of materials and the licence texts. Made when the package is
 * made (after-pack.mjs) and kept out of git. It must never claim a hash of what was not hashed here or by npm.
 */
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './project-paths.mjs';
import { npmBill, shippedPackages } from './shipped-packages.mjs';

export const BILL_FILE = 'sbom.cdx.json';
export const TEXTS_FILE = 'THIRD-PARTY-LICENSES.txt';

const RULE = '='.repeat(80);

/**
 * Its fuses are set after this file is written, so there is no hash that would still be true.
 * @param {string} version
 */
const electronComponent = (version) => ({
  'bom-ref': `electron@${version}`,
  type: 'framework',
  name: 'electron',
  version,
  scope: 'required',
  description:
    'The runtime, with Chromium, Node.js and ffmpeg inside: LICENSE.electron.txt and LICENSES.chromium.html beside the program.',
  purl: `pkg:npm/electron@${version}`,
  licenses: [{ license: { id: 'MIT' } }],
});

/** @param {import('./shipped-packages.mjs').ShippedPackage} shipped */
const paragraph = ({ name, version, licence, text }) =>
  `${RULE}\n${name} ${version}\n${licence}\n\n${text}\n`;

const INTRODUCTION = `What Beforehand is made of besides its own code (MIT), with the licence texts as the packages bring them.
Electron, Chromium and what they hold: LICENSE.electron.txt and LICENSES.chromium.html beside the program.
The recordings in "audio" were spoken by espeak-ng (GPL-3.0-or-later), which is not part of this package.

`;

/**
 * Writes both files into a folder.
 * @param {object} what
 * @param {string} what.folder
 * @param {string} what.electronVersion
 * @returns {Promise<void>}
 */
export async function writeBill({ folder, electronVersion }) {
  const bill = await npmBill();
  const { name, version, license } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  // npm takes the folder's name for the program's.
  Object.assign(bill.metadata.component, {
    type: 'application',
    name,
    version,
    licenses: [{ license: { id: license } }],
  });
  const packages = shippedPackages(bill);
  bill.components.push(electronComponent(electronVersion));
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, BILL_FILE), `${JSON.stringify(bill, null, 2)}\n`);
  fs.writeFileSync(path.join(folder, TEXTS_FILE), INTRODUCTION + packages.map(paragraph).join('\n'));
}
