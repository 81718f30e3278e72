import { useEffect, useState } from 'react';
import type { LanguageEntry } from '#core/languages';
import { fetchFacesOf } from '../../i18n/letters';
import { painted } from '../../visit/painted';

/** Those whose faces are there, so that the screen comes back without waiting. */
const NONE_YET: readonly LanguageEntry[] = [];
let drawable = NONE_YET;

/**
 * The languages whose names can be drawn in their own faces: none at the very first, so that the first paint does not look through the
 * machine's fonts for nine scripts (which took 0.4 s), then all.
 */
export function useNames(languages: readonly LanguageEntry[]): readonly LanguageEntry[] {
  const [names, setNames] = useState(drawable === languages ? languages : NONE_YET);
  useEffect(() => {
    let isOver = false;
    void namesDrawable(languages).then(() => {
      drawable = languages;
      if (!isOver) setNames(languages);
    });
    return () => {
      isOver = true;
    };
  }, [languages]);
  return names;
}

async function namesDrawable(languages: readonly LanguageEntry[]): Promise<void> {
  if (drawable === languages) return;
  await painted();
  await fetchFacesOf(languages.map(({ code, nativeName }) => ({ language: code, text: nativeName })));
}
