/**
 * Runs inside electron-builder after the files are in place: removes the stand-in's default app, which would load any path given
 * on the command line, adds the bill of materials and the licence texts, marks what was made from the stand-in, and refuses to go
 * on when the program itself is not there. It must never add anything that runs.
 */
import fs from 'node:fs';
import path from 'node:path';
import { writeBill } from './bill-of-materials.mjs';
import { carriedMark } from './electron-folder.mjs';

const warningFile = 'NOT-FOR-RELEASE.txt';

/** @param {string} version */
const warning = (version) => `Do not put this package on a kiosk.

It was built for testing, on a machine that could not download the official Electron. The Electron ${version} inside was carried
by an npm package of somebody else's and no longer gets security fixes. Release packages are built with the pinned official Electron
by the project's hosted workflow; they do not contain this file.
`;

/**
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  fs.rmSync(path.join(resources, 'default_app.asar'), { force: true });
  if (!fs.existsSync(path.join(resources, 'app.asar')))
    throw new Error(`there is no app.asar in ${resources}`);
  const electronVersion = packager.config.electronVersion;
  if (!electronVersion) throw new Error('electron-builder does not say which Electron it packed');
  await writeBill({ folder: resources, electronVersion });
  if (fs.existsSync(path.join(appOutDir, carriedMark)))
    fs.writeFileSync(path.join(appOutDir, warningFile), warning(electronVersion));
}
