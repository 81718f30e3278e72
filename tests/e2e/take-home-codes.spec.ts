// The take-home sheet for a phone, read from the glass by a reader that is not ours: every sentence of every language comes through
// whole, and the code is dark on white in every theme.
import path from 'node:path';
import { EXPLAIN_STEPS } from '#core/procedure/explain-steps';
import { THEMES } from '#core/visit/comfort';
import languages from '../../locales/languages.json' with { type: 'json' };
import { Gallery } from '../support/a-gallery';
import { wordsOf } from '../support/clinic-configs';
import { codesIn } from '../support/code-reader';
import { hasComeTo } from '../support/head-start';
import { expect, test } from '../support/kiosk-test';

test.skip(process.platform !== 'linux', 'the reader of these tests is installed on Linux only');

const CLINIC = 'Sample Clinic';
const VALUES: Readonly<Record<string, string>> = {
  emergencyNumber: '911',
  clinicPhone: '555-0100',
  afterHoursPhone: '555-0199',
};
const filled = (words: string): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_hole, name: string) => VALUES[name] ?? '');

/** What stands on the screens that go home, by language: a title and its sentences for each. */
const sectionsOf = (language: string): readonly (readonly string[])[] => {
  const words = wordsOf(language, 'patient');
  return ['S15', 'S12', 'S13', 'S14'].map((id) => {
    const step = EXPLAIN_STEPS.find((candidate) => candidate.id === id);
    const keys = (step?.say ?? []).map((sentence) => `steps.${id}.say.${sentence.id}`);
    return [`steps.${id}.title`, ...keys].map((key) => filled(words(key)));
  });
};

/** Reads the code on the glass, then turns to the next, until there is none. */
async function partsOn({ page }: Pick<Gallery, 'page'>, file: string): Promise<readonly string[]> {
  const parts: string[] = [];
  const next = page.locator('[data-action="part-next"]:not([aria-disabled])');
  for (;;) {
    await page.locator('dialog .code').screenshot({ path: file });
    parts.push(codesIn(file));
    if ((await next.count()) === 0) return parts;
    await next.click();
  }
}

test('every language’s sentences are read from the glass, each part alone', async () => {
  test.setTimeout(150_000);
  const info = test.info();
  const gallery = await Gallery.open();
  for (const { code } of languages) {
    await gallery.show({ state: 'take-home', language: code });
    const parts = await partsOn(gallery, info.outputPath('code.png'));
    const heads = new Set(parts.map((part) => part.split('\n')[0]));
    expect(heads.size, `${code}: each part begins with the same title`).toBe(1);
    for (const part of parts) expect(part.split('\n')[1], code).toBe(CLINIC);
    const sections = sectionsOf(code);
    const titles = new Set(sections.map(([title]) => title));
    const lines = parts.flatMap((part) =>
      part
        .split('\n\n')
        .slice(1)
        .flatMap((piece) => piece.split('\n')),
    );
    const sentences = lines.filter((line) => !titles.has(line));
    expect(sentences, code).toEqual(sections.flatMap(([, ...said]) => said));
    // The first thing read is whom to call.
    expect(parts[0]?.split('\n\n')[1]?.split('\n')[0], code).toBe(sections[0]?.[0]);
    expect(parts.length, `${code}: codes to be scanned`).toBeLessThanOrEqual(6);
  }
  await gallery.close();
});

test('it is read in every theme and with the largest letters, on an upright and on a wide panel', async () => {
  const info = test.info();
  const gallery = await Gallery.open();
  for (const size of [
    [1080, 1920],
    [1280, 800],
  ] as const) {
    await gallery.resizeTo(size);
    for (const theme of THEMES) {
      await gallery.show({ state: 'take-home', theme, size: 4 });
      const file = info.outputPath('glass.png');
      // The whole glass as a camera sees it: what is cut off or covered is not read.
      await gallery.page.screenshot({ path: path.resolve(file) });
      expect(codesIn(file), `${theme} at ${size.join('x')}`).toContain(sectionsOf('en')[0]?.[1]);
    }
  }
  await gallery.close();
});

test('a patient takes the sheet home from the last screen, and the ticket waits meanwhile', async ({
  start,
}, info) => {
  const kiosk = await start({
    config: {
      version: 1,
      clinic: { name: CLINIC, phone: '555-0100', afterHoursPhone: '555-0199', emergencyNumber: '911' },
      languages: ['en'],
      times: { handOverSeconds: 10, idleSeconds: 60 },
    },
  });
  const { glass, page, patient } = kiosk;
  await hasComeTo(kiosk, 'hand-over');
  await glass.touches('take-home');
  const file = info.outputPath('glass.png');
  await page.screenshot({ path: file });
  expect(codesIn(file)).toContain('555-0199');
  await glass.touches('part-next');
  await expect(page.locator('.take-home-parts')).toContainText('2');
  // Longer than the ticket stands by itself.
  await page.waitForTimeout(11_000);
  await glass.offers('close');
  await glass.touches('close');
  await patient.handsOver();
});
