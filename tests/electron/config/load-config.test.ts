import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import type { LanguageShelf } from '#core/config/page-settings';
import { loadConfig } from '../../../electron/config/load-config';
import { BROKEN_CONFIGS, GOOD_CONFIG } from './broken-configs';

const draft = { status: 'draft', reviewer: null, credential: null, date: null } as const;
const shelf: LanguageShelf = {
  known: [
    { code: 'en', nativeName: 'English', dir: 'ltr' },
    { code: 'es', nativeName: 'Español', dir: 'ltr' },
  ],
  reviews: { en: { ...draft, status: 'master' }, es: draft },
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'config-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function problemsOf(file: string | undefined): readonly string[] {
  const loaded = loadConfig(file, shelf);
  return loaded.ok ? [] : loaded.failure;
}

function stored(text: string | Uint8Array): string {
  const file = path.join(folder, 'clinic.json');
  writeFileSync(file, text);
  return file;
}

describe('the example in the documents', () => {
  it('is a good config, and says what the kiosk does without one', () => {
    const arabic = { code: 'ar', nativeName: 'العربية', dir: 'rtl' } as const;
    const all = { known: [...shelf.known, arabic], reviews: { ...shelf.reviews, ar: draft } };
    const loaded = loadConfig(path.resolve('docs/clinic-config.example.jsonc'), all);
    expect(loaded).toEqual({ ok: true, value: { ...EVALUATION_CONFIG, languages: ['en', 'es', 'ar'] } });
  });
});

describe('a clinic config that is wrong', () => {
  it.each(BROKEN_CONFIGS)('$name: every problem at its place, with something to do', ({ text, problems }) => {
    const file = stored(text);
    const told = problemsOf(file);
    expect(told.map((line) => line.slice(file.length).split('  ')[0])).toEqual(
      problems.map(([line, column]) => `:${line}:${column}`),
    );
    for (const [index, [, , words]] of problems.entries()) expect(told[index]).toContain(words);
    for (const line of told) expect(line).toMatch(/ {2}.+[.?)"] .+[.?]$/);
  });

  it('names every file in the table once', () => {
    expect(new Set(BROKEN_CONFIGS.map(({ name }) => name)).size).toBe(BROKEN_CONFIGS.length);
  });
});

describe('a path that leads to no config', () => {
  it('says that there is no such file', () => {
    expect(problemsOf(path.join(folder, 'nowhere.json'))).toEqual([expect.stringContaining('no such file')]);
  });

  it('says that a folder is a folder', () => {
    mkdirSync(path.join(folder, 'sub'));
    expect(problemsOf(path.join(folder, 'sub'))).toEqual([expect.stringContaining('this is a folder')]);
  });

  it('says that a device is no file', () => {
    expect(problemsOf('/dev/null')).toEqual([expect.stringContaining('not an ordinary file')]);
  });

  it('says that a link leads to itself', () => {
    symlinkSync('loop.json', path.join(folder, 'loop.json'));
    expect(problemsOf(path.join(folder, 'loop.json'))).toEqual([expect.stringContaining('leads to itself')]);
  });

  it('says that KIOSK_CONFIG is empty', () => {
    expect(problemsOf('')).toEqual([expect.stringContaining('set but empty')]);
  });

  it.skipIf(process.getuid?.() === 0)('says that the file may not be read', () => {
    const file = stored(GOOD_CONFIG);
    chmodSync(file, 0o000);
    expect(problemsOf(file)).toEqual([expect.stringContaining('may not be read')]);
  });
});

describe('a clinic config that is right', () => {
  it('is taken with comments, trailing commas and a byte order mark', () => {
    const loaded = loadConfig(stored(`\ufeff${GOOD_CONFIG}`), shelf);
    expect(loaded).toMatchObject({ ok: true, value: { mode: 'clinic', panel: { diagonalInches: 32 } } });
  });

  it('is taken with the line ends of Windows', () => {
    expect(loadConfig(stored(GOOD_CONFIG.replaceAll('\n', '\r\n')), shelf).ok).toBe(true);
  });

  it('fills in what it leaves out', () => {
    const loaded = loadConfig(stored(GOOD_CONFIG), shelf);
    expect(loaded).toMatchObject({ value: { times: EVALUATION_CONFIG.times, safetyList: 'ask' } });
  });

  it('without a file named is the evaluation', () => {
    const languages = shelf.known.map(({ code }) => code);
    expect(languages.length).toBeGreaterThan(1);
    expect(loadConfig(undefined, shelf)).toEqual({ ok: true, value: { ...EVALUATION_CONFIG, languages } });
  });
});
