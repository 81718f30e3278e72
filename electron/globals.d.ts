/** Version of what patients are told: a fingerprint of words, steps and pictures, put in when the program is built. */
declare const __CONTENT_VERSION__: string;

/** locales/reviews.json with what each language lacks today, put in when the program is built. */
declare const __LANGUAGE_REVIEWS__: import('../core/languages').LanguageReviews;

/** What was built and the SHA-256 of each, as JSON, written in at the end of the build (security/list-what-was-built.mjs). */
declare const __AS_BUILT__: string;
