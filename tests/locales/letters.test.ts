import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import covers from '../../assets/fonts/covers.json';
import { LOCALES, readShelf } from './books';

const FONTS = path.resolve(LOCALES, '../assets/fonts');
/** Below stand the Latin letters and signs, which have a face of their own. */
const FIRST_OF_OURS = 0x2000;

describe.each(Object.entries(covers))('The small faces of %s', (language, covered) => {
  it('have every letter of its words; if not, run: npm run make-fonts', () => {
    const words = [...readShelf(language).values()].flatMap((book) => [...book.values()]).join('');
    const letters = [...new Set(words)].filter((letter) => (letter.codePointAt(0) ?? 0) > FIRST_OF_OURS);
    expect(letters.filter((letter) => !covered.includes(letter))).toEqual([]);
    expect(letters.length).toBeGreaterThan(300);
  });

  it('are there in both weights', () => {
    for (const weight of [400, 700])
      expect(existsSync(path.join(FONTS, `${language}-${weight}.woff2`))).toBe(true);
  });
});
