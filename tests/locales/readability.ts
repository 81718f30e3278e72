import { dictionary } from 'cmu-pronouncing-dictionary';
import { syllable } from 'syllable';

/** Words that the pronouncing dictionary lacks or that are read otherwise than written. */
const SPOKEN: Readonly<Record<string, number>> = {
  '911': 3,
  '1': 1,
  '3': 1,
  ok: 2,
  tylenol: 3,
  advil: 2,
  fibromyalgia: 6,
};

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const SENTENCE_END = /[.!?]+[”"’')]*(?=\s|$)/u;

/** The sentences of a text. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(SENTENCE_END).filter((sentence) => wordsOf(sentence).length > 0);

/** The words of a text; "hands-on" is one. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** Syllables of a word as spoken: the pronouncing dictionary counts vowels with stress; a rule for what it does not know. */
export function syllablesOf(word: string): number {
  const parts = word.toLowerCase().replaceAll('’', "'").split('-').filter(Boolean);
  return parts.reduce((sum, part) => sum + syllablesOfPart(part), 0);
}

function syllablesOfPart(part: string): number {
  const spoken = SPOKEN[part];
  if (spoken !== undefined) return spoken;
  const sounds = Object.hasOwn(dictionary, part) ? dictionary[part] : undefined;
  return sounds ? (sounds.match(/\d/g)?.length ?? 1) : Math.max(1, syllable(part));
}

/** Flesch-Kincaid grade: years of school needed (standards: 0.39 words/sentence + 11.8 syllables/word - 15.59). */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = sentencesOf(text).length;
  if (words.length === 0) throw new Error('no words to grade');
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
