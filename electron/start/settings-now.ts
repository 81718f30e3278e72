import { blockedBecause } from '#core/config/approval';
import type { ClinicConfig } from '#core/config/clinic-config';
import { type LanguageShelf, type PageSettings, pageSettings } from '#core/config/page-settings';

export interface SettingsNowDeps {
  readonly config: () => ClinicConfig;
  /** Nobody keeps this kiosk yet. */
  readonly isFirstRun: () => boolean;
  readonly shelf: LanguageShelf;
  readonly contentVersion: string;
  readonly now: () => Date;
}

/** The page's settings as they are at this moment: a manager may change the config, and an approval can run out. */
export function settingsNow(deps: SettingsNowDeps): () => PageSettings {
  const { config, isFirstRun, shelf, contentVersion, now } = deps;
  return () => {
    const current = config();
    const blocked = isFirstRun() ? 'not-set-up' : blockedBecause(current, contentVersion, calendarDay(now()));
    return pageSettings(current, shelf, blocked);
  };
}

/** The day at the clinic, YYYY-MM-DD: an approval ends at the clinic's midnight. */
export function calendarDay(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
