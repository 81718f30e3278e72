// The release as a clinic starts it, seen from outside only: nothing can be attached to it. A window, two lines, an exit code.
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { environmentFor, freshProfile, programFor } from '../support/a-kiosk';
import { releaseProgram } from '../support/packaged-programs';
import { windowsOnDisplay } from '../support/x-windows';

/** Starts the release and gives what it says as it says it. */
function started(profile: string, ...more: readonly string[]) {
  const [program, args] = programFor({ packaged: releaseProgram() }, profile);
  const child = spawn(program, [...args, ...more], { env: environmentFor({}, profile), detached: true });
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said.text += String(chunk);
    });
  }
  return { child, said };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

test('the release covers the screen, tells its PINs and ends in order', async () => {
  test.skip(process.platform !== 'linux', 'looks at an X display');
  const profile = freshProfile();
  const before = await windowsOnDisplay();
  const { child, said } = started(profile);
  await expect.poll(() => said.text, { timeout: 20_000 }).toMatch(/Staff PIN \(nurse\): \d{6}\n/);
  await expect.poll(() => said.text).toMatch(/Staff PIN \(clinician\): \d{6}\n/);
  await expect
    .poll(async () => {
      const { root, windows } = await windowsOnDisplay();
      return windows.some(
        ({ id, isSeen, width, height }) =>
          isSeen &&
          width >= root.width &&
          height >= root.height &&
          !before.windows.some((old) => old.id === id),
      );
    })
    .toBe(true);
  const log = path.join(profile, 'logs', 'events.log');
  await expect.poll(() => fs.readFileSync(log, 'utf8')).toContain('"page-opened"');
  const exit = ended(child);
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
  fs.rmSync(profile, { recursive: true });
});

test('nobody can attach to the release: no inspector, no port, no plain Node', async () => {
  const profile = freshProfile();
  const { child, said } = started(profile, '--inspect=0', '--remote-debugging-port=0');
  await expect.poll(() => said.text, { timeout: 20_000 }).toMatch(/Staff PIN \(nurse\)/);
  expect(said.text).not.toMatch(/listening on ws:/i);
  child.kill('SIGUSR1');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(said.text).not.toMatch(/listening on ws:/i);
  const exit = ended(child);
  child.kill('SIGTERM');
  expect(await exit).toBe(0);
  fs.rmSync(profile, { recursive: true });
});
