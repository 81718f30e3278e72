import { blockedBecause } from '#core/config/approval';
import type { ClinicConfig } from '#core/config/clinic-config';
import { type LanguageShelf, type PageSettings, pageSettings } from '#core/config/page-settings';

/** The page's settings as they are at this moment: a manager may change the config, and an approval can run out. */
export function settingsNow(
  config: () => ClinicConfig,
  shelf: LanguageShelf,
  contentVersion: string,
  now: () => Date,
): () => PageSettings {
  return () => {
    const current = config();
    return pageSettings(current, shelf, blockedBecause(current, contentVersion, calendarDay(now())));
  };
}

/** The day at the clinic, YYYY-MM-DD: an approval ends at the clinic's midnight. */
export function calendarDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
