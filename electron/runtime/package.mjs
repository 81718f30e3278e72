/**
 * `npm run package`: the program as a folder and, on Linux, as a tar.gz, from the Electron at hand, without downloading anything;
 * `npm run package -- deb` as a Debian package instead of the tar.gz. `--test-twin` makes the same program with the one fuse that Playwright needs; `--dir-only` leaves the archive out.
 * It must never let a package made from the stand-in Electron look like a release.
 */
import fs from 'node:fs';
import path from 'node:path';
import { asScript } from './as-script.mjs';
import { packageOutput, unpackedFolder } from './packaged-program.mjs';
import { prepare } from './prepare.mjs';
import { inProject } from './project-paths.mjs';
import { capture, run } from './run-command.mjs';
import { say, since } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const systems = { linux: '--linux', win32: '--win', darwin: '--mac' };
/**
 * @param {import('./electron-folder.mjs').ElectronAtHand} electron
 * @param {object} which
 * @param {boolean} which.twin
 * @param {boolean} which.deb
 */
async function pack(electron, { twin, deb }) {
  const { toolCommand } = await import('./tool-command.mjs');
  const system = systems[process.platform];
  if (!system) throw new SetUpProblem(`nothing is packaged for ${process.platform}`);
  const settings = [
    `--config.electronDist=${electron.folder}`,
    `--config.electronVersion=${electron.version}`,
    `--config.directories.output=${packageOutput({ twin })}`,
    `--config.electronFuses.enableNodeCliInspectArguments=${twin}`,
  ];
  const [command, args] = toolCommand('electron-builder', [
    system,
    deb ? 'deb' : 'dir',
    '--publish',
    'never',
    ...settings,
  ]);
  const env = {
    ...process.env,
    ELECTRON_BUILDER_OFFLINE: 'true',
    CSC_IDENTITY_AUTO_DISCOVERY: 'false',
    ...(deb ? await debEnvironment() : {}),
  };
  const code = await run(command, args, { cwd: inProject(), env, outputToStderr: true });
  if (code !== 0)
    throw new SetUpProblem(`electron-builder failed with exit code ${code}: its reason is above`);
}

/** The archive of the unpacked folder, with the system's own tar. */
async function archive() {
  const { name, version } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  const folder = unpackedFolder({ twin: false });
  const inside = `${name}-${version}-linux-${process.arch}`;
  const file = path.join(packageOutput({ twin: false }), `${inside}.tar.gz`);
  const rename = `--transform=s,^${path.basename(folder)},${inside},`;
  const ownership = ['--owner=0', '--group=0', '--numeric-owner'];
  const code = await run(
    'tar',
    ['-czf', file, ...ownership, rename, '-C', path.dirname(folder), path.basename(folder)],
    { outputToStderr: true },
  );
  if (code !== 0) throw new SetUpProblem(`tar failed with exit code ${code}`);
  return file;
}

/** electron-builder makes a deb with fpm, which it would download: the fpm of this machine, else dpkg-deb in its place. */
async function debEnvironment() {
  if (process.platform !== 'linux') throw new SetUpProblem('a deb is made on Linux only');
  if ((await capture('fpm', ['--version'])).code === 0) return { USE_SYSTEM_FPM: 'true' };
  if ((await capture('dpkg-deb', ['--version'])).code !== 0)
    throw new SetUpProblem('a deb needs fpm or dpkg-deb, and neither is here');
  return { CUSTOM_FPM_PATH: inProject('electron', 'runtime', 'dpkg-as-fpm.mjs') };
}

await asScript(async () => {
  const startedAt = performance.now();
  const twin = process.argv.includes('--test-twin');
  const deb = process.argv.includes('deb');
  const { electron } = await prepare({ display: false, retry: process.argv.includes('--retry') });
  await pack(electron, { twin, deb });
  const folder = unpackedFolder({ twin });
  const withArchive = process.platform === 'linux' && !twin && !deb && !process.argv.includes('--dir-only');
  const file = withArchive ? await archive() : undefined;
  say(`packaged in ${since(startedAt)}: ${folder}${file ? ` and ${file}` : ''}`);
  if (electron.carried)
    say(`made from the carried Electron ${electron.version}: for testing, not for release`);
  return 0;
});
