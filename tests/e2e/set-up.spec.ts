// A new kiosk is set up on its own glass, from nothing to its first patient; one with a complete config asks nobody.
import { hashPin } from '../../electron/staff/pin';
import type {} from '../../renderer/bridge';
import type { Kiosk } from '../support/a-kiosk';
import { clinicConfig } from '../support/clinic-configs';
import { KeyGlass } from '../support/key-glass';
import { expect, test } from '../support/kiosk-test';

const NEW = clinicConfig({ mode: 'clinic', staff: [] });
const MANAGER = '482913';
const CLINICIAN = '579135';

const at = ({ page }: Kiosk, step: string): Promise<void> =>
  expect(page.locator('main.assistant')).toHaveAttribute('data-step', step);

async function goesOn(kiosk: Kiosk, step: string): Promise<void> {
  await kiosk.glass.touches('next');
  await at(kiosk, step);
}

const opened = async ({ page }: Kiosk) => {
  const answer = await page.evaluate(() => window.kiosk.call('kiosk:open', {}));
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};

/** A finger on the middle of every square but the last few. */
async function wipes({ glass, page }: Kiosk, leavingOut = 0): Promise<void> {
  const boxes = await page.locator('.touch-cell').evaluateAll((cells) =>
    cells.map((cell) => {
      const { x, y, width, height } = cell.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }),
  );
  for (const [x, y] of boxes.slice(0, boxes.length - leavingOut)) await glass.touchesAt(x, y);
}

test('from nothing to the first patient, by touch, with a power cut half-way', async ({ start }) => {
  test.setTimeout(180_000);
  const first = await start({ config: NEW });
  await first.glass.shows('set-up');
  await expect(first.page.locator('[data-action]')).toHaveCount(1);
  await first.glass.touches('staff');
  await first.manager.entersPin(await first.setUpPin());
  await first.glass.shows('staff-set-up');
  await at(first, 'language');
  await first.glass.doesNotOffer('manage');
  await first.glass.touches('setting:staffLanguage:en');
  await goesOn(first, 'panel');
  const before = await first.glass.millimetre();
  await first.glass.touches('card:larger');
  await expect(first.page.locator('.panel-measured')).toContainText('20.7 inches');
  await goesOn(first, 'clinic');
  expect(await first.glass.millimetre()).toBeCloseTo((before * 21.5) / 20.7, 2);
  await first.glass.touches('setting:clinicName:edit');
  for (const key of ['key:space', 'key:E', 'key:more', 'key:ñ', 'name:save']) await first.glass.touches(key);
  await expect(first.page.locator('[data-action="setting:clinicName:edit"]')).toContainText(
    'North Clinic Eñ',
  );
  await first.glass.touches('setting:emergencyNumber:edit');
  for (const key of ['erase', 'erase', 'phone:1', 'phone:2', 'phone:save']) await first.glass.touches(key);
  await goesOn(first, 'languages');
  await goesOn(first, 'people');
  await first.manager.adds('manager', MANAGER);
  await first.manager.adds('clinician', CLINICIAN);
  await expect(first.page.locator('[data-person="clinician-1"]')).toBeVisible();
  await goesOn(first, 'approval');
  // What the next step stands on is stored before it is answered.
  await expect
    .poll(() => first.page.evaluate(() => window.kiosk.call('staff:set-up', {})))
    .toMatchObject({
      value: { step: 'approval' },
    });
  await first.isCutOff();

  const kiosk = await start({ config: NEW, profile: first.profile });
  const { glass, page, manager, clinician } = kiosk;
  await glass.shows('set-up');
  await glass.touches('staff');
  await manager.entersPin(MANAGER);
  await at(kiosk, 'approval');
  await glass.touches('approve:12');
  await clinician.tapsPin(MANAGER, 'pin:done');
  await expect(page.locator('.unlock-message')).toContainText('Only a clinician can approve');
  await clinician.tapsPin(CLINICIAN, 'pin:done');
  await expect(page.locator('.assistant-body h2')).toContainText('clinician-1');
  await goesOn(kiosk, 'touch');
  await glass.touches('touch:start');
  await wipes(kiosk);
  await expect(page.locator('.assistant-result')).toHaveAttribute('data-works', 'true');
  await goesOn(kiosk, 'sound');
  await glass.touches('sound:play');
  await glass.touches('sound:fails');
  await glass.hasChosen('sound:fails');
  await goesOn(kiosk, 'fonts');
  await glass.touches('fonts:works');
  await glass.hasChosen('fonts:works');
  await goesOn(kiosk, 'storage');
  await expect(page.locator('.assistant-result')).toHaveAttribute('data-works', 'true');
  await goesOn(kiosk, 'printer');
  await glass.hasChosen('setting:printer:none');
  await goesOn(kiosk, 'summary');
  await expect(page.locator('.summary-fails')).toHaveAttribute('data-action', 'set-up:sound');
  await expect(page.locator('.summary-open')).toHaveCount(0);
  await glass.touches('finish');
  await glass.shows('staff-manage');
  const isTold = page.waitForEvent('load');
  await manager.locks();
  await isTold;
  await glass.shows('attract');
  expect((await opened(kiosk)).settings).toMatchObject({
    clinic: { name: 'North Clinic Eñ', emergencyNumber: '912' },
    diagonalInches: 20.7,
  });
  await page.reload();
  await kiosk.patient.chooses('en');
});

test('a wrong set-up PIN is one try of few; a complete config needs no set-up', async ({ start }) => {
  const kiosk = await start({ config: NEW });
  const { glass, page, manager } = kiosk;
  await glass.touches('staff');
  const wrong = (await kiosk.setUpPin()) === '111111' ? '222222' : '111111';
  for (let tries = 4; tries >= 0; tries -= 1) {
    await manager.entersPin(wrong);
    await expect(page.getByRole('alert')).toContainText(tries > 0 ? `${tries} tr` : 'Too many tries');
  }
  await expect(page.getByRole('timer')).toContainText('Try again in');
  const { contentVersion } = await opened(kiosk);
  await kiosk.ends();

  const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const approval = {
    approvedBy: 'A. Doe',
    credential: 'MD',
    approvedOn: day(-2),
    expiresOn: day(60),
    contentVersion,
  };
  const staff = [{ id: 'boss', role: 'manager', pinHash: await hashPin(MANAGER) }];
  const fleet = await start({ config: clinicConfig({ mode: 'clinic', staff, approval }) });
  await fleet.glass.shows('attract');
  await fleet.glass.touches('staff');
  await fleet.manager.entersPin(MANAGER);
  // Nothing waits to be set up, yet the assistant is there for whoever wants it.
  await fleet.glass.shows('staff-manage');
  const keys = new KeyGlass(fleet.page, fleet.app, 'Down');
  await keys.touches('set-up');
  for (const step of ['panel', 'clinic', 'languages', 'people', 'approval', 'touch']) {
    await keys.touches('next');
    await at(fleet, step);
  }
  await fleet.page.clock.install();
  await fleet.glass.touches('touch:start');
  await wipes(fleet, 2);
  await fleet.page.clock.runFor(9000);
  await expect(fleet.page.locator('.assistant-result')).toContainText('2 squares felt nothing');
  await fleet.glass.touches('manage');
  await fleet.glass.shows('staff-manage');
});
