import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLockOut } from '../../../electron/staff/lock-out';
import {
  afterWrong,
  FREE_TRIES,
  LONGEST_WAIT_SECONDS,
  NO_TRIES,
  type Tries,
  waitSeconds,
} from '../../../electron/staff/lock-out-rule';
import { aFolder, refusalFor, sealedFilesIn } from './staff-folder';

const NOON = Date.UTC(2026, 5, 1, 12);
const quiet = (): void => undefined;

/** Waits after each of a number of wrong tries in a row (seconds). */
function waitsOf(count: number): readonly number[] {
  let tries: Tries = NO_TRIES;
  return Array.from({ length: count }, () => {
    tries = afterWrong(tries, NOON);
    return waitSeconds(tries, NOON);
  });
}

describe('wrong PINs', () => {
  it('are taken four times without a wait; then each wait doubles, up to a quarter of an hour', () => {
    expect(waitsOf(12)).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it('do not wait less because the clock was set back', () => {
    const tries = afterWrong({ wrong: FREE_TRIES, waitUntil: 0 }, NOON);
    for (const back of [60, 3600, 86_400])
      expect(waitSeconds(tries, NOON - back * 1000)).toBeGreaterThanOrEqual(waitSeconds(tries, NOON));
  });

  it('never wait longer than the longest wait, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(), fc.nat(), (wrong, at, now) => {
        const seconds = waitSeconds(afterWrong({ wrong, waitUntil: 0 }, at), now);
        return seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS;
      }),
    );
  });
});

describe('the count of wrong PINs', () => {
  it('outlives a restart', async () => {
    const folder = aFolder();
    const before = await openLockOut(await sealedFilesIn(folder), () => NOON, quiet);
    for (let count = 0; count < FREE_TRIES; count += 1) await before.countTry();
    const after = await openLockOut(await sealedFilesIn(folder), () => NOON + 1000, quiet);
    expect(after.detail()).toEqual({ waitSeconds: 29, triesLeft: 0 });
  });

  it('is forgotten after the right one', async () => {
    const folder = aFolder();
    const lockOut = await openLockOut(await sealedFilesIn(folder), () => NOON, quiet);
    await lockOut.countTry();
    await lockOut.forget();
    const after = await openLockOut(await sealedFilesIn(folder), () => NOON, quiet);
    expect(after.detail()).toEqual({ waitSeconds: 0, triesLeft: FREE_TRIES });
  });

  it('cannot be read or edited on the disk: an edit earns the longest wait, and is told', async () => {
    const folder = aFolder();
    await (await openLockOut(await sealedFilesIn(folder), () => NOON, quiet)).countTry();
    const file = path.join(folder, 'lock-out.sealed');
    expect(readFileSync(file, 'utf8')).not.toContain('wrong');
    writeFileSync(file, 'v1.lock-out.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
    const told: string[] = [];
    const lockOut = await openLockOut(
      await sealedFilesIn(folder),
      () => NOON,
      ({ event }) => told.push(event),
    );
    expect(lockOut.detail()).toEqual({ waitSeconds: LONGEST_WAIT_SECONDS, triesLeft: 0 });
    expect(told).toEqual(['lock-out-damaged']);
  });

  it('is not replaced in silence when its key is gone', async () => {
    const folder = aFolder();
    await (await openLockOut(await sealedFilesIn(folder), () => NOON, quiet)).countTry();
    rmSync(path.join(folder, 'master.key'));
    expect(await refusalFor(folder)).toBe('master-key-missing');
  });
});
