// What axe finds on every screen in every named state, in three languages; in all of them and in every theme with KIOSK_PICTURES=1.
import { expect, test } from '@playwright/test';
import { DEFAULT_COMFORT, THEMES } from '#core/visit/comfort';
import languages from '../../locales/languages.json' with { type: 'json' };
import { Gallery, speaksAllLanguages } from '../support/a-gallery';
import { axeFaults } from '../support/axe-faults';
import { findings } from '../support/findings';

const isEverything = process.env.KIOSK_PICTURES === '1';
const LANGUAGES = isEverything ? languages.map(({ code }) => code) : ['en', 'es', 'ar'];
const SHOWN = isEverything ? THEMES : [DEFAULT_COMFORT.theme];

for (const language of LANGUAGES) {
  test(`axe finds nothing on any screen in ${language}`, async () => {
    test.setTimeout(900_000);
    const gallery = await Gallery.open();
    const lines: string[] = [];
    for (const state of await gallery.states()) {
      if (language !== 'en' && speaksAllLanguages(state)) continue;
      for (const theme of SHOWN) {
        await gallery.show({ state, language, theme });
        const faults = await axeFaults(gallery.page);
        lines.push(...faults.map((line) => `${state} ${language} ${theme}: ${line}`));
      }
    }
    await gallery.close();
    expect(findings(`axe-${language}`, lines)).toBe('');
  });
}
