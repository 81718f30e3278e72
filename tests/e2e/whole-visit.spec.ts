// One patient from the first touch to the hand-over, and the nurse up to the sign-off, in every language, by touch only.
import { expect, test } from '../support/kiosk-test';

for (const [language, dir] of [
  ['en', 'ltr'],
  ['es', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`a whole visit in ${language}, and the nurse signs it off`, async ({ kiosk }) => {
    const { patient, nurse, page } = kiosk;
    await kiosk.glass.shows('attract');
    await patient.chooses(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await patient.goesTo('hand-over');
    const ticket = await patient.handsOver();

    await nurse.unlocks();
    await nurse.opens(ticket);
    if (language === 'en') {
      await nurse.sees('ready');
      await nurse.findsFlags();
    } else {
      await nurse.sees('talk');
      await nurse.findsFlags(`draft-language-${language}`);
      await nurse.cannotDecide('ready-for-talk');
      await nurse.enters(`draft-language-${language}`);
      await nurse.sees('ready');
    }
    await nurse.cannotSignOff();
    await nurse.checksEverything();
    await nurse.decides('ready-for-talk');
    await nurse.signsOff();
    await nurse.locks();
    await kiosk.glass.shows('attract');
  });
}
