// A disk that is full, then takes nothing at all, under a running kiosk and under one that starts. Real ones: a small one in memory.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { freshProfile, type Kiosk } from '../support/a-kiosk';
import { hasComeTo, storedEvents } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

const mount = (...args: readonly string[]): void => void execFileSync('mount', args, { stdio: 'pipe' });
const mountsAt = (folder: string): void => mount('-t', 'tmpfs', '-o', 'size=24m,mode=0700', 'tmpfs', folder);

/** Root alone is not enough: a container may keep it from mounting. */
function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const tried = freshProfile();
  try {
    mountsAt(tried);
    execFileSync('umount', [tried]);
    return true;
  } catch {
    return false;
  } finally {
    fs.rmdirSync(tried);
  }
}

/** Takes every byte there is. */
function fill(profile: string): void {
  const file = fs.openSync(path.join(profile, 'filler'), 'w');
  try {
    for (;;) fs.writeSync(file, Buffer.alloc(4096, 1));
  } catch {
    // Now it is full.
  } finally {
    fs.closeSync(file);
  }
}

async function isOutOfOrder(kiosk: Kiosk): Promise<void> {
  await kiosk.glass.shows('out-of-order');
  await expect(kiosk.page.locator('[lang="ar"]').first()).toBeVisible();
}

test('a full disk, then a read-only one: nothing acknowledged is lost, and the kiosk goes on when it is put right', async ({
  start,
}) => {
  test.skip(
    !mayMount(),
    'a disk of its own is mounted for it, which root on Linux may, and not in every container',
  );
  test.setTimeout(180_000);
  const profile = freshProfile();
  mountsAt(profile);
  try {
    const first = await start({ profile });
    await hasComeTo(first, 'K1');
    await first.patient.answers('K1', 'no');
    await first.page.waitForTimeout(300);
    const stored = await storedEvents(first);
    fill(profile);
    await first.patient.answers('K1', 'talk');
    await first.glass.touches('next');
    await isOutOfOrder(first);
    fs.rmSync(path.join(profile, 'filler'));
    await first.glass.leaves('out-of-order');
    await first.glass.shows('K1');
    expect((await storedEvents(first)).slice(0, stored.length)).toEqual(stored);
    await first.isCutOff();

    mount('-o', 'remount,ro', profile);
    const second = await start({ profile, env: { KIOSK_SUPERVISED: '1' } });
    await isOutOfOrder(second);
    expect(second.said.stderr).toContain('EROFS');
    mount('-o', 'remount,rw', profile);
    expect(await second.hasEnded()).toBe(85);
    const third = await start({ profile });
    expect((await storedEvents(third)).slice(0, stored.length)).toEqual(stored);
    await third.ends();
  } finally {
    execFileSync('umount', ['-l', profile]);
  }
});
