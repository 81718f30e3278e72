// Every screen in every named state, three languages, four panels: large enough, apart, whole, in its own direction and face.
import fs from 'node:fs';
import path from 'node:path';
import { Gallery, type ScreenSize } from '../support/a-gallery';
import { fallbackFonts } from '../support/fallback-fonts';
import { layoutFaults } from '../support/layout-faults';
import { ROOT } from '../support/source-files';
import { expect, test } from '@playwright/test';

const PANELS: readonly ScreenSize[] = [
  [1080, 1920],
  [1920, 1080],
  [1280, 800],
  [768, 1366],
];
const DIRECTION: Readonly<Record<string, string>> = { en: 'ltr', es: 'ltr', ar: 'rtl' };

for (const language of ['en', 'es', 'ar']) {
  test(`every screen stands as designed in ${language}`, async () => {
    test.setTimeout(300_000);
    const gallery = await Gallery.open();
    const faults: string[] = [];
    for (const state of await gallery.states()) {
      await gallery.resizeTo([1080, 1920]);
      await gallery.show({ state, language });
      faults.push(...(await wrongLanguage(gallery, state, language)));
      faults.push(...(await fallbackFonts(gallery)).map((line) => `${state} ${language}: ${line}`));
      for (const panel of PANELS) {
        await gallery.resizeTo(panel);
        const found = [...(await layoutFaults(gallery.page)), ...(await scrolls(gallery))];
        faults.push(...found.map((line) => `${state} ${language} ${panel.join('x')}: ${line}`));
      }
    }
    await gallery.close();
    keep(`layout-${language}.txt`, faults);
    expect(faults.join('\n')).toBe('');
  });

  test(`at the largest size nothing is lost in ${language}: what is too long has two buttons`, async () => {
    test.setTimeout(300_000);
    const gallery = await Gallery.open();
    const faults: string[] = [];
    for (const state of await gallery.states()) {
      await gallery.resizeTo([1080, 1920]);
      await gallery.show({ state, language, size: 4 });
      for (const panel of PANELS) {
        await gallery.resizeTo(panel);
        const found = await layoutFaults(gallery.page);
        faults.push(...found.map((line) => `${state} ${language} size 4 ${panel.join('x')}: ${line}`));
      }
    }
    await gallery.close();
    keep(`layout-largest-${language}.txt`, faults);
    expect(faults.join('\n')).toBe('');
  });
}

async function wrongLanguage({ page }: Gallery, state: string, language: string): Promise<readonly string[]> {
  const { lang, dir, screen } = await page.evaluate(() => {
    const root = document.documentElement;
    return { lang: root.lang, dir: root.dir, screen: root.dataset.screen ?? '' };
  });
  // Staff read their own language; the first two screens speak all languages in turn.
  if (screen.startsWith('staff') || ['attract', 'language', 'set-up', 'out-of-order'].includes(screen)) return [];
  const isRight = lang === language && dir === DIRECTION[language];
  return isRight ? [] : [`${state} ${language}: stands as ${lang} ${dir}`];
}

/** At the default size every screen fits; the staff's list and a review with many points may be longer. */
async function scrolls({ page }: Gallery): Promise<readonly string[]> {
  const count = await page.locator('#root > :not(.staff) [data-scrolls], dialog [data-scrolls]').count();
  return count > 0 ? ['scrolls at the default size'] : [];
}

function keep(name: string, faults: readonly string[]): void {
  const folder = path.join(ROOT, 'test-results', 'layout');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, name), `${faults.join('\n')}\n`);
}
