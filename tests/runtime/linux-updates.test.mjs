// How a new version is tried and put back: the script that systemd starts, run for real, with programs that do what programs do.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SESSION = path.resolve('assets/system/linux/install/usr/lib/beforehand/session');
/** What the program does when it has proved itself (electron/updates/program-folder.ts). */
const PROVES =
  'mv "$BEFOREHAND_UPDATES/trial" "$BEFOREHAND_UPDATES/current"; rm -f "$BEFOREHAND_UPDATES/tries"';

let folder = '';
let updates = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'session-'));
  updates = path.join(folder, 'updates');
  fs.mkdirSync(updates);
  script(path.join(folder, 'cage'), 'shift; "$@"; exit 0');
  program('installed', 'exit 0');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const script = (file, text) => fs.writeFileSync(file, `#!/bin/sh\n${text}\n`, { mode: 0o755 });

/** A program that notes that it ran, then does `what`. */
function program(version, what) {
  const home = version === 'installed' ? folder : path.join(updates, version);
  fs.mkdirSync(home, { recursive: true });
  script(path.join(home, 'beforehand'), `echo ${version} >>"${folder}/ran"\n${what}`);
}

const write = (name, text) => fs.writeFileSync(path.join(updates, name), `${text}\n`);
const read = (name) => {
  const file = path.join(updates, name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : null;
};

/** Runs the session once, as one start of the service; gives its exit code and which programs ran meanwhile. */
function session() {
  fs.rmSync(path.join(folder, 'ran'), { force: true });
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    RUNTIME_DIRECTORY: folder,
    BEFOREHAND_PROGRAM: path.join(folder, 'beforehand'),
    BEFOREHAND_DATA: '/data',
    BEFOREHAND_UPDATES: updates,
    BEFOREHAND_PROOF_SECONDS: '1',
  };
  const { status } = spawnSync(SESSION, ['cage'], { env, encoding: 'utf8' });
  const ran = path.join(folder, 'ran');
  return { status, ran: fs.existsSync(ran) ? fs.readFileSync(ran, 'utf8').trim().split('\n') : [] };
}

/** The session has seen which program is installed, and a version proved itself since. */
function withCurrent(version) {
  session();
  program(version, 'exit 0');
  write('current', version);
}

describe.skipIf(process.platform !== 'linux')('the program that is started', () => {
  it('is the installed one where nothing else is', () => {
    expect(session()).toEqual({ status: 0, ran: ['installed'] });
    fs.rmSync(updates, { recursive: true });
    expect(session()).toEqual({ status: 0, ran: ['installed'] });
  });

  it('is the one that proved itself, until another is installed by hand', () => {
    withCurrent('0.2.0');
    expect(session().ran).toEqual(['0.2.0']);
    fs.utimesSync(path.join(folder, 'beforehand'), 1_800_000_000, 1_800_000_000);
    expect(session().ran).toEqual(['installed']);
  });

  it.each([
    ['a version that is not there', '0.9.9'],
    ['a way out of the folder', '..'],
    ['a path', '../../bin'],
    ['nothing', ''],
  ])('is the installed one when the file names %s', (_what, current) => {
    session();
    write('current', current);
    expect(session().ran).toEqual(['installed']);
  });
});

describe.skipIf(process.platform !== 'linux')('a new version', () => {
  it('that proves itself is kept, and its exit code is the session’s', () => {
    withCurrent('0.2.0');
    program('0.3.0', `${PROVES}; exit 85`);
    write('trial', '0.3.0');
    expect(session()).toEqual({ status: 85, ran: ['0.3.0'] });
    expect(session().ran).toEqual(['0.3.0']);
    expect(read('refused')).toBe(null);
  });

  it.each([
    ['crashes', 'kill -SEGV $$'],
    ['ends as if it had been asked to', 'exit 0'],
    ['refuses the clinic config', 'exit 78'],
    ['stands there and never proves itself', 'exec sleep 30'],
  ])('that %s is tried twice, put away, and the one before runs in the same breath', (_name, what) => {
    withCurrent('0.2.0');
    program('0.2.0', 'exit 1');
    program('0.3.0', what);
    write('trial', '0.3.0');
    expect(session()).toEqual({ status: 1, ran: ['0.3.0', '0.3.0', '0.2.0'] });
    expect([read('refused'), read('rolled-back'), read('trial')]).toEqual(['0.3.0', '0.3.0', null]);
    expect(fs.existsSync(path.join(updates, '0.3.0'))).toBe(false);
    expect(session().ran).toEqual(['0.2.0']);
  });

  it('cut off by the plug in its first start gets its second, and no third', () => {
    session();
    program('0.3.0', PROVES);
    write('trial', '0.3.0');
    write('tries', '1');
    expect(session().ran).toEqual(['0.3.0']);
    program('0.4.0', PROVES);
    write('trial', '0.4.0');
    write('tries', '2');
    expect(session().ran).toEqual(['0.3.0']);
  });

  it('with a count that is no count is counted anew', () => {
    session();
    program('0.3.0', PROVES);
    write('trial', '0.3.0');
    write('tries', '08.x');
    expect(session().ran).toEqual(['0.3.0']);
  });

  it('of which nothing is there is put away', () => {
    session();
    write('trial', '0.3.0');
    expect(session().ran).toEqual(['installed']);
    expect(read('refused')).toBe('0.3.0');
  });
});
