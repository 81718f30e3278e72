import type { PageSettings } from '#core/config/page-settings';
import { fetchLetters } from './i18n/letters';
import type { Words } from './i18n/words';
import { painted } from './visit/painted';

/** Fetched after the first paint, so that the first touch finds them there. */
export const openVisit = () => import('./screens/patient/visit-screen');
export const openStaff = () => import('./screens/staff/staff-screens');

let isBegun = false;

/**
 * Fetches what later screens need, once a page, and only when its first screen stands: before it, each of some thirty files would have
 * kept the first paint waiting. In the order in which a patient can come to it.
 */
export async function warmUp(words: Words, { languages, staffLanguage }: PageSettings): Promise<void> {
  if (isBegun) return;
  isBegun = true;
  await painted();
  await openVisit();
  await Promise.all(languages.map(({ code }) => words.loadPatient(code)));
  await Promise.all([openStaff(), words.loadStaff(staffLanguage), import('./styles/whole-faces.css')]);
  await fetchLetters(
    words,
    languages.map(({ code }) => code),
  );
}
