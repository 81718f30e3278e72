/** What is known of a language the kiosk has words for: one line in locales/languages.json. */
export interface LanguageEntry {
  /** BCP 47, for example `zh-Hans`. */
  readonly code: string;
  /** Its own name, as its speakers write it. */
  readonly nativeName: string;
  readonly dir: 'ltr' | 'rtl';
}

/** How far a translation is: locales/reviews.json. English is the master and is approved with the content. */
export interface LanguageReview {
  readonly status: 'master' | 'draft' | 'reviewed';
  /** The qualified human who signed, with credential and date; null until then. */
  readonly reviewer: string | null;
  readonly credential: string | null;
  readonly date: string | null;
  /** Counted when the program is built: words of the master that this language lacks; absent: none. */
  readonly missing?: number;
  /** Likewise: strings whose English was edited after they were made, so that nobody knows whether they still say the same. */
  readonly stale?: number;
}

/**
 * The locale in which `Intl` writes lists, dates and times for this language. It has no data for Haitian Creole and would take
 * those of the machine, whatever they are; French months and marks are what is read in Haiti.
 */
export const intlLocale = (code: string): string => (code === 'ht' ? 'fr-HT' : code);

export type LanguageReviews = Readonly<Record<string, LanguageReview>>;

/**
 * Draft until a named, qualified human signed (45 CFR 92.201(c)(3)), and again as soon as the English behind a string was edited;
 * a language nobody listed is a draft too.
 */
export function isDraft(code: string, reviews: LanguageReviews): boolean {
  const review = reviews[code];
  if (!review || review.status === 'draft' || (review.stale ?? 0) > 0) return true;
  return review.status === 'reviewed' && !(review.reviewer && review.credential && review.date);
}

/** A language is complete or not offered, in any mode: a hole would be English, or a key, in the middle of a visit. */
export const isComplete = (code: string, reviews: LanguageReviews): boolean =>
  (reviews[code]?.missing ?? 0) === 0;

/** The languages a patient may choose: complete ones, and outside evaluation no draft. Order is the clinic's. */
export function offeredLanguages(
  chosen: readonly string[],
  reviews: LanguageReviews,
  mode: 'evaluation' | 'clinic',
): readonly string[] {
  return chosen.filter(
    (code) => isComplete(code, reviews) && (mode === 'evaluation' || !isDraft(code, reviews)),
  );
}
