import type { ClinicConfig } from './clinic-config';

/**
 * What of the settings in force goes into a file for another kiosk. People and the approval stay: PIN hashes are secrets, and an
 * approval was given by somebody who walked through this very content. A new group must be decided here: the compiler asks.
 */
const GOES = {
  version: true,
  mode: true,
  clinic: true,
  languages: true,
  staffLanguage: true,
  panel: true,
  times: true,
  steroid: true,
  safetyList: true,
  intake: true,
  sounds: true,
  arrivalLight: true,
  readAloud: true,
  keys: true,
  switches: true,
  printer: true,
  records: true,
  transfer: true,
  upkeep: true,
  updates: true,
  staff: false,
  approval: false,
} as const satisfies Record<keyof ClinicConfig, boolean>;

const leaves = (name: string): boolean => Object.hasOwn(GOES, name) && Reflect.get(GOES, name) === true;

/** The groups that leave this kiosk, in the order of the example config. */
export const exportedGroups = (config: ClinicConfig): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.keys(GOES).flatMap((name) => (leaves(name) ? [[name, Reflect.get(config, name)]] : [])),
  );
