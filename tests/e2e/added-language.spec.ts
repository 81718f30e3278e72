// A new language is a folder and a line: one is added to a copy of the sources, built, and spoken to a patient. No code is touched.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { stretched } from '../../renderer/gallery/pseudo-languages';
import { Kiosk } from '../support/a-kiosk';
import { wordsOf } from '../support/clinic-configs';
import { ROOT } from '../support/source-files';

const SOURCES = [
  'core',
  'electron',
  'renderer',
  'locales',
  'assets',
  'package.json',
  'tsconfig.base.json',
  'vite.config.ts',
];
const ADDED = { code: 'sw', nativeName: 'Kiswahili', dir: 'ltr' };
const BOOKS = ['attract', 'patient', 'staff'];

let project = '';
test.beforeEach(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'kiosk-project-'));
  for (const name of SOURCES) fs.cpSync(path.join(ROOT, name), path.join(project, name), { recursive: true });
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
});
test.afterEach(() => fs.rmSync(project, { recursive: true, force: true }));

const file = (...parts: readonly string[]): string => path.join(project, 'locales', ...parts);

function edit(name: string, change: (text: string) => string): void {
  fs.writeFileSync(name, change(fs.readFileSync(name, 'utf8')));
}

/** The folder, with English made unlike English, and one line in each of the two lists. */
function addLanguage(): void {
  fs.mkdirSync(file(ADDED.code));
  const translated = (tree: object): object =>
    Object.fromEntries(
      Object.entries(tree).map(([key, part]) => [
        key,
        typeof part === 'string' ? stretched(part) : translated(part),
      ]),
    );
  for (const book of BOOKS) {
    const english = JSON.parse(fs.readFileSync(file('en', `${book}.json`), 'utf8'));
    fs.writeFileSync(file(ADDED.code, `${book}.json`), JSON.stringify(translated(english)));
  }
  edit(file('languages.json'), (text) => text.replace(/\s*\]\s*$/, `,\n  ${JSON.stringify(ADDED)}\n]\n`));
  const draft = '{ "status": "draft", "reviewer": null, "credential": null, "date": null }';
  edit(file('reviews.json'), (text) => text.replace(/\s*\}\s*$/, `,\n  "${ADDED.code}": ${draft}\n}\n`));
}

const build = (): Buffer =>
  execFileSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'error'],
    {
      cwd: project,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );

test('a language is added by a folder and a line, and is offered and spoken', async () => {
  test.setTimeout(180_000);
  addLanguage();
  build();
  const kiosk = await Kiosk.start({ project });
  await kiosk.patient.wakes();
  const name = kiosk.page.locator(`[data-action="language:${ADDED.code}"] .language-name`);
  await expect(name).toHaveText(ADDED.nativeName);
  await kiosk.patient.chooses(ADDED.code);
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', ADDED.code);
  await expect(kiosk.page.locator('h1')).toHaveText(stretched(wordsOf('en', 'patient')('steps.S01.title')));
  await kiosk.app.close();
});

test('a language with a hole is offered to nobody', async () => {
  test.setTimeout(180_000);
  addLanguage();
  edit(file(ADDED.code, 'patient.json'), (text) => {
    const { hint: _hint, ...rest } = JSON.parse(text);
    return JSON.stringify(rest);
  });
  build();
  const kiosk = await Kiosk.start({ project });
  await kiosk.patient.wakes();
  await kiosk.glass.offers('language:es');
  await kiosk.glass.doesNotOffer(`language:${ADDED.code}`);
  await kiosk.app.close();
});
