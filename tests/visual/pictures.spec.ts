// The pictures of the README, taken while a real visit runs. Only when asked for: they are kept in the repository.
import fs from 'node:fs';
import path from 'node:path';
import type { Kiosk } from '../support/a-kiosk';
import { hasComeTo, wasHere } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';
import { ROOT } from '../support/source-files';

const FOLDER = path.join(ROOT, 'docs', 'pictures');
/** A 1080 px glass becomes a picture 540 px wide. */
const SCALE = 0.5;

test.skip(process.env.KIOSK_PICTURES !== '1', 'writes to docs/pictures: run with KIOSK_PICTURES=1');

test('pictures of a visit', async ({ kiosk }) => {
  const { patient, nurse, glass } = kiosk;
  await glass.shows('attract');
  await picture(kiosk, 'attract');
  await patient.wakes();
  await picture(kiosk, 'languages');
  await patient.chooses('en');
  await picture(kiosk, 'first-step');
  await hasComeTo(kiosk, 'area');
  await patient.expects('upper-back-left');
  await picture(kiosk, 'area');
  await patient.goesTo('S06');
  await patient.changesLanguageTo('ar');
  await picture(kiosk, 'problems-ar');
  await patient.changesLanguageTo('es');
  await patient.goesOn();
  await patient.tells('diabetes');
  await picture(kiosk, 'health-es');
  await patient.changesLanguageTo('ja');
  await patient.goesTo('S15');
  await picture(kiosk, 'help-ja');
  await patient.changesLanguageTo('en');
  await patient.goesTo('T3');
  await patient.tries('T3', 'not-sure');
  await picture(kiosk, 'teach-back');
  await patient.tries('T3', 'call-emergency');
  await patient.goesTo('K4');
  await patient.answers('K4', 'talk');
  await picture(kiosk, 'statement');
  await patient.goesTo('hand-over');
  await picture(kiosk, 'hand-over');
  await glass.touches('take-home');
  await picture(kiosk, 'take-home');
  await glass.touches('close');
  const ticket = await patient.handsOver();
  await nurse.unlocks();
  await picture(kiosk, 'staff-visits');
  await nurse.opens(ticket);
  await picture(kiosk, 'staff-review');
});

test('pictures of staff’s side', async ({ kiosk }) => {
  const { nurse, manager, glass, page } = kiosk;
  const ticket = await wasHere(kiosk, (visit) =>
    visit.inLanguage('es').expects('upper-back-left').answered('K4', 'talk').tried('T5', 'lift', 'not-sure'),
  );
  await page.reload();
  await nurse.unlocks();
  await nurse.opens(ticket);
  await glass.touches('flag:K4:open');
  await picture(kiosk, 'staff-script');
  await nurse.locks();
  await manager.unlocks();
  await glass.touches('settings');
  await picture(kiosk, 'staff-settings');
});

/** The glass as it is once nothing moves any more. */
async function picture({ page }: Kiosk, name: string): Promise<void> {
  await page.waitForTimeout(900);
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
        .map(({ finished }) => finished),
    ),
  );
  const session = await page.context().newCDPSession(page);
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, ...size, scale: SCALE },
  });
  await session.detach();
  fs.mkdirSync(FOLDER, { recursive: true });
  const bytes = Buffer.from(data, 'base64');
  expect(bytes.length).toBeGreaterThan(10_000);
  fs.writeFileSync(path.join(FOLDER, `${name}.png`), bytes);
}
