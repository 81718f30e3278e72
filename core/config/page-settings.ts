import { isDraft, type LanguageEntry, type LanguageReviews, offeredLanguages } from '../languages';
import type { Closed } from './approval';
import type { ClinicConfig } from './clinic-config';

/** The part of the clinic config that the page may know: no PIN hashes, no staff, no approval details. */
export interface PageSettings {
  readonly mode: ClinicConfig['mode'];
  /** Set: no patient may be shown anything, and the page shows the set-up screen to staff. */
  readonly blocked: Closed | null;
  readonly clinic: ClinicConfig['clinic'];
  /** What a patient may choose, in the clinic's order. */
  readonly languages: readonly LanguageEntry[];
  /** Every language whose translation nobody signed yet, offered or not: a kept visit may have been read in it. */
  readonly draftLanguages: readonly string[];
  readonly staffLanguage: string;
  readonly diagonalInches: number;
  readonly times: ClinicConfig['times'];
  readonly steroid: ClinicConfig['steroid'];
  readonly safetyList: ClinicConfig['safetyList'];
  readonly intake: ClinicConfig['intake'];
  readonly sounds: ClinicConfig['sounds'];
  readonly arrivalLight: boolean;
  readonly readAloud: ClinicConfig['readAloud'];
  readonly keys: ClinicConfig['keys'];
  readonly switches: ClinicConfig['switches'];
  /** Whether there is a printer; which one is the trusted side's business. */
  readonly prints: boolean;
  /** Whether there is a folder for records; which one is the trusted side's business. */
  readonly savesRecords: boolean;
}

/** What the kiosk knows of languages: locales/languages.json and locales/reviews.json. */
export interface LanguageShelf {
  readonly known: readonly LanguageEntry[];
  readonly reviews: LanguageReviews;
}

/** Picks what the page may know. A language without an entry cannot be offered; the config loader has refused it before. */
export function pageSettings(
  config: ClinicConfig,
  { known, reviews }: LanguageShelf,
  blocked: Closed | null,
): PageSettings {
  const offered = offeredLanguages(config.languages, reviews, config.mode);
  return {
    mode: config.mode,
    blocked,
    clinic: config.clinic,
    languages: offered.flatMap((code) => known.filter((entry) => entry.code === code)),
    draftLanguages: known.map(({ code }) => code).filter((code) => isDraft(code, reviews)),
    staffLanguage: config.staffLanguage,
    diagonalInches: config.panel.diagonalInches,
    times: config.times,
    steroid: config.steroid,
    safetyList: config.safetyList,
    intake: config.intake,
    sounds: config.sounds,
    arrivalLight: config.arrivalLight,
    readAloud: config.readAloud,
    keys: config.keys,
    switches: config.switches,
    prints: config.printer !== null,
    savesRecords: config.records.folder !== null,
  };
}
