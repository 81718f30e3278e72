// Somebody with time and a list of PINs: the wait grows, and neither a restart, nor a clock, nor going round the screen shortens it.
import fs from 'node:fs';
import path from 'node:path';
import type {} from '../../renderer/bridge';
import type { Kiosk } from '../support/a-kiosk';
import { expect, test } from '../support/kiosk-test';

/** Tries PINs as fast as the door takes them, past the screen; gives the answers. */
const attack = ({ page }: Kiosk, pins: readonly string[]) =>
  page.evaluate(async (tried) => {
    const answers = [];
    for (const pin of tried) answers.push(await window.kiosk.call('staff:unlock', { pin }));
    return answers.map((answer) =>
      answer.ok
        ? { code: 'open', wait: 0 }
        : {
            code: answer.failure.code,
            wait: answer.failure.detail?.waitSeconds ?? 0,
          },
    );
  }, pins);

const guesses = (count: number, wrong: string): readonly string[] =>
  Array.from({ length: count }, () => wrong);

test('many tries, with the plug pulled in between, earn a growing wait and no answer', async ({ start }) => {
  const first = await start();
  const wrong = await first.wrongPin();
  const answers = await attack(first, guesses(40, wrong));
  expect(answers.filter(({ code }) => code === 'wrong-pin')).toHaveLength(5);
  expect(answers.slice(5).every(({ code, wait }) => code === 'locked-out' && wait > 20)).toBe(true);
  // The right one is not taken either, so that the wait tells nothing.
  expect(await attack(first, [await first.pinOf('manager')])).toMatchObject([{ code: 'locked-out' }]);
  await first.isCutOff();

  const second = await start({ profile: first.profile });
  const right = [await second.pinOf('nurse'), await second.pinOf('manager')];
  const after = await attack(second, [...guesses(20, wrong), ...right]);
  expect(after.every(({ code }) => code === 'locked-out')).toBe(true);
  const log = fs.readFileSync(path.join(second.profile, 'logs', 'events.log'), 'utf8');
  for (const pin of [wrong, ...right]) expect(log).not.toContain(pin);
});

test('a count that was edited or put back on the disk opens nothing', async ({ start }) => {
  const first = await start();
  const wrong = await first.wrongPin();
  await attack(first, guesses(5, wrong));
  const file = path.join(first.profile, 'staff', 'lock-out.sealed');
  await first.isCutOff();
  fs.writeFileSync(file, `${fs.readFileSync(file, 'utf8').slice(0, -6)}AAAA==`);
  const second = await start({ profile: first.profile });
  // Damage earns the longest wait.
  const [answer] = await attack(second, [await second.pinOf('manager')]);
  expect(answer?.code).toBe('locked-out');
  expect(answer?.wait).toBeGreaterThan(800);
});

test('tries that come all at once are counted one by one', async ({ kiosk }) => {
  const wrong = await kiosk.wrongPin();
  const codes = await kiosk.page.evaluate(async (pin) => {
    const calls = Array.from({ length: 30 }, () => window.kiosk.call('staff:unlock', { pin }));
    const answers = await Promise.all(calls);
    return answers.map((answer) => (answer.ok ? 'open' : answer.failure.code));
  }, wrong);
  expect(codes.filter((code) => code === 'wrong-pin')).toHaveLength(5);
  expect(codes.filter((code) => code === 'locked-out')).toHaveLength(25);
});
