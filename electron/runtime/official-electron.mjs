/**
 * The pinned official Electron, downloaded by its own package's installer, which checks it against its own list of checksums.
 * A refused download is remembered for a day, so that a start on a closed network does not wait for it every time.
 * It must never take anything but the version pinned in package-lock.json.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { electronIn } from './electron-folder.mjs';
import { watchGrowth } from './folder-growth.mjs';
import { cacheFolder, inProject } from './project-paths.mjs';
import { exitCodeOf } from './run-command.mjs';
import { say, since } from './say.mjs';

/** Nothing arriving for this long means that a firewall swallows the request. */
const patienceSeconds = 20;
const refusalHours = 24;
const packageFolder = inProject('node_modules', 'electron');
const refusalFile = () => path.join(cacheFolder(), 'official-download-refused.json');

/** What was asked of whom: another version or mirror is another question. */
function question() {
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || 'github.com';
  return { version, mirror };
}

/** @param {string} version */
function installed(version) {
  const electron = electronIn(path.join(packageFolder, 'dist'));
  return electron?.version === version ? electron : undefined;
}

/** @returns {string | undefined} why the same download was refused within the last day */
function rememberedRefusal() {
  try {
    const { version, mirror, reason, refusedAt } = JSON.parse(fs.readFileSync(refusalFile(), 'utf8'));
    const asked = question();
    const hours = (Date.now() - refusedAt) / 3_600_000;
    return version === asked.version && mirror === asked.mirror && hours < refusalHours ? reason : undefined;
  } catch {
    return undefined; // no note, or a damaged one: asking again does no harm
  }
}

/** @param {string} reason */
function rememberRefusal(reason) {
  fs.mkdirSync(cacheFolder(), { recursive: true });
  fs.writeFileSync(refusalFile(), JSON.stringify({ ...question(), reason, refusedAt: Date.now() }));
}

/**
 * Runs the installer of the electron package.
 * @returns {Promise<string>} why it failed; empty when it did not
 */
async function install() {
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const temporary = fs.mkdtempSync(path.join(cacheFolder(), 'official-'));
  // The installer downloads into the temporary folder: given its own, the download can be watched from outside.
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  delete env.ELECTRON_OVERRIDE_DIST_PATH;
  const child = spawn(process.execPath, [path.join(packageFolder, 'install.js')], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  let stalled = false;
  const stopWatching = watchGrowth({
    folders: [temporary, path.join(packageFolder, 'dist')],
    what: 'official Electron',
    patienceSeconds,
    onStall: () => {
      stalled = true;
      child.kill('SIGKILL');
    },
  });
  const code = await new Promise((resolve) => {
    child.once('close', (status, signal) => resolve(exitCodeOf(status, signal)));
  });
  stopWatching();
  fs.rmSync(temporary, { recursive: true, force: true });
  if (stalled) return `nothing arrived for ${patienceSeconds} s`;
  return code === 0 ? '' : (errors.trim().split('\n')[0] ?? `exit code ${code}`);
}

/**
 * The official Electron, from node_modules or freshly downloaded.
 * @param {object} options
 * @param {boolean} options.retry ask again even when the last download was refused today
 * @returns {Promise<import('./electron-folder.mjs').ElectronAtHand | undefined>} undefined when it cannot be had
 */
export async function officialElectron({ retry }) {
  const { version, mirror } = question();
  const atHand = installed(version);
  if (atHand) return atHand;
  const refusal = rememberedRefusal();
  if (refusal && !retry) return undefined;
  const startedAt = performance.now();
  say(`downloading the official Electron ${version} from ${mirror}`);
  const reason = await install();
  const fresh = installed(version);
  if (reason === '' && fresh) {
    fs.rmSync(refusalFile(), { force: true });
    say(`official Electron ${version} installed in ${since(startedAt)}`);
    return fresh;
  }
  say(`the official Electron cannot be downloaded from here (${reason || 'it is incomplete'}).`);
  say(
    `ELECTRON_MIRROR can name another server; not asked again for ${refusalHours} hours unless --retry is given`,
  );
  rememberRefusal(reason || 'incomplete');
  return undefined;
}
