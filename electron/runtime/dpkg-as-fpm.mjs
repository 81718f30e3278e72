#!/usr/bin/env node
/**
 * Stands in for fpm, which electron-builder calls to make a deb and which cannot be had everywhere: does the same with dpkg-deb,
 * which every Debian has. It must never be called for anything but a deb from folders.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { asScript } from './as-script.mjs';
import { debControl } from './deb-control.mjs';
import { fpmArguments } from './fpm-arguments.mjs';
import { run } from './run-command.mjs';

/** Folders of the package; their rights must not come from this machine's umask. */
const FOLDER_MODE = 0o755;

/** dpkg-deb's names for fpm's. */
const COMPRESSIONS = new Map([
  ['gz', 'gzip'],
  ['xz', 'xz'],
]);

/**
 * Puts one source to its place: the content of a folder when it ends in a slash, as fpm does, else the thing itself.
 * @param {string} root
 * @param {{ from: string, to: string }} source
 */
function place(root, { from, to }) {
  const target = path.join(root, to);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const into = !from.endsWith('/') && to.endsWith('/') ? path.join(target, path.basename(from)) : target;
  fs.cpSync(from, into, { recursive: true, verbatimSymlinks: true });
}

/**
 * Every file, folders' rights put right on the way.
 * @param {string} folder
 * @returns {string[]} paths from the root, each with a slash before it
 */
function tidy(folder, below = '/') {
  fs.chmodSync(path.join(folder, below), FOLDER_MODE);
  return fs.readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(below, entry.name);
    if (entry.isDirectory()) return tidy(folder, name);
    if (!entry.isSymbolicLink()) {
      const { mode } = fs.statSync(path.join(folder, name));
      fs.chmodSync(path.join(folder, name), mode & 0o100 ? 0o755 : 0o644);
    }
    return [name];
  });
}

/**
 * @param {string} root
 * @param {import('./fpm-arguments.mjs').FpmArguments} wanted
 */
function addControl(root, wanted) {
  const files = tidy(root);
  const bytes = files.reduce((sum, file) => sum + fs.lstatSync(path.join(root, file)).size, 0);
  const control = path.join(root, 'DEBIAN');
  fs.mkdirSync(control, { mode: FOLDER_MODE });
  fs.writeFileSync(path.join(control, 'control'), debControl(wanted, Math.ceil(bytes / 1024)));
  // What lies in /etc belongs to whoever runs the machine: an update asks before it replaces what was changed there.
  const conffiles = files.filter((file) => file.startsWith('/etc/'));
  if (conffiles.length > 0) fs.writeFileSync(path.join(control, 'conffiles'), `${conffiles.join('\n')}\n`);
  for (const [argument, script] of [
    ['--after-install', 'postinst'],
    ['--after-remove', 'postrm'],
  ]) {
    const file = wanted.values.get(argument);
    if (!file) continue;
    fs.copyFileSync(file, path.join(control, script));
    fs.chmodSync(path.join(control, script), 0o755);
  }
}

await asScript(async () => {
  const wanted = fpmArguments(process.argv.slice(2));
  const { values, sources } = wanted;
  const file = values.get('--package');
  if (values.get('-t') !== 'deb' || values.get('-s') !== 'dir' || !file)
    throw new Error('only a deb from folders is made here');
  const compression = COMPRESSIONS.get(values.get('--deb-compression') ?? '');
  if (!compression) throw new Error(`only ${[...COMPRESSIONS.keys()].join(' and ')} are known here`);
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'beforehand-deb-'));
  try {
    for (const source of sources) place(root, source);
    addControl(root, wanted);
    return await run('dpkg-deb', ['--root-owner-group', `-Z${compression}`, '--build', root, file]);
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
});
