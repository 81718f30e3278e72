/** Counts that the kiosk ever says: seconds, minutes, tries, questions, points, visits. */
const HIGHEST_COUNT = 5000;

const COUNTS = Array.from({ length: HIGHEST_COUNT + 1 }, (_, count) => count);
const FORM = /^(.+)_(zero|one|two|few|many|other)$/;

/** A key as a plural form, `questions_one`: its base and which form it is; null for a key that is none. */
export function formOf(key: string): { readonly base: string; readonly form: Intl.LDMLPluralRule } | null {
  const [, base, form] = FORM.exec(key) ?? [];
  return base && form ? { base, form: form as Intl.LDMLPluralRule } : null;
}

/** The kiosk runs in English (electron/security/switches.ts), so that a language without data has English forms on every machine. */
const rulesOf = (language: string): Intl.PluralRules =>
  new Intl.PluralRules(Intl.PluralRules.supportedLocalesOf(language).length > 0 ? language : 'en');

/** The plural forms of a language: those its counts need, and all that it has at all. */
export function pluralForms(language: string): {
  readonly needed: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
} {
  const rules = rulesOf(language);
  return {
    needed: new Set(COUNTS.map((count) => rules.select(count))),
    allowed: new Set(rules.resolvedOptions().pluralCategories),
  };
}

/** True for a form that stands for a single number in this language, so that its words may say the number themselves. */
export function isForOneNumber(key: string, language: string): boolean {
  const form = formOf(key)?.form;
  const rules = rulesOf(language);
  return form !== undefined && COUNTS.filter((count) => rules.select(count) === form).length === 1;
}
