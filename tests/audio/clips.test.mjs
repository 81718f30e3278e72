import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../electron/audio/render-language.mjs';
import { speakable } from '../../electron/audio/speakable.mjs';
import { VOICES } from '../../electron/audio/voices.mjs';
import { wordsOf } from '../../electron/runtime/translations.mjs';
import { LOCALES } from '../locales/books';

const AUDIO = path.resolve(LOCALES, '../assets/audio');
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Shorter texts are mostly the pauses around them. */
const LEAST_LETTERS = 12;

/** @param {string} language */
function manifestOf(language) {
  const manifest = readManifest(path.join(AUDIO, language, 'manifest.json'));
  if (!manifest) throw new Error(`${language} has no manifest; run: npm run render-audio -- ${language}`);
  return manifest;
}

/** Letters and digits; marks over and under them take no time of their own. @param {string} text */
const lettersIn = (text) => [...text.matchAll(/[\p{L}\p{N}]/gu)].length;

describe.each(Object.entries(VOICES))('Read aloud in %s', (language, { lettersPerSecond: [least, most] }) => {
  const manifest = manifestOf(language);

  it('says every text a patient meets, as it is written now; if not, run: npm run render-audio', () => {
    expect(Object.keys(manifest.texts).sort()).toEqual(
      speakable(LOCALES, language)
        .map(({ text }) => text)
        .sort(),
    );
    const unsaid = [...wordsOf(LOCALES, language)].filter(
      ([place, text]) => !place.startsWith('staff:') && !manifest.texts[text],
    );
    expect(unsaid.map(([place]) => place)).toEqual([]);
  });

  it('has the clips, each with the bytes the manifest says, and no others', () => {
    const files = readdirSync(path.join(AUDIO, language)).filter((name) => name !== 'manifest.json');
    expect(files.map((name) => path.basename(name, '.opus')).sort()).toEqual(
      Object.keys(manifest.clips).sort(),
    );
    const changed = Object.entries(manifest.clips).filter(([name, { sha256 }]) => {
      const bytes = readFileSync(path.join(AUDIO, language, `${name}.opus`));
      return createHash('sha256').update(bytes).digest('hex') !== sha256;
    });
    expect(changed).toEqual([]);
    const spoken = Object.values(manifest.texts).flat();
    expect(spoken.filter((name) => !name.startsWith('{{') && !manifest.clips[name])).toEqual([]);
  });

  it('speaks as fast as the language is spoken: no text is misread letter by letter, none is cut off', () => {
    const strange = Object.values(manifest.clips)
      .map(({ say, seconds }) => ({ say, pace: lettersIn(say) / seconds, letters: lettersIn(say) }))
      .filter(({ letters }) => letters >= LEAST_LETTERS)
      .filter(({ pace }) => pace < least || pace > most);
    expect(strange).toEqual([]);
  });
});

describe('What is spoken', () => {
  it('keeps the values of a text, in an order of its own', () => {
    for (const language of Object.keys(VOICES)) {
      for (const { text, parts } of speakable(LOCALES, language)) {
        const values = [...text.matchAll(/\{\{\w+\}\}/g)].map(String);
        expect(parts.filter((part) => part.startsWith('{{')).sort()).toEqual(values.sort());
      }
    }
  });

  it('says a number in a sentence whole, in the form its language has for it', () => {
    const texts = new Set(speakable(LOCALES, 'ru').map(({ text }) => text));
    const books = wordsOf(LOCALES, 'ru');
    for (const [count, form] of /** @type {const} */ ([
      [1, 'one'],
      [3, 'few'],
      [5, 'many'],
    ])) {
      const text = books.get(`patient:steps.check.questions_${form}`)?.replace('{{count}}', String(count));
      expect(texts).toContain(text);
    }
    expect(texts).not.toContain(books.get('patient:steps.check.questions_many')?.replace('{{count}}', '3'));
  });

  it('has speech texts only for places that are there, of the words of now', () => {
    for (const language of ['ja', 'ar']) {
      const file = path.join(LOCALES, language, 'speech.json');
      expect(existsSync(file)).toBe(true);
      const places = new Set(wordsOf(LOCALES, language).keys());
      const strange = Object.keys(JSON.parse(readFileSync(file, 'utf8'))).filter(
        (place) => !places.has(place),
      );
      expect(strange).toEqual(['languages:nativeName']);
      const patients = [...places].filter((place) => !place.startsWith('staff:'));
      expect(patients.filter((place) => !JSON.parse(readFileSync(file, 'utf8'))[place])).toEqual([]);
    }
  });

  it('refuses a speech text that was made of other words', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'locales-'));
    try {
      cpSync(LOCALES, root, { recursive: true });
      const file = path.join(root, 'ja', 'patient.json');
      const { title } = JSON.parse(readFileSync(file, 'utf8')).steps.S01;
      writeFileSync(file, readFileSync(file, 'utf8').replace(title, `${title}!`));
      expect(() => speakable(root, 'ja')).toThrow('made of other words: patient:steps.S01.title');
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('is never Japanese in characters its voice cannot read, nor Arabic without vowels', () => {
    const written = (/** @type {string} */ language) =>
      Object.values(manifestOf(language).clips).map(({ say }) => say);
    expect(written('ja').filter((say) => /[\p{Script=Han}A-Za-z]/u.test(say))).toEqual([]);
    const bare = written('ar').filter(
      (say) => lettersIn(say) > LEAST_LETTERS && !/[\u064b-\u0652]/.test(say),
    );
    expect(bare).toEqual([]);
  });

  it('has no plural form twice', () => {
    for (const language of Object.keys(VOICES)) {
      const texts = speakable(LOCALES, language).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.some((text) => PLURAL.test(text))).toBe(false);
    }
  });
});
