// When the kiosk looks for an update and when it lets one in; the clock and the quiet are the test's, the server and the disk are real.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../../electron/log/log-event';
import { FIRST_TURN_MS, LOOK_AGAIN_MS, startUpdates, TURN_MS } from '../../../electron/start/updates';
import { programFolder } from '../../../electron/updates/program-folder';
import { aFeed, anAppImage, type Feed } from '../../support/a-feed';

const night = { clock: '02:00', isQuiet: true, restarts: 0 };
const told: LogEvent[] = [];
let feed: Feed;
let folder = '';
let programs = '';
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'performance'] });
  Object.assign(night, { clock: '02:00', isQuiet: true, restarts: 0 });
  told.length = 0;
  feed = await aFeed();
  feed.offers('0.2.0', anAppImage('exit 0'));
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-night-'));
  programs = path.join(folder, 'program');
  fs.mkdirSync(programs);
});
afterEach(async () => {
  vi.useRealTimers();
  await feed.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

function start(withFolder = true): void {
  startUpdates({
    settings: {
      feed: feed.address,
      publicKey: feed.publicKey,
      from: '01:00',
      until: '05:00',
      authority: null,
    },
    programs: withFolder ? programFolder(programs) : null,
    version: '0.1.0',
    folder: path.join(folder, 'updates'),
    isQuiet: async () => night.isQuiet,
    restart: () => {
      night.restarts += 1;
    },
    timeOfDay: () => night.clock,
    monotonic: () => performance.now(),
    log: (event) => void told.push(event),
  });
}

const events = (): readonly string[] =>
  told.map((event) => ('why' in event ? `${event.event} ${event.why}` : event.event));
const turns = async (milliseconds: number): Promise<void> =>
  void (await vi.advanceTimersByTimeAsync(milliseconds));
const hasTold = (event: string): Promise<void> =>
  vi.waitFor(() => expect(events()).toContain(event), { timeout: 20_000 });
const trial = (): string | null => {
  const file = path.join(programs, 'trial');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : null;
};

describe.skipIf(process.platform === 'win32')('an update', () => {
  it('is neither looked for nor let in by day', async () => {
    night.clock = '12:00';
    start();
    await turns(FIRST_TURN_MS + 3 * TURN_MS);
    expect([feed.asked, told, night.restarts]).toEqual([[], [], 0]);
  });

  it('found at night waits until nobody is at the kiosk, and for the next night when day comes first', async () => {
    night.isQuiet = false;
    start();
    await turns(FIRST_TURN_MS);
    await hasTold('update-downloaded');
    await vi.waitFor(() => expect(fs.existsSync(path.join(programs, '0.2.0', 'beforehand'))).toBe(true));
    await turns(3 * TURN_MS);
    expect([trial(), night.restarts]).toEqual([null, 0]);
    Object.assign(night, { clock: '05:00', isQuiet: true });
    await turns(3 * TURN_MS);
    expect([trial(), night.restarts]).toEqual([null, 0]);
    night.clock = '01:00';
    await turns(TURN_MS);
    await hasTold('update-installed');
    expect([trial(), night.restarts]).toEqual(['0.2.0', 1]);
    expect(fs.readdirSync(path.join(folder, 'updates'))).not.toContain('download');
  });

  it('that cannot be had is told, and looked for again an hour later and no sooner', async () => {
    fs.rmSync(path.join(feed.folder, 'beforehand-0.2.0.AppImage'));
    start();
    await turns(FIRST_TURN_MS);
    await hasTold('update-refused server-answer');
    const asked = feed.asked.length;
    await turns(LOOK_AGAIN_MS - 2 * TURN_MS);
    expect(feed.asked.length).toBe(asked);
    await turns(3 * TURN_MS);
    await vi.waitFor(() => expect(feed.asked.length).toBeGreaterThan(asked));
    expect([trial(), night.restarts]).toEqual([null, 0]);
  });

  it('whose file is no program is told, and the kiosk stays as it is', async () => {
    feed.offers('0.2.0', 'not a program');
    start();
    await turns(FIRST_TURN_MS);
    await hasTold('update-refused not-unpacked');
    expect([fs.readdirSync(programs), night.restarts]).toEqual([[], 0]);
  });

  it('is not looked for while this version is on trial itself', async () => {
    fs.writeFileSync(path.join(programs, 'trial'), '0.1.0\n');
    start();
    await turns(FIRST_TURN_MS + TURN_MS);
    expect(feed.asked).toEqual([]);
  });

  it('cannot be let in where no session script minds a folder for it, and that is told', () => {
    start(false);
    expect(events()).toEqual([
      process.platform === 'linux' ? 'update-refused no-program-folder' : 'update-refused not-on-this-system',
    ]);
  });
});
