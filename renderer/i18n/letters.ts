import type { Words } from './words';

/** Of the two faces where a script has one for each. */
const WEIGHTS = [400, 700];

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
    const [family, letters] = [familyOf(language), words.lettersOf(language)];
    const faces = WEIGHTS.map((weight) => document.fonts.load(`${weight} 1em ${family}`, letters));
    await Promise.allSettled(faces);
  }
}

/** Fetches the faces that these words, each in its language, are drawn with. */
export async function fetchFacesOf(
  texts: readonly { readonly language: string; readonly text: string }[],
): Promise<void> {
  await Promise.allSettled(
    texts.map(({ language, text }) => document.fonts.load(`1em ${familyOf(language)}`, text)),
  );
}

/** The faces that the style sheet gives to the words of this language; not those that only stand behind them. */
function familyOf(language: string): string {
  const sample = document.createElement('span');
  sample.lang = language;
  document.body.append(sample);
  const style = getComputedStyle(sample);
  const family = style.getPropertyValue('--letters') || style.fontFamily;
  sample.remove();
  return family;
}
