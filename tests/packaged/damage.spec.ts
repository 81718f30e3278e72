// One byte of the packaged program is changed, in a copy, in each kind of file it serves or gives to its page. Each has one outcome.
import fs from 'node:fs';
import path from 'node:path';
import { EXIT } from '../../electron/exit-codes';
import { Release } from '../support/a-release';
import { wordsOf } from '../support/clinic-configs';
import { expect, test } from '../support/kiosk-test';
import { PackagedCopy } from '../support/packaged-copy';
import { releaseProgram, twinProgram } from '../support/packaged-programs';

const SOON = { timeout: 60_000 };
/** What is damaged by the part of its name, and the kind that the log then tells. */
const PAGE_FILES = [
  ['out/renderer/index.html', 'html'],
  ['out/renderer/assets/index-', 'js'],
  ['out/renderer/assets/questions-', 'css'],
  ['out/renderer/assets/atkinson-hyperlegible-next-latin-wght', 'woff2'],
] as const;

/** Does something with a copy, and takes the copy away. */
async function withCopy(program: string, use: (copy: PackagedCopy) => Promise<void>): Promise<void> {
  const copy = new PackagedCopy(program);
  try {
    await use(copy);
  } finally {
    copy.remove();
  }
}

const fileOf = (copy: PackagedCopy, begin: string, kind: string): string => {
  const found = copy.files().find((name) => name.startsWith(begin) && name.endsWith(kind));
  if (!found) throw new Error(`the archive has no ${begin}*.${kind}`);
  return found;
};

test('a page, a script, a style or a font that differs puts the kiosk out of order and is told', async () => {
  const outOfOrder = ([begin, kind]: (typeof PAGE_FILES)[number]): Promise<void> =>
    withCopy(releaseProgram(), async (copy) => {
      const name = fileOf(copy, begin, kind);
      copy.spoils(name);
      const release = new Release({ program: copy.program });
      await expect.poll(() => release.log(), SOON).toContain('"out-of-order"');
      expect(release.log()).toContain(`{"event":"file-damaged","kind":"${kind}"}`);
      const line = `the program's file ${name.replace('out/renderer', '')} is missing or`;
      await expect.poll(() => release.said()).toContain(line);
      expect(await release.ends()).toBe(EXIT.OK);
      release.forget();
    });
  await Promise.all(PAGE_FILES.map(outOfOrder));
});

test('without its preload or its out-of-order page the kiosk does not start, and names them', async () => {
  await withCopy(releaseProgram(), async (copy) => {
    const parts = ['out/preload/preload.cjs', 'assets/out-of-order.html', 'assets/out-of-order.css'];
    for (const part of parts) copy.spoils(part);
    const release = new Release({ program: copy.program });
    expect(await release.hasEnded()).toBe(EXIT.DAMAGED);
    for (const part of parts) expect(release.said()).toContain(path.join('app.asar', part));
    expect(release.log()).toBe('');
    release.forget();
  });
});

test('a clip that differs is not heard and the visit goes on; a language that differs is not shown', async ({
  start,
}) => {
  await withCopy(twinProgram(), async (copy) => {
    copy.spoilsClips('en');
    const kiosk = await start({ packaged: copy.program });
    const { patient, glass, page } = kiosk;
    const log = (): string => fs.readFileSync(path.join(kiosk.profile, 'logs', 'events.log'), 'utf8');
    await patient.chooses('en');
    await glass.touches('read-aloud');
    await expect.poll(log, SOON).toContain('{"event":"file-damaged","kind":"opus"}');
    await patient.goesOn();
    expect(log()).not.toContain('"out-of-order"');
    // While it runs: the next page, which makes all languages ready, does not get it.
    copy.spoils(bookOf(copy, 'vi'));
    await page.reload();
    await expect.poll(() => page.url(), SOON).toBe('kiosk://page/out-of-order.html');
    await expect(page.locator('p[lang="vi"]')).toBeVisible();
    expect(log()).toContain('{"event":"file-damaged","kind":"js"}');
  });
});

/** The script with what patients read in this language. */
function bookOf(copy: PackagedCopy, language: string): string {
  const title = wordsOf(language, 'patient')('steps.S01.title');
  const books = copy.files().filter((name) => /assets\/patient-.*\.js$/.test(name));
  const found = books.find((name) => copy.text(name).includes(title));
  if (!found) throw new Error(`no script of the archive says "${title}"`);
  return found;
}
