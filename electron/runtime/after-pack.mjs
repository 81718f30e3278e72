/**
 * Runs inside electron-builder after the files are in place: removes the stand-in's default app, which would load any path given
 * on the command line, and refuses to go on when the program itself is not there.
 * It must never add anything to the package.
 */
import fs from 'node:fs';
import path from 'node:path';

/**
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  fs.rmSync(path.join(resources, 'default_app.asar'), { force: true });
  if (!fs.existsSync(path.join(resources, 'app.asar')))
    throw new Error(`there is no app.asar in ${resources}`);
}
