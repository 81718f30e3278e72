// The codes of one language at one clinic, from the words on the screens.
import type { PageSettings } from '#core/config/page-settings';
import type { PatientWords } from '../i18n/words';
import { codeParts } from './code-parts';
import { takeHomeSections } from './take-home-words';

export interface CodePart {
  readonly text: string;
  /** "Part 1 of 2"; null where there is only one. */
  readonly mark: string | null;
}

export function codesOf(t: PatientWords, clinic: PageSettings['clinic']): readonly CodePart[] {
  const partWords = (part: number, total: number): string => t('takeHome.part', { part, total });
  const texts = codeParts({
    title: t('takeHome.title'),
    clinic: clinic.name,
    sections: takeHomeSections(t),
    partWords,
  });
  return texts.map((text, index) => ({
    text,
    mark: texts.length > 1 ? partWords(index + 1, texts.length) : null,
  }));
}
