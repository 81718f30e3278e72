// The script that signs, run as whoever makes a release runs it; what it signs, the kiosk believes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isSignedBy } from '../../../electron/updates/is-signed-by';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-sign-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [path.resolve('electron/updates/sign-update.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

it('draws a key once, signs what a packager left, and the kiosk believes it', () => {
  fs.mkdirSync(path.join(folder, 'dist'));
  const feed = path.join(folder, 'dist', 'latest-linux.yml');
  fs.writeFileSync(feed, 'version: 1.3.0\n');
  const first = run('--key', 'key.pem');
  const again = run('--key', 'key.pem', feed);
  expect([first.status, again.status]).toEqual([0, 0]);
  expect(again.stdout).toBe(first.stdout);
  const publicKey = /^"publicKey": "(\S{44})"\n$/.exec(first.stdout)?.[1] ?? '';
  const signature = fs.readFileSync(`${feed}.sig`, 'utf8');
  const isBelieved = (name: string, text: string): boolean =>
    isSignedBy(publicKey, name, Buffer.from(text), signature);
  expect(isBelieved('latest-linux.yml', 'version: 1.3.0\n')).toBe(true);
  expect(isBelieved('latest-linux.yml', 'version: 1.3.1\n')).toBe(false);
  expect(isBelieved('latest.yml', 'version: 1.3.0\n')).toBe(false);
  if (process.platform !== 'win32')
    expect(fs.statSync(path.join(folder, 'key.pem')).mode & 0o777).toBe(0o600);
});

it('says what is missing, and takes no other kind of key', () => {
  expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('--key <file>') });
  fs.writeFileSync(path.join(folder, 'none.pem'), 'not a key');
  const wrong = run('--key', 'none.pem');
  expect(wrong).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('none.pem is not an Ed25519 key'),
  });
});
