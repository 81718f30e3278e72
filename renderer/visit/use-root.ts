import { useLayoutEffect } from 'react';
import type { LanguageEntry } from '#core/languages';
import { type Comfort, DEFAULT_COMFORT } from '#core/visit/comfort';

export interface Root {
  /** The step's id, or the name of the screen; what black-box checks and screen readers go by. */
  readonly screen: string;
  readonly language: LanguageEntry;
  readonly comfort?: Comfort;
}

/** Writes what is shown to the root element: screen, language, direction, theme, text size. In the same frame as the screen. */
export function useRoot({ screen, language, comfort = DEFAULT_COMFORT }: Root): void {
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.dataset.screen = screen;
    root.lang = language.code;
    root.dir = language.dir;
    root.dataset.theme = comfort.theme;
    root.dataset.textSize = String(comfort.textSize);
    root.toggleAttribute('data-lowered', comfort.lowered);
    if (comfort.still) root.dataset.motion = 'still';
    else delete root.dataset.motion;
  });
}
