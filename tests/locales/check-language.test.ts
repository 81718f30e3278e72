import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readShelf } from './books';
import { checkLanguage } from './check-language';

/** The checker is checked on small languages with one planted fault each: a checker that finds nothing is worth nothing. */
const ENGLISH = {
  title: 'Your checklist for today and after',
  call: 'Call {{emergencyNumber}} right away, within 1 to 3 days.',
  pills: 'Ask if Tylenol is safe.',
  steps: { S01: { title: 'You choose' } },
  count_one: '{{count}} second left',
  count_other: '{{count}} seconds left',
};
const SPANISH = {
  title: 'Su lista para hoy y después',
  call: 'Llame al {{emergencyNumber}} enseguida, de 1 a 3 días.',
  pills: 'Pregunte si Tylenol es seguro.',
  steps: { S01: { title: 'Usted decide' } },
  count_one: 'Queda {{count}} segundo',
  count_other: 'Quedan {{count}} segundos',
};
const ARABIC = {
  ...{ title: 'قائمتك لليوم وما بعده', call: 'اتصل بـ {{emergencyNumber}} فورًا، خلال 1 إلى 3 أيام.' },
  pills: 'اسأل هل Tylenol آمن لك.',
  steps: { S01: { title: 'أنت تختار' } },
  count_zero: 'لم تبق ثوانٍ',
  count_one: 'بقيت ثانية واحدة',
  count_two: 'بقيت ثانيتان',
  count_few: 'بقيت {{count}} ثوانٍ',
  count_many: 'بقيت {{count}} ثانية',
  count_other: 'بقيت {{count}} ثانية',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes real files and has them checked, the way the shipped ones are. */
function problemsOf(
  language: string,
  words: unknown,
  files: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'locales-'));
  folders.push(root);
  const write = (code: string, file: string, content: unknown): void => {
    mkdirSync(path.join(root, code), { recursive: true });
    writeFileSync(
      path.join(root, code, file),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  };
  write('master', 'patient.json', ENGLISH);
  if (words !== null) write(language, 'patient.json', words);
  for (const [file, content] of Object.entries(files)) write(language, file, content);
  return checkLanguage(language, readShelf('master', root), readShelf(language, root));
}

describe('A complete translation', () => {
  it('has nothing wrong with it, in Spanish, in Arabic with its six forms, and in English itself', () => {
    expect(problemsOf('es', SPANISH)).toEqual([]);
    expect(problemsOf('ar', ARABIC)).toEqual([]);
    expect(problemsOf('en', ENGLISH)).toEqual([]);
  });

  it('may have the Spanish form for millions, which no count here reaches', () => {
    expect(problemsOf('es', { ...SPANISH, count_many: 'Quedan {{count}} de segundos' })).toEqual([]);
  });
});

describe('A translation with a fault', () => {
  const faults: readonly [string, string, unknown, RegExp][] = [
    ['without a key', 'es', { ...SPANISH, title: undefined }, /title is missing/],
    ['without a key deep inside', 'es', { ...SPANISH, steps: { S01: {} } }, /steps\.S01\.title is missing/],
    ['with a key too many', 'es', { ...SPANISH, extra: 'Más' }, /extra is not a key/],
    ['without a plural form it needs', 'ar', { ...ARABIC, count_few: undefined }, /count_few is missing/],
    [
      'with a plural form it does not have',
      'es',
      { ...SPANISH, count_two: 'Dos {{count}}' },
      /count_two is not a key/,
    ],
    [
      'with a plural form of a text that has none',
      'es',
      { ...SPANISH, title_one: 'Su' },
      /title_one is not a key/,
    ],
    ['with a placeholder lost', 'es', { ...SPANISH, call: 'Llame, de 1 a 3 días.' }, /call has none where/],
    [
      'with a placeholder translated',
      'es',
      { ...SPANISH, call: 'Llame {{numero}}, 1 a 3.' },
      /call has numero where/,
    ],
    [
      'with a placeholder broken',
      'es',
      { ...SPANISH, title: 'Su lista {{ count}} de hoy' },
      /broken placeholder/,
    ],
    [
      'with a placeholder not closed',
      'es',
      { ...SPANISH, title: 'Su lista {{count} de hoy' },
      /broken placeholder/,
    ],
    [
      'with a count lost where several numbers share the form',
      'ar',
      { ...ARABIC, count_few: 'ثوانٍ' },
      /count_few has/,
    ],
    ['with an empty text', 'es', { ...SPANISH, title: ' ' }, /title is empty/],
    ['with a space at the end', 'es', { ...SPANISH, title: 'Su lista ' }, /begins or ends with a space/],
    ['still in English', 'es', { ...SPANISH, title: ENGLISH.title }, /title is still English/],
    [
      'with another number',
      'es',
      { ...SPANISH, call: SPANISH.call.replace('3', '5') },
      /the numbers 1, 5 where/,
    ],
    [
      'with digits nobody dials',
      'ar',
      { ...ARABIC, call: ARABIC.call.replace('3', '٣') },
      /the numbers 1, ٣ where/,
    ],
    [
      'with a medicine renamed',
      'es',
      { ...SPANISH, pills: 'Pregunte por el Paracetamol.' },
      /keep the name Tylenol/,
    ],
  ];

  for (const [situation, language, words, problem] of faults) {
    it(`${situation} is found out, and for nothing else`, () => {
      const problems = problemsOf(language, words);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(problem);
    });
  }

  it('without its folder, or with a file missing or too many, is found out', () => {
    expect(() => problemsOf('es', null)).toThrow('there is no folder locales/es');
    expect(problemsOf('es', null, { 'staff.json': {} })).toEqual([
      'patient.json is missing',
      'staff.json is not among the master’s files',
    ]);
  });

  it('in a file that cannot be read is found out', () => {
    expect(() => problemsOf('es', '{ "title": ')).toThrow('locales/es/patient.json is not valid JSON');
    expect(() => problemsOf('es', { ...SPANISH, title: 5 })).toThrow('title is neither text nor a group');
    expect(() => problemsOf('es', { ...SPANISH, title: ['Su'] })).toThrow(
      'title is neither text nor a group',
    );
  });
});
