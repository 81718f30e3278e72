import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFolder, aKiosk } from './kiosk';
import type { Acknowledged } from './tapping-child';

const KILLS = 20;
let bundleFolder: string;

/** The child runs what ships, bundled the way the main process is. */
beforeAll(async () => {
  bundleFolder = await mkdtemp(path.join(tmpdir(), 'tapping-child-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'tapping-child.ts'),
      outDir: bundleFolder,
      target: 'node20',
    },
  });
}, 60_000);

afterAll(() => rm(bundleFolder, { recursive: true, force: true }));

/** Lets patients tap until the process is killed in the middle of it; what it had acknowledged by then. */
async function tapUntilKilled(folder: string): Promise<Acknowledged> {
  const child = spawn(process.execPath, [path.join(bundleFolder, 'tapping-child.js'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    said.push(line);
    if (said.length === 1) setTimeout(() => child.kill('SIGKILL'), randomInt(60));
  });
  const [signal] = await Promise.all([ended(child), new Promise((done) => lines.on('close', done))]);
  expect(signal).toBe('SIGKILL');
  return JSON.parse(said.at(-1) ?? '');
}

const ended = (child: ChildProcess) =>
  new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_code, signal) => done(signal)));

it('a process killed in the middle of tapping has lost no tap it acknowledged', async () => {
  const folder = await aFolder();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { visitId, stored } = await tapUntilKilled(folder);
    const kiosk = await aKiosk({ folder });
    const found = await kiosk.visits.resync(visitId);
    const events = found.ok ? found.value : [];
    expect(events.length, `kill ${kill}`).toBeGreaterThanOrEqual(stored);
    // Every tap carries its place as its time: none is missing, none came twice.
    expect(events.map(({ at }) => at)).toEqual(events.map((_, index) => index));
    expect(kiosk.visits.status().damagedVisits).toBe(0);
  }
}, 120_000);
