/**
 * `npm run package`: the program as a folder and, on Linux, as a tar.gz, from the Electron at hand, without downloading anything.
 * `--test-twin` makes the same program with the one fuse that Playwright needs; `--dir-only` leaves the archive out.
 * It must never let a package made from the stand-in Electron look like a release.
 */
import fs from 'node:fs';
import path from 'node:path';
import { asScript } from './as-script.mjs';
import { packageOutput, unpackedFolder } from './packaged-program.mjs';
import { prepare } from './prepare.mjs';
import { inProject } from './project-paths.mjs';
import { run } from './run-command.mjs';
import { say, since } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const systems = { linux: '--linux', win32: '--win', darwin: '--mac' };
const warningFile = 'NOT-FOR-RELEASE.txt';

/**
 * @param {import('./electron-folder.mjs').ElectronAtHand} electron
 */
function warning({ version }) {
  return `Do not put this package on a kiosk.

It was built for testing, on a machine that could not download the official Electron. The Electron ${version} inside was carried
by an npm package of somebody else's and no longer gets security fixes. Release packages are built with the pinned official Electron
by the project's hosted workflow; they do not contain this file.
`;
}

/**
 * @param {import('./electron-folder.mjs').ElectronAtHand} electron
 * @param {boolean} twin
 */
async function pack(electron, twin) {
  const { toolCommand } = await import('./tool-command.mjs');
  const system = systems[process.platform];
  if (!system) throw new SetUpProblem(`nothing is packaged for ${process.platform}`);
  const settings = [
    `--config.electronDist=${electron.folder}`,
    `--config.electronVersion=${electron.version}`,
    `--config.directories.output=${packageOutput({ twin })}`,
    `--config.electronFuses.enableNodeCliInspectArguments=${twin}`,
  ];
  const [command, args] = toolCommand('electron-builder', [system, 'dir', '--publish', 'never', ...settings]);
  const env = { ...process.env, ELECTRON_BUILDER_OFFLINE: 'true', CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
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

await asScript(async () => {
  const startedAt = performance.now();
  const twin = process.argv.includes('--test-twin');
  const { electron } = await prepare({ display: false, retry: process.argv.includes('--retry') });
  await pack(electron, twin);
  const folder = unpackedFolder({ twin });
  if (electron.carried) fs.writeFileSync(path.join(folder, warningFile), warning(electron));
  const withArchive = process.platform === 'linux' && !twin && !process.argv.includes('--dir-only');
  const file = withArchive ? await archive() : undefined;
  say(`packaged in ${since(startedAt)}: ${folder}${file ? ` and ${file}` : ''}`);
  if (electron.carried)
    say(`made from the carried Electron ${electron.version}: for testing, not for release (${warningFile})`);
  return 0;
});
