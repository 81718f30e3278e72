// The door of staff: it opens to a right PIN only, waits after wrong ones even over a restart, and closes by itself.

import type {} from '../../renderer/bridge';
import { clinicConfig } from '../support/clinic-configs';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

test('five wrong PINs make everybody wait, and pulling the plug does not help', async ({ start }) => {
  const first = await start();
  const wrong = await first.wrongPin();
  await first.glass.touches('staff');
  for (let tries = 0; tries < 5; tries += 1) {
    await first.nurse.entersPin(wrong);
    await expect(first.page.getByRole('alert')).not.toBeEmpty();
    if (tries < 4) await expect(first.page.getByRole('timer')).toBeEmpty();
  }
  await expect(first.page.getByRole('timer')).not.toBeEmpty();
  await first.isCutOff();

  const second = await start({ profile: first.profile });
  await second.glass.touches('staff');
  await second.nurse.entersPin();
  await expect(second.page.getByRole('timer')).not.toBeEmpty();
  await second.glass.shows('staff-unlock');
});

test('the staff screens lock by themselves, on both sides, and the patient’s screen comes back', async ({
  start,
}) => {
  const kiosk = await start({ config: clinicConfig({ times: { staffLockSeconds: 20 } }) });
  const { nurse, glass, page } = kiosk;
  await page.clock.install();
  await hasComeTo(kiosk, 'S05');
  await nurse.unlocks();
  await page.clock.fastForward(10_000);
  await expect(page.locator('.staff-lock-soon')).toBeVisible();
  await page.clock.fastForward(11_000);
  await glass.shows('staff-unlock');
  const answer = await page.evaluate(() => window.kiosk.call('staff:visits', {}));
  expect(answer).toMatchObject({ ok: false, failure: { code: 'locked' } });
  await glass.touches('cancel');
  await glass.shows('S05');
});

test('a visit is never seen from the patient’s side: not the last one, and not by asking for it', async ({
  kiosk,
}) => {
  const { patient, page, glass } = kiosk;
  await hasComeTo(kiosk, 'hand-over', (visit) => visit.answered('K4', 'no'));
  await patient.handsOver();
  for (const input of [{}, { visitId: '00000000-0000-4000-8000-000000000000' }]) {
    const answer = await page.evaluate((given) => window.kiosk.call('staff:visits', given), input);
    expect(answer.ok).toBe(false);
  }
  await patient.chooses('en');
  await hasComeTo(kiosk, 'check');
  await expect(page.locator('.check [data-answered="true"]')).toHaveCount(14);
  await glass.touches('change:K4');
  await glass.hasNotChosen('answer:no');
});
