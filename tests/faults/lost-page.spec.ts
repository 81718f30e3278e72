// The page's process dies: the patient is back on the same step with the same answers. No test here may kill what it did not start.
import type {} from '../../renderer/bridge';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

test('a page that is killed comes back where it was, on step after step', async ({ kiosk }) => {
  const { patient } = kiosk;
  await hasComeTo(kiosk, 'S06', (visit) => visit.inLanguage('es').expects('neck-left'));
  await kiosk.losesItsPage();
  await kiosk.glass.shows('S06');
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'es');

  await patient.goesOn();
  await patient.tells('diabetes', 'needle-fear');
  // A tap is stored a moment after it is seen.
  await kiosk.page.waitForTimeout(300);
  await kiosk.losesItsPage();
  await kiosk.glass.shows('S07');
  await kiosk.glass.hasChosen('answer:diabetes');
  await kiosk.glass.hasChosen('answer:needle-fear');
  await kiosk.glass.touches('next');
  await kiosk.glass.shows('S08');
});

test('while staff look at a visit, a page that dies comes back locked', async ({ kiosk }) => {
  await hasComeTo(kiosk, 'K4', (visit) => visit.answered('K3', 'no'));
  await kiosk.nurse.unlocks();
  await kiosk.losesItsPage();
  await kiosk.glass.shows('K4');
  const answer = await kiosk.page.evaluate(() => window.kiosk.call('staff:visits', {}));
  expect(answer).toMatchObject({ ok: false, failure: { code: 'locked' } });
});
