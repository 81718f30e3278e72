import * as v from 'valibot';

/**
 * The kinds of value a clinic config is made of, with messages for the person who writes the file: what is wrong, then what
 * to do. Nothing here knows a particular setting.
 */

/** Text that is not empty and not longer than the screen has room for (characters). */
export const text = (what: string, longest: number, todo: string) =>
  v.pipe(
    v.string(`${what} must be text in quotes. ${todo}.`),
    v.trim(),
    v.nonEmpty(`${what} must not be empty. ${todo}.`),
    v.maxLength(longest, `${what} must be at most ${longest} characters. Shorten it.`),
  );

/** A whole number within limits. */
export const wholeNumber = (what: string, lowest: number, highest: number, unit: string) => {
  const message =
    `${what} must be a whole number from ${lowest} to ${highest} ${unit}. ` +
    `Write it without quotes, like ${lowest}.`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(lowest, message),
    v.maxValue(highest, message),
  );
};

/** One of a few words. */
export const choice = <const Options extends readonly [string, ...string[]]>(
  what: string,
  options: Options,
) => v.picklist(options, `${what} must be one of ${quoted(options)}. Write one of them in quotes.`);

/** A day of the calendar, as YYYY-MM-DD; a day that does not exist is refused. */
export const date = (what: string) => {
  const message = `${what} must be a date that exists. Write it like "2027-03-31".`;
  return v.pipe(v.string(message), v.isoDate(message), v.check(existsInCalendar, message));
};

/** A BCP 47 code as the folders in locales/ are named. */
export const languageCode = v.pipe(
  v.string('a language must be a code in quotes. Write it like "en".'),
  v.regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
    'a language must be a code. Write it like "en", "es" or "zh-Hans".',
  ),
);

/** A telephone number as it is to be read. */
export const phone = (what: string) =>
  v.pipe(
    text(what, 30, 'Write it as patients dial it'),
    v.regex(
      /^(?=.*[0-9])[0-9+()./\s-]+$/,
      `${what} must be a telephone number. Use digits, spaces and + ( ) . / - only.`,
    ),
  );

/** A folder or a file by its whole path, on any of the systems: `/srv/records`, `C:\\Records`, `\\\\server\\share`. */
export const wholePath = (what: string, kind: 'folder' | 'file') =>
  v.pipe(
    text(what, 250, `Write the whole path of a ${kind}, or null`),
    v.regex(
      /^(\/|[A-Za-z]:[\\/]|\\\\[^\\])/,
      `${what} must be a whole path. Write it like "/srv/records", or "C:\\\\Records" on Windows.`,
    ),
  );

/** True when nothing is named twice. */
export const isUnique = (list: readonly string[]): boolean => new Set(list).size === list.length;

const quoted = (options: readonly string[]): string => options.map((option) => `"${option}"`).join(', ');

function existsInCalendar(day: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return dayOfMonth >= 1 && dayOfMonth <= (lengths[month - 1] ?? 0);
}
