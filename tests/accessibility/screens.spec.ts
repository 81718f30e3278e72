// Every screen in every named state, in three languages and on four panels: what axe finds, and whether it is large enough,
// apart, whole, in its own direction and its own face.
import { expect, test } from '@playwright/test';
import { Gallery, type ScreenSize, speaksAllLanguages } from '../support/a-gallery';
import { axeFaults } from '../support/axe-faults';
import { fallbackFonts } from '../support/fallback-fonts';
import { findings } from '../support/findings';
import { layoutFaults } from '../support/layout-faults';

const MAIN_PANEL: ScreenSize = [1080, 1920];
const PANELS: readonly ScreenSize[] = [MAIN_PANEL, [1920, 1080], [1280, 800], [768, 1366]];
const DIRECTION = { en: 'ltr', es: 'ltr', ar: 'rtl' } as const;
const LANGUAGES = ['en', 'es', 'ar'] as const;
type Language = (typeof LANGUAGES)[number];
/** So that both workers have as much to do. */
const PARTS = [0, 1] as const;

for (const language of LANGUAGES) {
  for (const part of PARTS) {
    test(`every screen stands as designed in ${language}, part ${part + 1} of ${PARTS.length}`, async () => {
      test.setTimeout(300_000);
      const gallery = await Gallery.open();
      const lines: string[] = [];
      for (const state of statesOf(await gallery.states(), language, part)) {
        lines.push(...(await faultsOf(gallery, state, language)));
      }
      await gallery.close();
      expect(findings(`screens-${language}-${part + 1}`, lines)).toBe('');
    });
  }
}

const statesOf = (all: readonly string[], language: Language, part: number): readonly string[] =>
  all
    .filter((state) => language === 'en' || !speaksAllLanguages(state))
    .filter((_state, index) => index % PARTS.length === part);

async function faultsOf(gallery: Gallery, state: string, language: Language): Promise<readonly string[]> {
  await gallery.resizeTo(MAIN_PANEL);
  await gallery.show({ state, language });
  const once = [
    ...(await wrongLanguage(gallery, state, language)),
    ...(await fallbackFonts(gallery)),
    ...(await axeFaults(gallery.page)),
  ].map((line) => `${state} ${language}: ${line}`);
  const onPanels: string[] = [];
  for (const panel of PANELS) {
    await gallery.resizeTo(panel);
    const found = [...(await layoutFaults(gallery.page)), ...(await scrolls(gallery))];
    onPanels.push(...found.map((line) => `${state} ${language} ${panel.join('x')}: ${line}`));
  }
  return [...once, ...onPanels];
}

async function wrongLanguage(
  { page }: Gallery,
  state: string,
  language: Language,
): Promise<readonly string[]> {
  if (speaksAllLanguages(state)) return [];
  const { lang, dir } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
  return lang === language && dir === DIRECTION[language] ? [] : [`stands as ${lang} ${dir}`];
}

/** At the default size every screen fits; the staff's list and a review with many points may be longer. */
async function scrolls({ page }: Gallery): Promise<readonly string[]> {
  const count = await page.locator('#root > :not(.staff) [data-scrolls]').count();
  return count > 0 ? ['scrolls at the default size'] : [];
}
