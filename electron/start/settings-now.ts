import { blockedBecause } from '#core/config/approval';
import type { ClinicConfig } from '#core/config/clinic-config';
import { type LanguageShelf, type PageSettings, pageSettings } from '#core/config/page-settings';

/** The page's settings as they are at this moment: only whether patients may be shown anything changes while the kiosk runs. */
export function settingsNow(
  config: ClinicConfig,
  shelf: LanguageShelf,
  contentVersion: string,
  now: () => Date,
): () => PageSettings {
  return () => pageSettings(config, shelf, blockedBecause(config, contentVersion, calendarDay(now())));
}

/** The day at the clinic, YYYY-MM-DD: an approval ends at the clinic's midnight. */
export function calendarDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
