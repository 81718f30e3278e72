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
}

export type LanguageReviews = Readonly<Record<string, LanguageReview>>;

/** Draft until a named, qualified human signed (45 CFR 92.201(c)(3)); a language nobody listed is a draft too. */
export function isDraft(code: string, reviews: LanguageReviews): boolean {
  const review = reviews[code];
  if (!review || review.status === 'draft') return true;
  return review.status === 'reviewed' && !(review.reviewer && review.credential && review.date);
}

/** The languages a patient may choose: outside evaluation, no draft is offered. Order is the clinic's. */
export function offeredLanguages(
  chosen: readonly string[],
  reviews: LanguageReviews,
  mode: 'evaluation' | 'clinic',
): readonly string[] {
  return chosen.filter((code) => mode === 'evaluation' || !isDraft(code, reviews));
}
