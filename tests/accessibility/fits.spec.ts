// Every screen in every language, at every size of the words, on four panels: nothing clipped, covered, too near or too small, no
// letter of the machine's own fonts; at the default size nothing scrolls, and what must scroll later has its two buttons.
import { expect, test } from '@playwright/test';
import { TEXT_SIZES, type TextSize } from '#core/visit/comfort';
import languages from '../../locales/languages.json' with { type: 'json' };
import { Gallery, type ScreenSize, speaksAllLanguages } from '../support/a-gallery';
import { fallbackFonts } from '../support/fallback-fonts';
import { findings } from '../support/findings';
import { layoutFaults } from '../support/layout-faults';

const PORTRAIT: ScreenSize = [1080, 1920];
const SMALL: ScreenSize = [1280, 800];
const PANELS: readonly ScreenSize[] = [PORTRAIT, [1920, 1080], SMALL, [768, 1366]];
/** The sizes between the ends: on the main panel and on the one with the least room, unless all is asked for. */
const BETWEEN: readonly ScreenSize[] = process.env.KIOSK_PICTURES === '1' ? PANELS : [PORTRAIT, SMALL];
const panelsAt = (size: TextSize): readonly ScreenSize[] => (size === 2 || size === 3 ? BETWEEN : PANELS);

for (const { code, dir } of languages) {
  test(`every screen fits in ${code}`, async () => {
    test.setTimeout(600_000);
    const gallery = await Gallery.open();
    const lines: string[] = [];
    for (const state of await gallery.states()) {
      const isForAll = speaksAllLanguages(state);
      if (isForAll && code !== 'en') continue;
      await gallery.resizeTo(PORTRAIT);
      await gallery.show({ state, language: code });
      const faces = await fallbackFonts(gallery);
      lines.push(
        ...[...faces, ...(isForAll ? [] : await wrongLanguage(gallery, code, dir))].map(
          (line) => `${state} ${code}: ${line}`,
        ),
      );
      // Staff screens and those before a visit have no size of the patient's.
      for (const size of isForAll ? ([1] as const) : TEXT_SIZES) {
        lines.push(...(await faultsAt(gallery, state, code, size)));
      }
    }
    await gallery.close();
    expect(findings(`fits-${code}`, lines)).toBe('');
  });
}

async function faultsAt(
  gallery: Gallery,
  state: string,
  code: string,
  size: TextSize,
): Promise<readonly string[]> {
  const lines: string[] = [];
  await gallery.wordsAt(size);
  for (const panel of panelsAt(size)) {
    await gallery.resizeTo(panel);
    const found = [...(await layoutFaults(gallery.page)), ...(size === 1 ? await scrolls(gallery) : [])];
    lines.push(...found.map((line) => `${state} ${code} size ${size} ${panel.join('x')}: ${line}`));
  }
  return lines;
}

async function wrongLanguage({ page }: Gallery, code: string, direction: string): Promise<readonly string[]> {
  const { lang, dir } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
  return lang === code && dir === direction ? [] : [`stands as ${lang} ${dir}`];
}

/** At the default size every screen fits; the staff's list and a review with many points may be longer. */
async function scrolls({ page }: Gallery): Promise<readonly string[]> {
  const count = await page.locator('#root > :not(.staff) [data-scrolls]').count();
  return count > 0 ? ['scrolls at the default size'] : [];
}
