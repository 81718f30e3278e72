// The document that staff print, in every language, measured before it becomes paper: nothing cut, covered, too small or torn from
// its heading, no letter of the machine's own fonts, every step and every answer there once.
import { expect, test } from '@playwright/test';
import { STEPS } from '#core/procedure/steps';
import languages from '../../locales/languages.json' with { type: 'json' };
import { Gallery } from '../support/a-gallery';
import { axeFaults } from '../support/axe-faults';
import { fallbackFonts } from '../support/fallback-fonts';
import { findings } from '../support/findings';
import { paperFaults } from '../support/paper-faults';

/** On paper one neither checks answers nor hands anything over but the paper. */
const ON_PAPER = STEPS.filter(({ kind }) => kind !== 'check' && kind !== 'hand-over').map(({ id }) => id);

interface Look {
  readonly state: string;
  readonly shown: readonly { readonly code: string; readonly dir: string }[];
  /** Blocks that must be there. */
  readonly blocks: readonly string[];
  /** The smallest letters; large print unless another is named. */
  readonly leastPoints?: number;
  readonly isForStaff?: true;
}

/** What a take-home sheet cannot be without, whatever the words of a language leave room for. */
const TAKEN_HOME = ['take-home', 'S15', 'S12', 'S13', 'S14', 'codes'];

/** What another clinic sets changes a few lines only: looked at in one language of each direction. */
const LOOKS: readonly Look[] = [
  { state: 'document', shown: languages, blocks: ON_PAPER },
  { state: 'document-take-home', shown: languages, blocks: TAKEN_HOME },
  {
    state: 'document-record',
    shown: languages.filter(({ code }) => ['en', 'es', 'ar', 'zh-Hans', 'hi'].includes(code)),
    blocks: ['record', 'record-facts', 'record-area'],
    // For staff and for keeping, not large print.
    leastPoints: 10.5,
    isForStaff: true,
  },
  {
    state: 'document-test',
    shown: languages.filter(({ code }) => code === 'en'),
    blocks: ['test'],
    isForStaff: true,
  },
  {
    state: 'document-other-clinic',
    shown: languages.filter(({ code }) => ['de', 'ar'].includes(code)),
    blocks: ON_PAPER,
  },
];

for (const { state, shown, blocks: wanted, leastPoints, isForStaff } of LOOKS) {
  test(`every sheet of the ${state} holds what is on it`, async () => {
    test.setTimeout(120_000);
    const gallery = await Gallery.open();
    const { page } = gallery;
    const lines: string[] = [];
    for (const { code, dir } of shown) {
      await gallery.show({ state, language: code });
      const faults = [...(await paperFaults(page, leastPoints))];
      // A record holds two languages; its faces are read from the PDF itself (tests/e2e/record.spec.ts).
      if (!isForStaff) faults.push(...(await strangeLetters(gallery)));
      // Twenty languages on one sheet, each line in its own face.
      if (state === 'document-test') faults.push(...(await fallbackFonts(gallery, '.sheet')));
      if (shown.length < languages.length) faults.push(...(await axeFaults(page)));
      lines.push(...faults.map((line) => `${code}: ${line}`));
      const blocks = await page
        .locator('.sheet [data-block]')
        .evaluateAll((found) => found.map((block) => block.getAttribute('data-block') ?? ''));
      expect(new Set(blocks).size, `${code}: a block stands twice`).toBe(blocks.length);
      expect(blocks, code).toEqual(expect.arrayContaining([...wanted]));
      await expect(page.locator('html')).toHaveAttribute('lang', isForStaff ? 'en' : code);
      await expect(page.locator('html')).toHaveAttribute('dir', isForStaff ? 'ltr' : dir);
    }
    await gallery.close();
    expect(findings(state, lines)).toBe('');
  });
}

/** A document holds hundreds of pieces of text: their words, each once in each weight, are drawn with the same faces as they are. */
async function strangeLetters(gallery: Gallery): Promise<readonly string[]> {
  await gallery.page.evaluate(() => {
    const words = new Set(document.querySelector('#root')?.textContent.split(/\s+/));
    const sample = document.createElement('div');
    sample.className = 'letters';
    for (const weight of ['400', '700']) {
      const line = document.createElement('p');
      line.style.fontWeight = weight;
      line.textContent = [...words].join(' ');
      sample.append(line);
    }
    document.body.append(sample);
  });
  const strangers = await fallbackFonts(gallery, '.letters');
  await gallery.page.evaluate(() => document.querySelector('.letters')?.remove());
  return strangers;
}

test('the sheets fit A4 and US Letter: neither spills onto another page', async () => {
  const gallery = await Gallery.open();
  await gallery.show({ state: 'document', language: 'de' });
  const sheets = await gallery.page.locator('.sheet').count();
  for (const pageSize of ['A4', 'Letter'] as const) {
    const pages = await gallery.app.evaluate(async ({ BrowserWindow }, paper) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const pdf = await contents?.printToPDF({
        pageSize: paper,
        printBackground: true,
        preferCSSPageSize: true,
      });
      return pdf?.toString('latin1').match(/\/Type \/Page\b/g)?.length;
    }, pageSize);
    expect(pages, pageSize).toBe(sheets);
  }
  await gallery.close();
});
