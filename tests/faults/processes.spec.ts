// One process after the other fails under a patient: the page, what draws it, what serves it, the main one. The patient goes on.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import type { Kiosk } from '../support/a-kiosk';
import { hasComeTo, storedEvents } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';
import { windowsOnDisplay } from '../support/x-windows';

/** Everything that is shown covers the whole display, as a kiosk does: a dialog would be smaller. */
async function showsNoDialog(): Promise<void> {
  if (process.platform !== 'linux') return;
  const { root, windows } = await windowsOnDisplay();
  const small = windows.filter(
    ({ isSeen, width, height }) => isSeen && (width < root.width || height < root.height),
  );
  expect(small).toEqual([]);
}

async function kills(kiosk: Kiosk, type: string): Promise<void> {
  const before = await pidOf(kiosk, type);
  process.kill(before, 'SIGKILL');
  await expect.poll(() => pidOf(kiosk, type)).not.toBe(before);
}

async function pidOf(kiosk: Kiosk, type: string): Promise<number> {
  return (await kiosk.processes()).find((each) => each.type === type)?.pid ?? 0;
}

test('under one patient: the network service, the GPU and three times the page go, and every answer is still there', async ({
  kiosk,
}) => {
  test.setTimeout(180_000);
  const { patient } = kiosk;
  await hasComeTo(kiosk, 'K1', (visit) => visit.inLanguage('es'));
  await kills(kiosk, 'Utility');
  await patient.answers('K1', 'no');
  await patient.goesOn();
  await kills(kiosk, 'GPU');
  await patient.answers('K2', 'talk');
  await kiosk.page.waitForTimeout(300);

  const { page } = kiosk;
  await kiosk.getsAnotherPage(() => {
    void page
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
  });
  await kiosk.glass.shows('K2');
  await kiosk.glass.hasChosen('answer:talk');
  await patient.goesOn();
  await patient.answers('K3', 'no');
  await kiosk.page.waitForTimeout(300);

  const hungry = kiosk.page;
  await kiosk.getsAnotherPage((pid) => {
    // A limit a little above what it holds: a whole machine need not be filled.
    const held = Number(/VmData:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
    execFileSync('prlimit', ['--pid', String(pid), `--data=${held + 100_000_000}`]);
    void hungry
      .evaluate(() => {
        const kept: number[][] = [];
        for (;;) kept.push(new Array(1_000_000).fill(kept.length));
      })
      .catch(() => undefined);
  });
  await kiosk.glass.shows('K3');
  await kiosk.glass.hasChosen('answer:no');
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'es');

  // Its script failed and took everything off the glass; the page still answers.
  const blank = kiosk.page;
  await kiosk.getsAnotherPage(() => {
    void blank.evaluate(() => document.getElementById('root')?.replaceChildren());
  });
  await kiosk.glass.shows('K3');

  expect(kiosk.log).toContain('"page-hung"');
  expect(kiosk.log.match(/"page-gone"/g)).toHaveLength(3);
  expect(kiosk.log).toContain('"page-blank"');
  expect(kiosk.log.match(/"process-gone"/g)?.length).toBeGreaterThanOrEqual(2);
  await showsNoDialog();
});

test('a bug in the main process ends it with a code, without a dialog, and the next start has the visit', async ({
  start,
}) => {
  const first = await start();
  await hasComeTo(first, 'K4', (visit) => visit.answered('K3', 'no'));
  const before = await storedEvents(first);
  const ended = first.hasEnded();
  await first.app.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('Jane Doe');
    });
  });
  await showsNoDialog();
  expect(await ended).toBe(1);
  expect(first.said.stderr).toContain('beforehand: a bug stopped the kiosk: RangeError');
  expect(first.said.stderr + first.log).not.toContain('Jane Doe');
  const second = await start({ profile: first.profile });
  await second.glass.shows('K4');
  expect(await storedEvents(second)).toEqual(before);
});

test('whatever draws the glass falls over and over: the patient is served, if need be by the next start', async ({
  start,
}) => {
  const first = await start();
  await hasComeTo(first, 'K2', (visit) => visit.answered('K1', 'no'));
  let isOver = false;
  const ended = first.hasEnded().then((code) => {
    isOver = true;
    return code;
  });
  for (let fall = 0; fall < 8 && !isOver; fall += 1) {
    const pid = await pidOf(first, 'GPU').catch(() => 0);
    if (pid > 0) process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  if (isOver) expect(await ended).not.toBe(0);
  await showsNoDialog();
  const second = isOver ? await start({ profile: first.profile }) : first;
  await second.patient.answers('K2', 'no');
  await second.patient.goesOn();
  await second.glass.shows('K3');
});
