// Another language in the middle: the place and the answers stay, and staff read the patient's words beside their own.
import { wordsOf } from '../support/clinic-configs';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

test('another language half-way keeps the place and the answers', async ({ kiosk }) => {
  const { patient, glass, page } = kiosk;
  await hasComeTo(kiosk, 'K4', (visit) => visit.answered('K3', 'no'));
  await patient.answers('K4', 'talk');
  await patient.changesLanguageTo('ar');
  await glass.shows('K4');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('h1')).toHaveText(wordsOf('ar', 'patient')('statements.K4.text'));
  await glass.hasChosen('answer:talk');
  await glass.touches('back');
  await glass.shows('K3');
  await glass.hasChosen('answer:no');
  await patient.changesLanguageTo('es');
  await glass.shows('K3');
  await expect(page.locator('h1')).toHaveText(wordsOf('es', 'patient')('statements.K3.text'));
});

for (const language of ['es', 'ar']) {
  test(`staff read what was tapped in ${language} beside their own language`, async ({ kiosk }) => {
    const { patient, nurse, page } = kiosk;
    await hasComeTo(kiosk, 'hand-over', (visit) => visit.inLanguage(language).answered('K4', 'no'));
    const ticket = await patient.handsOver();
    await nurse.unlocks();
    await nurse.opens(ticket);
    for (const side of [language, 'en']) {
      const words = page.locator(`[data-flag="K4"] .exact-side[lang="${side}"]`);
      await expect(words).toContainText(wordsOf(side, 'patient')('statements.K4.text'));
      await expect(words).toContainText(wordsOf(side, 'patient')('statement.answers.no'));
    }
    const direction = page.locator(`[data-flag="K4"] .exact-side[lang="${language}"]`);
    await expect(direction).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
}
