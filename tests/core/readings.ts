import type { LanguageReviews } from '#core/languages';
import type { Readiness } from '#core/readiness/evaluate';

/** What tests read off a readiness. Never a second rule: nothing here decides anything. */
export const openIds = (readiness: Readiness): readonly string[] =>
  readiness.flags.filter(({ open }) => open).map(({ id }) => id);

/** English as the master, Spanish drafted and signed by nobody. */
export const SPANISH_UNSIGNED: LanguageReviews = {
  en: { status: 'master', reviewer: null, credential: null, date: null },
  es: { status: 'draft', reviewer: null, credential: null, date: null },
};
