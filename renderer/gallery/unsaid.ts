import type { Words } from '../i18n/words';
import { saidOf } from '../read-aloud/screen-text';
import type { Voices } from '../read-aloud/voices';

/**
 * What stands on the glass, buttons and their states included, and cannot be heard: read as the kiosk reads it, all answers said. A
 * language without a voice has nothing unsaid: it says that it has none.
 */
export async function unsaidOn(words: Words, voices: Voices): Promise<readonly string[]> {
  const kinds = (language: string) => {
    const t = words.patient(words.has(language) ? language : 'en');
    const kind = (name: 'button' | 'picture' | 'chosen' | 'notChosen' | 'notYet' | 'silent') =>
      t(`speech.${name}`);
    return {
      button: kind('button'),
      picture: kind('picture'),
      chosen: kind('chosen'),
      notChosen: kind('notChosen'),
      notYet: kind('notYet'),
      silent: kind('silent'),
    };
  };
  const said = saidOf(document.body, { kinds, saysAnswers: true }).filter(({ language }) =>
    voices.has(language),
  );
  for (const language of new Set(said.map(({ language }) => language))) {
    await words.loadPatient(language);
    await voices.load(language);
  }
  return said
    .filter(({ language, text }) => !voices.now(language)?.clipsFor(text))
    .map(({ language, text }) => `${language}: ${text}`);
}
