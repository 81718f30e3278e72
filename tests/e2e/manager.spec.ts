// A manager keeps the kiosk and its people; what they set, patients see, and it outlives a restart.
import fs from 'node:fs';
import path from 'node:path';
import { hashPin } from '../../electron/staff/pin';
import type {} from '../../renderer/bridge';
import type { Kiosk } from '../support/a-kiosk';
import { clinicConfig } from '../support/clinic-configs';
import { expect, test } from '../support/kiosk-test';

const ANNA = '482913';
const told = '.manage-told';

test('a nurse added on the screen unlocks, also after a restart, and no more once she is removed', async ({
  start,
}) => {
  const first = await start();
  await first.manager.unlocks();
  await first.glass.touches('people');
  await first.manager.adds('nurse', '123456');
  await expect(first.page.locator('.unlock-message')).toContainText('Choose another PIN');
  await first.manager.tapsPin(ANNA, 'pin:done');
  await first.manager.tapsPin(ANNA, 'pin:done');
  await expect(first.page.locator(told)).toHaveText('nurse-1 can unlock now.');
  await first.ends();

  const second = await start({ profile: first.profile });
  const { glass, page, nurse, manager } = second;
  await glass.touches('staff');
  await nurse.entersPin(ANNA);
  await glass.shows('staff-visits');
  await expect(page.locator('.staff-who')).toContainText('nurse-1');
  await nurse.locks();
  await manager.unlocks();
  await glass.touches('people');
  await glass.touches('person:nurse-1:remove');
  await glass.touches('person:nurse-1:remove-yes');
  await expect(page.locator(told)).toContainText('nurse-1');
  await expect(page.locator('[data-person="nurse-1"]')).toHaveCount(0);
  await manager.locks();
  await glass.touches('staff');
  await nurse.entersPin(ANNA);
  await expect(page.getByRole('alert')).toContainText('does not fit');
});

test('languages and telephones set on the screen are what patients see, then and after a restart', async ({
  start,
}) => {
  const config = clinicConfig();
  const first = await start({ config });
  const { glass, manager, page } = first;
  await manager.unlocks();
  await glass.touches('settings');
  await glass.touches('setting:languages:es');
  await glass.hasNotChosen('setting:languages:es');
  await glass.touches('setting:idleSeconds:more');
  await expect(page.locator('[data-setting="idleSeconds"]')).toHaveAttribute('data-from', 'screen');
  await glass.touches('setting:phone:edit');
  await glass.touches('erase');
  await glass.touches('phone:9');
  await glass.touches('phone:save');
  await expect(page.locator('[data-setting="phone"]')).toContainText('555-0109');
  // The page is told as soon as the manager has gone.
  const isTold = page.waitForEvent('load');
  await manager.locks();
  const seesTheNewOnes = async ({ glass: pane, page: shown }: Kiosk): Promise<void> => {
    await pane.touches('begin');
    await expect(shown.locator('[data-action="language:ar"]')).toBeVisible();
    await expect(shown.locator('[data-action="language:es"]')).toHaveCount(0);
    const settings = await shown.evaluate(() => window.kiosk.call('kiosk:open', {}));
    expect(settings).toMatchObject({
      value: { settings: { clinic: { phone: '555-0109' }, times: { idleSeconds: 180 } } },
    });
  };
  await isTold;
  await glass.shows('attract');
  await seesTheNewOnes(first);
  await first.ends();
  await seesTheNewOnes(await start({ config, profile: first.profile }));
});

test('a clinician’s approval opens a clinic kiosk to patients; taken back, it is closed again', async ({
  start,
}) => {
  const pinHash = await hashPin('975310');
  const staff = [{ id: 'dr-1', role: 'clinician', pinHash }];
  const config = clinicConfig({ mode: 'clinic', staff });
  const { glass, clinician, page } = await start({ config });
  await glass.shows('set-up');
  const unlocks = async (): Promise<void> => {
    await glass.touches('staff');
    await clinician.entersPin('975310');
    await glass.shows('staff-visits');
    await glass.touches('approval');
    await glass.shows('staff-approval');
  };
  await unlocks();
  await expect(page.locator('h2')).toHaveText('Nobody has approved this content.');
  await glass.touches('approve:6');
  await expect(page.locator('h2')).toContainText('Approved by');
  await clinician.locks();
  await glass.shows('attract');
  await unlocks();
  await glass.touches('approval:withdraw');
  await expect(page.locator('h2')).toHaveText('Nobody has approved this content.');
  await clinician.locks();
  await glass.shows('set-up');
});

test('the log is whole, can be saved, and says what was done without saying to whom it was answered', async ({
  start,
}, info) => {
  const folder = info.outputPath('records');
  fs.mkdirSync(folder, { recursive: true });
  const { glass, manager, nurse, page } = await start({ config: clinicConfig({ records: { folder } }) });
  await nurse.unlocks();
  await nurse.locks();
  await manager.unlocks();
  await glass.touches('audit');
  await expect(page.locator('[data-chain="whole"]')).toBeVisible();
  await expect(page.locator('[data-audit="looked"]')).toContainText('nurse');
  await glass.touches('audit:save');
  await expect(page.locator(told)).toHaveText('Saved in the clinic’s folder.');
  const [name = ''] = fs.readdirSync(folder);
  const lines = fs.readFileSync(path.join(folder, name), 'utf8').trim().split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ chain: 'whole', entries: lines.length - 1 });
  expect(lines[0]).toContain('"event":"started"');
});

test('while the glass is wiped no touch and no key does anything, and then all is as it was', async ({
  start,
}) => {
  const config = clinicConfig({ times: { staffLockSeconds: 20 } });
  const { glass, nurse, page } = await start({ config });
  await page.clock.install();
  await nurse.unlocks();
  await glass.touches('clean');
  await glass.shows('staff-cleaning');
  for (const [x, y] of [
    [60, 60],
    [540, 960],
    [1000, 1800],
  ] as const)
    await glass.touchesAt(x, y);
  for (const key of ['Enter', 'Tab', 'Escape', ' ', 'F1']) await page.keyboard.press(key);
  await glass.shows('staff-cleaning');
  await page.clock.runFor(29_000);
  await glass.shows('staff-cleaning');
  await page.clock.runFor(2_000);
  // Longer than the time to the lock, which stood still meanwhile and now goes on.
  await glass.shows('staff-visits');
  await page.clock.runFor(21_000);
  await glass.shows('staff-unlock');
});

test('a person added on the screen changes the PIN with the one they have', async ({ kiosk }) => {
  const { glass, nurse, manager, page } = kiosk;
  await manager.unlocks();
  await glass.touches('people');
  await manager.adds('nurse', ANNA);
  await expect(page.locator(told)).toHaveText('nurse-1 can unlock now.');
  await manager.locks();
  await glass.touches('staff');
  await nurse.entersPin(ANNA);
  await glass.touches('my-pin');
  await nurse.tapsPin('579135', 'pin:done');
  for (const _time of ['first', 'again']) await nurse.tapsPin('602481', 'pin:done');
  await expect(page.locator('.unlock-message')).toContainText('does not fit');
  await nurse.tapsPin(ANNA, 'pin:done');
  for (const _time of ['first', 'again']) await nurse.tapsPin('602481', 'pin:done');
  await expect(page.locator(told)).toHaveText('The PIN is changed.');
  await nurse.locks();
  await glass.touches('staff');
  await nurse.entersPin('602481');
  await glass.shows('staff-visits');
});

test('a manager ends the kiosk, once asked, with code 0', async ({ kiosk }) => {
  const { glass, manager } = kiosk;
  await manager.unlocks();
  await glass.touches('exit');
  await glass.shows('staff-exit');
  await glass.touches('exit:no');
  await glass.shows('staff-manage');
  await glass.touches('exit');
  const ended = kiosk.hasEnded();
  await glass.touches('exit:yes');
  expect(await ended).toBe(0);
});

test('a manager sees no visit and decides nothing', async ({ kiosk }) => {
  await kiosk.manager.unlocks();
  const answers = await kiosk.page.evaluate(async () => [
    await window.kiosk.call('staff:visits', {}),
    await window.kiosk.call('staff:decide', {
      visitId: '00000000-0000-4000-8000-000000000000',
      decision: { type: 'signed-off' },
    }),
    await window.kiosk.call('staff:approve', { months: 6 }),
  ]);
  for (const answer of answers) expect(answer).toMatchObject({ failure: { code: 'not-allowed' } });
});
