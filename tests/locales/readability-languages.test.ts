import { describe, expect, it } from 'vitest';
import languages from '../../locales/languages.json';
import { readShelf } from './books';

/** What a patient reads as running text, by key. Buttons and labels are no sentences. */
const RUNNING_TEXT =
  /\.say\.|^teachBacks\.|^statements\.|^safety\.|^help\.(lead|unwellNow|needs)|^notReady\.|\.lead$/;

/** Vowel letters of the scripts that a formula exists for; a run of them is counted as one syllable. */
const VOWELS = /[aeiouyáéíóúüàâèêëîïôöùûäæœãõаэоуыиеёюя]+/gu;

interface Measure {
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  readonly longest: { readonly key: string; readonly words: number };
}

/** Sentences and words as Unicode segments them, so that scripts without spaces are measured by the same rule. */
function measure(code: string, texts: Iterable<readonly [key: string, text: string]>): Measure {
  const sentences = new Intl.Segmenter(code, { granularity: 'sentence' });
  const words = new Intl.Segmenter(code, { granularity: 'word' });
  const total = { sentences: 0, words: 0, syllables: 0 };
  let longest = { key: '', words: 0 };
  for (const [key, text] of texts) {
    for (const { segment } of sentences.segment(text.replaceAll(/\{\{\w+\}\}/g, '911'))) {
      const spoken = [...words.segment(segment)].filter(({ isWordLike }) => isWordLike);
      if (spoken.length === 0) continue;
      total.sentences += 1;
      total.words += spoken.length;
      for (const word of spoken) total.syllables += syllablesOf(word.segment);
      if (spoken.length > longest.words) longest = { key, words: spoken.length };
    }
  }
  return {
    wordsPerSentence: total.words / total.sentences,
    syllablesPerWord: total.syllables / total.words,
    longest,
  };
}

const syllablesOf = (word: string): number => Math.max(1, word.toLowerCase().match(VOWELS)?.length ?? 0);

const textsOf = (code: string): readonly (readonly [string, string])[] =>
  [...(readShelf(code).get('patient.json') ?? [])].filter(([key]) => RUNNING_TEXT.test(key));

/** Reading ease by the formula of each language, and what it must reach: INFLESZ, Kandel-Moles, Amstad, Flesch-Martins, Oborneva. */
const EASE: Readonly<Record<string, { readonly of: (measured: Measure) => number; readonly least: number }>> =
  {
    es: { of: (m) => 206.835 - 62.3 * m.syllablesPerWord - m.wordsPerSentence, least: 65 },
    fr: { of: (m) => 207 - 1.015 * m.wordsPerSentence - 73.6 * m.syllablesPerWord, least: 75 },
    de: { of: (m) => 180 - m.wordsPerSentence - 58.5 * m.syllablesPerWord, least: 70 },
    'pt-BR': { of: (m) => 248.835 - 1.015 * m.wordsPerSentence - 84.6 * m.syllablesPerWord, least: 75 },
    ru: { of: (m) => 206.835 - 1.3 * m.wordsPerSentence - 60.1 * m.syllablesPerWord, least: 70 },
  };

/** Where no formula is trusted the length of sentences is what can be measured. The list of S15 is the one long sentence. */
const MEAN_WORDS = 10;
const LONGEST_WORDS = 28;
/** Japanese is cut into more and smaller pieces than it has words. */
const LONGEST_PIECES: Readonly<Record<string, number>> = { ja: 36 };

describe('The measure', () => {
  it('counts sentences and words in scripts with and without spaces', () => {
    expect(measure('en', [['a', 'Tell us. You can stop.']])).toMatchObject({ wordsPerSentence: 2.5 });
    expect(measure('zh-Hans', [['a', '请告诉我们。您可以停。']]).longest.words).toBeGreaterThan(2);
    expect(measure('hi', [['a', 'हमें बताएँ। आप रुक सकते हैं।']])).toMatchObject({ wordsPerSentence: 3 });
  });

  it('calls a text for specialists hard', () => {
    const hard =
      'Las complicaciones subsiguientes a la infiltración miofascial requieren valoración especializada.';
    const { of, least } = EASE.es ?? { of: () => Number.NaN, least: 0 };
    expect(of(measure('es', [['a', hard]]))).toBeLessThan(least);
  });
});

describe.each(languages.map(({ code }) => code))('What a patient reads in %s', (code) => {
  const measured = measure(code, textsOf(code));

  it('is in short sentences', () => {
    expect(measured.wordsPerSentence).toBeLessThanOrEqual(MEAN_WORDS);
    expect(measured.longest.words, measured.longest.key).toBeLessThanOrEqual(
      LONGEST_PIECES[code] ?? LONGEST_WORDS,
    );
  });

  const formula = EASE[code];
  it.runIf(formula)('is easy by the formula of its language', () => {
    expect(formula?.of(measured)).toBeGreaterThanOrEqual(formula?.least ?? Number.POSITIVE_INFINITY);
  });
});
