import type { ClinicConfig } from '#core/config/clinic-config';
import type { SettingChange } from '#core/config/managed-settings';
import type { LanguageShelf } from '#core/config/page-settings';
import { offeredLanguages } from '#core/languages';

/** What there is at this kiosk. */
export interface AtHand {
  readonly mode: ClinicConfig['mode'];
  readonly shelf: LanguageShelf;
  /** Names of the system's printers. */
  readonly printers: readonly string[];
}

/** Why this kiosk cannot be set so; null: it can. Only what the schema cannot know: the languages and printers there are. */
export function whyNotHere(
  { setting, to }: SettingChange,
  { mode, shelf, printers }: AtHand,
): 'not-there' | 'keep-one' | null {
  if (to === 'config') return null;
  const isKnown = (code: string): boolean => shelf.known.some((entry) => entry.code === code);
  if (setting === 'languages') {
    if (!to.value.every(isKnown)) return 'not-there';
    return offeredLanguages(to.value, shelf.reviews, mode).length === 0 ? 'keep-one' : null;
  }
  if (setting === 'staffLanguage') return isKnown(to.value) ? null : 'not-there';
  if (setting !== 'printer' || to.value === null) return null;
  return printers.includes(to.value) ? null : 'not-there';
}
