/** The keys a clinic's name is written with: Latin letters, their accents on a second page, digits and a few signs. */
export const DIGITS = [...'1234567890'] as const;

export const PAGES = {
  plain: [[...'qwertyuiop'], [...'asdfghjkl'], [...'zxcvbnm']],
  more: [[...'áàâäãåæçčđ'], [...'éèêëęíìîïł'], [...'ñńóòôöõøœß'], [...'śšúùûüýźžż']],
} as const;
export type Page = keyof typeof PAGES;

export const SIGNS = [...'-.,&’'] as const;

/** A letter that has no single capital (ß) stays as it is. */
export function shaped(letter: string, isCapital: boolean): string {
  const capital = letter.toLocaleUpperCase('en');
  return isCapital && capital.length === 1 ? capital : letter;
}

/** A name begins with a capital, and so does each of its words. */
export const beginsWord = (written: string): boolean => written === '' || /[\s-]$/.test(written);
