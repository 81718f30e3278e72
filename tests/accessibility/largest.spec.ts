// The largest text on four panels: what no longer fits moves with two big buttons, and nothing is cut off, covered or too near.
import { expect, test } from '@playwright/test';
import { Gallery, type ScreenSize, speaksAllLanguages } from '../support/a-gallery';
import { findings } from '../support/findings';
import { layoutFaults } from '../support/layout-faults';

const PANELS: readonly ScreenSize[] = [
  [1080, 1920],
  [1920, 1080],
  [1280, 800],
  [768, 1366],
];

for (const language of ['en', 'es', 'ar']) {
  test(`nothing is lost at the largest size in ${language}`, async () => {
    test.setTimeout(300_000);
    const gallery = await Gallery.open();
    const lines: string[] = [];
    for (const state of await gallery.states()) {
      // Staff screens and those before a visit have no size of the patient's.
      if (speaksAllLanguages(state)) continue;
      await gallery.show({ state, language, size: 4 });
      for (const panel of PANELS) {
        await gallery.resizeTo(panel);
        const found = await layoutFaults(gallery.page);
        lines.push(...found.map((line) => `${state} ${language} size 4 ${panel.join('x')}: ${line}`));
      }
    }
    await gallery.close();
    expect(findings(`largest-${language}`, lines)).toBe('');
  });
}
