// What axe finds on every screen in every named state, in three languages.
import { expect, test } from '@playwright/test';
import { Gallery, speaksAllLanguages } from '../support/a-gallery';
import { axeFaults } from '../support/axe-faults';
import { findings } from '../support/findings';

for (const language of ['en', 'es', 'ar']) {
  test(`axe finds nothing on any screen in ${language}`, async () => {
    test.setTimeout(300_000);
    const gallery = await Gallery.open();
    const lines: string[] = [];
    for (const state of await gallery.states()) {
      if (language !== 'en' && speaksAllLanguages(state)) continue;
      await gallery.show({ state, language });
      lines.push(...(await axeFaults(gallery.page)).map((line) => `${state} ${language}: ${line}`));
    }
    await gallery.close();
    expect(findings(`axe-${language}`, lines)).toBe('');
  });
}
