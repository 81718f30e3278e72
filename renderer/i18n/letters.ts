import type { Words } from './words';

const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve());
  });

/**
 * Fetches the faces of the languages a patient may choose, one after the other while nothing else is done, so that whoever changes
 * the language does not wait for them. A face that cannot be had is asked for again when its letters are drawn.
 */
export async function fetchLetters(words: Words, languages: readonly string[]): Promise<void> {
  for (const language of languages) {
    await words.loadPatient(language);
    await atRest();
    await document.fonts.load(`1em ${familyOf(language)}`, words.lettersOf(language)).catch(() => []);
  }
}

/** The faces that the style sheet gives to this language. */
function familyOf(language: string): string {
  const sample = document.createElement('span');
  sample.lang = language;
  document.body.append(sample);
  const family = getComputedStyle(sample).fontFamily;
  sample.remove();
  return family;
}
