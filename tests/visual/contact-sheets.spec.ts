// One picture with every screen on it, per language, size and theme: for a designer's eye, and for raters who see nothing else.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { THEMES } from '#core/visit/comfort';
import languages from '../../locales/languages.json' with { type: 'json' };
import { Gallery, type Shown } from '../support/a-gallery';
import { ROOT } from '../support/source-files';

const FOLDER = path.join(ROOT, 'test-results', 'contact-sheets');
const GLASS = { width: 1080, height: 1920, scale: 0.25 } as const;
const COLUMNS = 10;

type Look = Omit<Shown, 'state'>;

const LANGUAGES: readonly Look[] = languages.map(({ code }) => ({ language: code }));
/** One of each kind of script. */
const SIZES: readonly Look[] = ([2, 3, 4] as const).flatMap((size) =>
  ['en', 'ar', 'zh-Hans', 'ur'].map((language) => ({ language, size })),
);
const COLOURS: readonly Look[] = THEMES.slice(1).flatMap((theme) => [
  { language: 'en', theme },
  { language: 'ar', theme },
]);

/** All of them take minutes, so the usual run makes the first. */
const looks =
  process.env.KIOSK_PICTURES === '1' ? [...LANGUAGES, ...SIZES, ...COLOURS] : LANGUAGES.slice(0, 1);

for (const look of looks) {
  const { language = 'en', size = 1, theme = 'standard' } = look;
  test(`a contact sheet of ${language}, size ${size}, ${theme}`, async () => {
    test.setTimeout(180_000);
    const gallery = await Gallery.open();
    const states = await gallery.states();
    const pictures: string[] = [];
    for (const state of states) {
      await gallery.show({ ...look, state });
      pictures.push(await small(gallery));
    }
    await compose(gallery, states, pictures, path.join(FOLDER, `${language}-size-${size}-${theme}.png`));
    await gallery.close();
    // No two screens look the same: a picture taken too early would repeat the one before.
    const twins = states.flatMap((state, index) => {
      const first = pictures.indexOf(pictures[index] ?? '');
      return first === index ? [] : [`${states[first]} ${state}`];
    });
    expect(twins).toEqual([]);
  });
}

async function small({ session }: Gallery): Promise<string> {
  const clip = { x: 0, y: 0, ...GLASS };
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip });
  return data;
}

/** Puts the pictures on one page, named, and takes a picture of that. */
async function compose(
  { page, session }: Gallery,
  states: readonly string[],
  pictures: readonly string[],
  file: string,
): Promise<void> {
  const [width, height] = [GLASS.width * GLASS.scale, GLASS.height * GLASS.scale];
  const [cellWidth, cellHeight] = [width + 20, height + 46];
  const sheet = { width: COLUMNS * cellWidth, height: Math.ceil(states.length / COLUMNS) * cellHeight };
  const cells = states.map((state, index) => ({ state, picture: pictures[index] ?? '' }));
  await page.goto('about:blank');
  await session.send('Emulation.setDeviceMetricsOverride', { ...sheet, deviceScaleFactor: 1, mobile: false });
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:repeat(${COLUMNS},${cellWidth}px);font:16px sans-serif}
    figure{margin:10px}img{display:block;width:${width}px;height:${height}px;outline:1px solid #999}</style>
    ${cells.map(({ state, picture }) => `<figure><img src="data:image/png;base64,${picture}"><figcaption>${state}</figcaption></figure>`).join('')}`,
  );
  await page.waitForFunction(() =>
    [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
  );
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  fs.writeFileSync(file, Buffer.from(data, 'base64'));
}
