/** Version of what patients are told: a fingerprint of words, steps and pictures, put in when the program is built. */
declare const __CONTENT_VERSION__: string;

/** locales/reviews.json with what each language lacks today, put in when the program is built. */
declare const __LANGUAGE_REVIEWS__: import('../core/languages').LanguageReviews;
