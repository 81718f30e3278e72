// A night with updates on the real program: one that crashes is put away by the session script, the next is kept.
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { EXIT } from '../../electron/exit-codes';
import { aFeed, anAppImage, type Feed } from '../support/a-feed';
import { environmentFor, freshProfile, programFor } from '../support/a-kiosk';
import { clinicConfig } from '../support/clinic-configs';
import { ROOT } from '../support/source-files';

const SESSION = path.join(ROOT, 'assets/system/linux/install/usr/lib/beforehand/session');

test.skip(process.platform !== 'linux', 'updates are put in on Linux only');

let folder = '';
let profile = '';
let feed: Feed;
let night: Night | null = null;
test.beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-night-'));
  profile = freshProfile();
  feed = await aFeed();
  fs.mkdirSync(path.join(folder, 'program'));
});
test.afterEach(async () => {
  night?.ends();
  await feed.close();
  for (const place of [folder, profile, `${profile}.config.json`])
    fs.rmSync(place, { recursive: true, force: true });
});

test('a version that crashes is put away and never tried again; the one after it is kept', async () => {
  test.setTimeout(180_000);
  feed.offers('9.9.8', anAppImage('exit 1'));
  const good = anAppImage(starting(projectOf('9.9.9')));
  feed.answersWith((request, answer) => {
    feed.plainly(request, answer);
    // Whoever has taken the bad one finds the good one at the next look.
    if (request.url?.includes('9.9.8')) feed.offers('9.9.9', good);
  });
  night = new Night();
  await expect.poll(told, { timeout: 120_000 }).toContain('update-proven 9.9.9');
  expect(fs.readFileSync(path.join(folder, 'program', 'refused'), 'utf8')).toBe('9.9.8\n');
  const events = told();
  expect(events).toContain('update-rolled-back 9.9.8');
  const from = events.indexOf('update-installed 9.9.9');
  // No dialog and no fault on the way: it ends in order, and the new one opens its page on the same data.
  expect(events.slice(from)).toEqual([
    'update-installed 9.9.9',
    'stopped',
    'started 9.9.9',
    expect.stringMatching(/^page-opened/),
    'update-proven 9.9.9',
  ]);
  expect(events.filter((event) => event.startsWith('started'))[0]).toMatch(/^started \d+\.\d+\.\d+$/);
  expect(night.codes).toEqual([EXIT.RESTART, EXIT.RESTART]);
  expect(fs.readdirSync(path.join(folder, 'program')).sort()).toEqual([
    '9.9.9',
    'current',
    'installed',
    'refused',
  ]);
});

/** The log: each event with its version, if it names one. */
function told(): readonly string[] {
  const file = path.join(profile, 'logs', 'events.log');
  if (!fs.existsSync(file)) return [];
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return lines
    .map(
      (line) =>
        JSON.parse(line.slice(line.indexOf('{'))) as { readonly event: string; readonly version?: string },
    )
    .filter(({ event }) => event !== 'process-gone')
    .map(({ event, version }) => (version ? `${event} ${version}` : event));
}

/** The line of a shell that becomes the kiosk of a project, with the session's switches. */
function starting(project: string): string {
  const [program, args] = programFor({ project }, profile);
  const switches = args.filter((arg) => arg !== project && !/^--(user-data-dir|ozone-platform)=/.test(arg));
  return `exec "${program}" ${switches.join(' ')} "$@" "${project}"`;
}

/** This program under another number. */
function projectOf(version: string): string {
  const project = path.join(folder, `project-${version}`);
  fs.mkdirSync(project);
  const own = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  fs.writeFileSync(path.join(project, 'package.json'), JSON.stringify({ ...own, version }));
  for (const part of ['out', 'assets']) fs.symlinkSync(path.join(ROOT, part), path.join(project, part));
  return project;
}

/** What systemd does: starts the session again after every end that is not for a person. */
class Night {
  readonly codes: (number | null)[] = [];
  #child: ChildProcess | null = null;
  #isOver = false;

  constructor() {
    const script = (name: string, text: string): void =>
      fs.writeFileSync(path.join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    script('cage', 'shift; "$@"; exit 0');
    script('installed', starting(ROOT));
    this.#start();
  }

  ends(): void {
    this.#isOver = true;
    // The whole group, as systemd ends a service.
    if (this.#child?.pid !== undefined && this.#child.exitCode === null)
      process.kill(-this.#child.pid, 'SIGTERM');
  }

  #start(): void {
    const { address, publicKey } = feed;
    const updates = { feed: address, publicKey, ...aroundNow() };
    const env = {
      ...environmentFor({ config: clinicConfig({ updates }) }, profile),
      PATH: `${folder}:${process.env.PATH}`,
      RUNTIME_DIRECTORY: folder,
      BEFOREHAND_PROGRAM: path.join(folder, 'installed'),
      BEFOREHAND_DATA: profile,
      BEFOREHAND_UPDATES: path.join(folder, 'program'),
    };
    const child = spawn(SESSION, ['cage'], { env, detached: true, stdio: 'ignore' });
    child.once('exit', (code) => {
      if (this.#isOver) return;
      this.codes.push(code);
      if (code !== EXIT.OK && code !== EXIT.CONFIG) this.#start();
    });
    this.#child = child;
  }
}

/** A window that is open now and for hours. */
function aroundNow(): { readonly from: string; readonly until: string } {
  const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toTimeString().slice(0, 5);
  return { from: at(-2), until: at(6) };
}
