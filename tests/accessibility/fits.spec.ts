// Every screen in every language, at every size of the words, on four panels: nothing clipped, covered, too near or too small, no
// letter of the machine's own fonts, no text that cannot be heard; at the default size nothing scrolls, and what must scroll later has its two buttons.
import { expect, test } from '@playwright/test';
import { TEXT_SIZES, type TextSize } from '#core/visit/comfort';
import languages from '../../locales/languages.json' with { type: 'json' };
import { PSEUDO_LANGUAGES } from '../../renderer/gallery/pseudo-languages';
import { Gallery, type ScreenSize, type Shown, speaksAllLanguages } from '../support/a-gallery';
import { fallbackFonts } from '../support/fallback-fonts';
import { findings } from '../support/findings';
import { layoutFaults } from '../support/layout-faults';

const MAIN: ScreenSize = [1080, 1920];
/** The one with the least room for words. */
const SMALL: ScreenSize = [1280, 800];
const NARROW: ScreenSize = [768, 1366];
const PANELS: readonly ScreenSize[] = [MAIN, [1920, 1080], SMALL, NARROW];
const isEverything = process.env.KIOSK_PICTURES === '1';
/** Looked at on every panel at both ends: the master, the one with the longest words among the first, and one from right to left. */
const CLOSELY = ['en', 'es', 'ar'];
/** States that differ from others by a mark or a single line: looked at in a few languages. */
const MARKED = /^(scan-|hold$|curtain$|S06-simple-third$|T3-listening$)/;
/** The default size on every panel, the largest where there is least room, unless everything is asked for. */
function panelsAt(size: TextSize, code: string): readonly ScreenSize[] {
  if (isEverything || size === 1) return PANELS;
  if (size !== 4) return [];
  return CLOSELY.includes(code) ? PANELS : [SMALL, NARROW];
}

for (const { code, dir } of languages) {
  test(`every screen fits in ${code}`, async () => {
    test.setTimeout(600_000);
    const gallery = await Gallery.open();
    const all = await gallery.states();
    const isClose = isEverything || CLOSELY.includes(code);
    const own = all.filter((state) => !speaksAllLanguages(state) && (isClose || !MARKED.test(state)));
    const lines: string[] = [];
    // Panel by panel and not screen by screen: a face is made ready once for each size of its letters.
    for (const size of TEXT_SIZES) {
      // Staff screens and those before a visit have no size of the patient's, and are the same in every language.
      const states = size === 1 && code === 'en' ? all : own;
      for (const panel of panelsAt(size, code)) {
        await gallery.resizeTo(panel);
        for (const state of states) {
          const found = await faultsOf(gallery, { state, language: code, size });
          const isFirst = size === 1 && panel === MAIN;
          const once = isFirst ? await strangersOn(gallery, state, code, dir) : [];
          if (isFirst && !state.startsWith('staff') && !state.startsWith('set-up'))
            once.push(...(await unsaidOn(gallery)));
          lines.push(
            ...[...once, ...found].map((line) => `${state} ${code} size ${size} ${panel.join('x')}: ${line}`),
          );
        }
      }
    }
    await gallery.close();
    expect(findings(`fits-${code}`, lines)).toBe('');
  });
}

for (const { code, dir } of PSEUDO_LANGUAGES) {
  test(`nothing is cut in ${code}, the largest words where there is least room`, async () => {
    test.setTimeout(300_000);
    const gallery = await Gallery.open();
    const own = (await gallery.states()).filter((state) => !speaksAllLanguages(state));
    const lines: string[] = [];
    await gallery.resizeTo(NARROW);
    for (const state of own) {
      await gallery.show({ state, language: code, size: 4 });
      const faults = [
        ...(await layoutFaults(gallery.page)),
        ...(await strangersOn(gallery, state, code, dir)),
      ];
      lines.push(...faults.map((line) => `${state} ${code}: ${line}`));
    }
    await gallery.close();
    expect(findings(`fits-${code}`, lines)).toBe('');
  });
}

/** The one sheet that may be longer than the smallest panel: what fits a patient is too much for one look, and grows. */
const mayScroll = (state: string): boolean => state.startsWith('comfort');

async function faultsOf(gallery: Gallery, shown: Shown): Promise<readonly string[]> {
  await gallery.show(shown);
  const mustFit = shown.size === 1 && !mayScroll(shown.state);
  return [...(await layoutFaults(gallery.page)), ...(mustFit ? await scrolls(gallery) : [])];
}

/** Letters of the machine's own fonts, and a screen in another language or direction than its own. */
async function strangersOn(
  gallery: Gallery,
  state: string,
  code: string,
  direction: string,
): Promise<string[]> {
  const faces = [...(await fallbackFonts(gallery))];
  if (speaksAllLanguages(state)) return faces;
  const { lang, dir } = await gallery.page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
  return lang === code && dir === direction ? faces : [...faces, `stands as ${lang} ${dir}`];
}

/** Texts, pictures and buttons that the kiosk would pass over when it reads aloud. */
async function unsaidOn({ page }: Gallery): Promise<readonly string[]> {
  const unsaid = await page.evaluate<readonly string[] | null>('window.galleryUnsaid?.() ?? null');
  if (!unsaid) throw new Error('the gallery says nothing of what can be heard');
  return unsaid.map((text) => `cannot be heard: ${text}`);
}

/** At the default size every screen fits; the staff's list and a review with many points may be longer. */
async function scrolls({ page }: Gallery): Promise<readonly string[]> {
  const count = await page.locator('#root > :not(.staff) [data-scrolls]').count();
  return count > 0 ? ['scrolls at the default size'] : [];
}
