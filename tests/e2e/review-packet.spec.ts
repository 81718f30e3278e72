// The whole way of a translation from draft to reviewed: the packet is made, filled in by a reviewer and taken over.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { Gallery } from '../support/a-gallery';
import { ROOT } from '../support/source-files';

const LANGUAGE = 'ht';
const PLACE = 'patient:steps.S02.title';
const BETTER = 'Yon ne ki fè mal';

test('a review packet is read, filled in, signed and saved, and what was saved can be taken over', async () => {
  test.setTimeout(480_000);
  const made = run('packet-cli.mjs', LANGUAGE);
  expect(made.status, made.stderr).toBe(0);
  const folder = path.join(ROOT, 'out/review', LANGUAGE);
  const pdf = fs.readFileSync(path.join(folder, 'packet.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  const gallery = await Gallery.open();
  const { page, app } = gallery;
  await page.goto(pathToFileURL(path.join(folder, 'packet.html')).href);
  const rows = page.locator('tr[data-place]');
  // Every screen is there, twice, and each string once.
  const screens = await page.locator('.pictures').count();
  expect(screens).toBeGreaterThan(60);
  expect(await page.locator('.pictures img').count()).toBe(2 * screens);
  await expect(page.locator('[data-count]')).toHaveText(`0 of ${await rows.count()} judged`);

  for (const rest of await page.locator('[data-rest]').all()) await rest.click();
  await page.locator(`tr[data-place="${PLACE}"] textarea`).fill(BETTER);
  await page.locator('[name=reviewer]').fill('A. Translator');
  await page.locator('[name=credential]').fill('certified medical translator');
  await page.locator('[name=date]').fill('2026-01-31');

  const saved = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'review-')), 'review.json');
  const done = app.evaluate(
    ({ session }, file) =>
      new Promise<string>((resolve) => {
        session.defaultSession.once('will-download', (_event, item) => {
          item.setSavePath(file);
          item.once('done', (_done, state) => resolve(state));
        });
      }),
    saved,
  );
  await page.locator('[data-save]').click();
  expect(await done).toBe('completed');
  await gallery.close();

  const review: { strings: Record<string, { verdict: string; to?: string }> } = JSON.parse(
    fs.readFileSync(saved, 'utf8'),
  );
  expect(review.strings[PLACE]).toMatchObject({ verdict: 'change', to: BETTER });
  const right = Object.values(review.strings).filter(({ verdict }) => verdict === 'right');
  expect(right.length).toBe(Object.keys(review.strings).length - 1);
  const taken = run('import-cli.mjs', saved, '--check');
  expect(taken.status, taken.stderr).toBe(0);
});

/** One of our scripts as npm would run it. */
const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [path.join(ROOT, 'electron/review', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
