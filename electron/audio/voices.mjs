/**
 * The voice of each language: which of espeak-ng's, how fast (words a minute), and how many letters of the speech text (without vowel
 * marks) a second takes. A text read in the wrong script ("Chinese letter, Chinese letter") or half left out falls out of that range. A
 * language that is not here has no voice worth hearing: it waits for recordings. It must never name a voice nobody measured.
 *
 * @typedef {{ voice: string, wordsPerMinute: number, lettersPerSecond: readonly [number, number] }} Voice
 */

/** @type {Readonly<Record<string, Voice>>} */
export const VOICES = {
  en: { voice: 'en-us', wordsPerMinute: 145, lettersPerSecond: [6, 18] },
  es: { voice: 'es-419', wordsPerMinute: 145, lettersPerSecond: [6, 16] },
  // Mandarin is read right, tones included, only by the voice that makes pinyin of it first; it does both scripts.
  'zh-Hans': { voice: 'cmn-latn-pinyin', wordsPerMinute: 145, lettersPerSecond: [2, 6.5] },
  'zh-Hant': { voice: 'cmn-latn-pinyin', wordsPerMinute: 145, lettersPerSecond: [2, 6.5] },
  vi: { voice: 'vi', wordsPerMinute: 140, lettersPerSecond: [6, 19] },
  ar: { voice: 'ar', wordsPerMinute: 140, lettersPerSecond: [4, 10] },
  ko: { voice: 'ko', wordsPerMinute: 145, lettersPerSecond: [2.6, 8] },
  ru: { voice: 'ru', wordsPerMinute: 140, lettersPerSecond: [7, 18] },
  ht: { voice: 'ht', wordsPerMinute: 145, lettersPerSecond: [5.5, 13] },
  'pt-BR': { voice: 'pt-br', wordsPerMinute: 145, lettersPerSecond: [6, 15] },
  fr: { voice: 'fr-fr', wordsPerMinute: 145, lettersPerSecond: [8, 23] },
  pl: { voice: 'pl', wordsPerMinute: 140, lettersPerSecond: [6, 15] },
  hi: { voice: 'hi', wordsPerMinute: 145, lettersPerSecond: [3.3, 9] },
  bn: { voice: 'bn', wordsPerMinute: 145, lettersPerSecond: [3.3, 9] },
  ur: { voice: 'ur', wordsPerMinute: 145, lettersPerSecond: [4, 14] },
  fa: { voice: 'fa', wordsPerMinute: 140, lettersPerSecond: [4, 14] },
  de: { voice: 'de', wordsPerMinute: 140, lettersPerSecond: [6, 19] },
  ja: { voice: 'ja', wordsPerMinute: 150, lettersPerSecond: [4, 10] },
  uk: { voice: 'uk', wordsPerMinute: 140, lettersPerSecond: [7, 22] },
};
