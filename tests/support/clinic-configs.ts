// Clinic configs for tests: a good one, and what a test changes of it. It must never hold a PIN.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './source-files';

const GOOD = {
  version: 1,
  clinic: { name: 'North Clinic', phone: '555-0100', afterHoursPhone: '555-0199', emergencyNumber: '911' },
  languages: ['en', 'es', 'ar'],
};

export const clinicConfig = (change: object = {}): object => ({ ...GOOD, ...change });

/** The words of a locale file by their dotted key; an unknown key is an error of the test. */
export function wordsOf(language: string, book: 'attract' | 'patient' | 'staff'): (key: string) => string {
  const file = path.join(ROOT, 'locales', language, `${book}.json`);
  const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return (key) => {
    const found = key
      .split('.')
      .reduce<unknown>(
        (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
        words,
      );
    if (typeof found !== 'string') throw new Error(`${file} has no ${key}`);
    return found;
  };
}
