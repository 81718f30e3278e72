import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createWatchdogRule,
  MISSES_ALLOWED,
  MISSES_ALLOWED_AT_START,
} from '../../../electron/recovery/watchdog-rule';
import type { Fate } from './watchdog-child';

describe('the event loop', () => {
  it('is given up after so many looks in a row without a beat, and not before', () => {
    const judge = createWatchdogRule();
    expect(judge(1, true)).toBe('wait');
    for (let miss = 1; miss < MISSES_ALLOWED; miss += 1) expect(judge(1, true)).toBe('wait');
    expect(judge(1, true)).toBe('kill');
  });

  it('may miss beats now and then: one beat and the count begins anew', () => {
    const judge = createWatchdogRule();
    for (let look = 0; look < 1000; look += 1)
      expect(judge(Math.floor(look / (MISSES_ALLOWED - 1)), true)).toBe('wait');
  });

  it('is given longer while the kiosk starts', () => {
    const judge = createWatchdogRule();
    judge(0, false);
    for (let miss = 1; miss < MISSES_ALLOWED_AT_START; miss += 1) expect(judge(0, false)).toBe('wait');
    expect(judge(0, false)).toBe('kill');
  });
});

describe('the watchdog of a real process', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'watchdog-'));
    for (const file of [
      path.join(import.meta.dirname, 'watchdog-child.ts'),
      'electron/recovery/watchdog-thread.ts',
    ])
      await build({
        configFile: false,
        logLevel: 'silent',
        ssr: { noExternal: true },
        build: { ssr: path.resolve(file), outDir: folder, emptyOutDir: false, target: 'node20' },
      });
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  function run(fate: Fate, ...nodeOptions: readonly string[]) {
    const files = [path.join(folder, 'watchdog-thread.js'), path.join(folder, `${fate}.log`)];
    const child = spawn(
      process.execPath,
      [...nodeOptions, path.join(folder, 'watchdog-child.js'), ...files, fate],
      { stdio: ['ignore', 'inherit', 'ignore'] },
    );
    const ended = new Promise<NodeJS.Signals | number | null>((done) =>
      child.on('exit', (code, signal) => done(signal ?? code)),
    );
    return { child, ended };
  }

  it.concurrent('kills one that hangs, and its last line says so', async () => {
    expect(await run('hangs').ended).toBe('SIGKILL');
    const log = await readFile(path.join(folder, 'hangs.log'), 'utf8');
    expect(log).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z \{"event":"main-hung"\}\n$/);
  }, 60_000);

  it.concurrent('leaves one alone that works, and does not keep it from ending', async () => {
    expect(await run('works').ended).toBe(0);
  }, 60_000);

  it.concurrent('leaves one alone that a debugger may have stopped', async () => {
    const { child, ended } = run('hangs', '--inspect=0');
    const first = await Promise.race([
      ended,
      new Promise((resolve) => setTimeout(resolve, (MISSES_ALLOWED + 8) * 1000, 'still there')),
    ]);
    expect(first).toBe('still there');
    child.kill('SIGKILL');
    await ended;
  }, 60_000);
});
