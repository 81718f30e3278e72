// The packaged program, as a clinic starts it, with its main process hanging: nothing inside can help then but its watchdog's thread.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { MISSES_ALLOWED } from '../../electron/recovery/watchdog-rule';
import { environmentFor, freshProfile, programFor } from '../support/a-kiosk';
import { releaseProgram } from '../support/packaged-programs';
import { childrenOf } from '../support/processes';

const signalOf = (child: ChildProcess): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));

test('a main process that hangs is killed by its own watchdog, and starts again', async () => {
  test.skip(process.platform !== 'linux', 'hangs the program with a named pipe');
  const profile = freshProfile();
  const [program, args] = programFor({ packaged: releaseProgram() }, profile);
  const begin = (): ChildProcess =>
    spawn(program, [...args], { env: environmentFor({}, profile), stdio: 'ignore', detached: true });
  const log = path.join(profile, 'logs', 'events.log');
  const told = (): string => (fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '');
  const child = begin();
  const gone = signalOf(child);
  await expect.poll(told, { timeout: 30_000 }).toContain('"page-opened"');
  // Long enough for the start to be over: from then on the watchdog is impatient.
  await new Promise((resolve) => setTimeout(resolve, 4000));

  // A log that takes no line for ever: opening it stops the event loop, as a network disk that hangs would.
  fs.renameSync(log, `${log}.before`);
  execFileSync('mkfifo', [log]);
  const page = childrenOf(child.pid ?? 0).find(({ command }) => command.includes('--type=renderer'));
  process.kill(page?.pid ?? 0, 'SIGKILL');
  const hungSince = performance.now();
  expect(await gone).toBe('SIGKILL');
  expect(performance.now() - hungSince).toBeGreaterThan((MISSES_ALLOWED - 2) * 1000);

  fs.rmSync(log);
  const again = begin();
  const ended = signalOf(again);
  await expect.poll(told, { timeout: 30_000 }).toContain('"page-opened"');
  again.kill('SIGTERM');
  // Ended in order, by no signal.
  expect(await ended).toBeNull();
  fs.rmSync(profile, { recursive: true });
});
