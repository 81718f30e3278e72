// The script that systemd starts, run for real with a stand-in for cage: by the exit code systemd decides whether to start again.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { EXIT } from '../../electron/exit-codes.ts';

const INSTALLED = path.resolve('assets/system/linux/install/usr/lib');
const folders = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});

/** Runs the session with a compositor that does as cage 0.1.4 does: starts the program, and ends with 0 whatever it said. */
function session(program, { compositor = 'shift; "$@"; exit 0', stale } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'session-'));
  folders.push(folder);
  const script = (name, text) =>
    fs.writeFileSync(path.join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  script('cage', compositor);
  script('program', program);
  if (stale) fs.writeFileSync(path.join(folder, 'exit-code'), stale);
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    RUNTIME_DIRECTORY: folder,
    BEFOREHAND_PROGRAM: path.join(folder, 'program'),
    BEFOREHAND_DATA: '/data',
  };
  return spawnSync(path.join(INSTALLED, 'beforehand/session'), ['cage'], { env, encoding: 'utf8' });
}

describe.skipIf(process.platform === 'win32')('the kiosk session', () => {
  it.each(Object.values(EXIT))('ends with the program’s own code: %i', (code) => {
    expect(session(`exit ${code}`).status).toBe(code);
  });

  it('ends as the shell does when the program is killed, so that it is started again', () => {
    expect(session('kill -KILL $$').status).toBe(137);
  });

  it('ends with 1 when the compositor never started the program, whatever an earlier run said', () => {
    expect(session('exit 0', { compositor: 'exit 0', stale: '0' }).status).toBe(1);
  });

  it('names the data folder', () => {
    expect(session('echo "$1"').stdout).toContain('--user-data-dir=/data');
  });
});

describe.each(['cage', 'x11'])('the unit beforehand-%s', (kind) => {
  const unit = fs.readFileSync(path.join(INSTALLED, `systemd/system/beforehand-${kind}.service`), 'utf8');

  it('starts again after every end but those that wait for a person', () => {
    expect(unit).toMatch(/^Restart=always$/m);
    expect(unit).toMatch(
      new RegExp(`^RestartPreventExitStatus=${EXIT.OK} ${EXIT.USAGE} ${EXIT.CONFIG}$`, 'm'),
    );
  });

  it('always names a clinic config, so that a missing one is not taken for evaluation', () => {
    expect(unit).toMatch(/^Environment=KIOSK_CONFIG=\/\S+$/m);
  });

  it('claims no watchdog, for the program does not notify', () => {
    expect(unit).not.toMatch(/^WatchdogSec=/m);
  });
});
