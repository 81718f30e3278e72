/**
 * `npm run sbom`: the bill of materials and the licence texts in out/sbom, as a package gets them, for the pinned Electron.
 * It must never stand for a package that was made from another Electron: that one brings its own.
 */
import fs from 'node:fs';
import { asScript } from './as-script.mjs';
import { writeBill } from './bill-of-materials.mjs';
import { inProject } from './project-paths.mjs';
import { say } from './say.mjs';

await asScript(async () => {
  const { devDependencies } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  const folder = inProject('out', 'sbom');
  await writeBill({ folder, electronVersion: devDependencies.electron });
  say(`written: ${folder}`);
  return 0;
});
