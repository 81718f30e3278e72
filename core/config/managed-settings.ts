import * as v from 'valibot';
import { offeredLanguages } from '../languages';
import {
  type ClinicConfig,
  configApproval,
  configClinic,
  configDiagonal,
  configLanguages,
  configTimes,
} from './clinic-config';
import { languageCode, text } from './fields';
import type { LanguageShelf } from './page-settings';

/**
 * What a manager sets on the screen, over the clinic config. Everything is optional: what is not here is the file's. The limits
 * are the config's own.
 */
const { idleSeconds, handOverSeconds, staffLockSeconds, retentionHours } = configTimes.entries;

/** What each setting may be. The approval is a clinician's and has channels of its own. */
const MANAGED_VALUES = {
  languages: v.pipe(configLanguages, v.readonly()),
  staffLanguage: languageCode,
  idleSeconds: idleSeconds.wrapped,
  handOverSeconds: handOverSeconds.wrapped,
  staffLockSeconds: staffLockSeconds.wrapped,
  retentionHours: retentionHours.wrapped,
  diagonalInches: configDiagonal,
  clinicName: configClinic.entries.name,
  phone: configClinic.entries.phone,
  afterHoursPhone: configClinic.entries.afterHoursPhone,
  emergencyNumber: configClinic.entries.emergencyNumber,
  printer: v.nullable(text('printer', 120, 'Choose a printer of the system')),
  arrival: v.boolean(),
} as const;

export type SettingName = keyof typeof MANAGED_VALUES;

export const managedSettingsSchema = v.partial(
  v.strictObject({ ...MANAGED_VALUES, approval: v.nullable(configApproval) }),
);
export type ManagedSettings = Readonly<v.InferOutput<typeof managedSettingsSchema>>;

const change = <Name extends SettingName>(setting: Name) =>
  v.strictObject({
    setting: v.literal(setting),
    to: v.union([v.literal('config'), v.strictObject({ value: MANAGED_VALUES[setting] })]),
  });

/** One change as the page sends it: a value of that setting, or back to what the config says. */
export const settingChangeSchema = v.variant('setting', [
  change('languages'),
  change('staffLanguage'),
  change('idleSeconds'),
  change('handOverSeconds'),
  change('staffLockSeconds'),
  change('retentionHours'),
  change('diagonalInches'),
  change('clinicName'),
  change('phone'),
  change('afterHoursPhone'),
  change('emergencyNumber'),
  change('printer'),
  change('arrival'),
]);
export type SettingChange = v.InferOutput<typeof settingChangeSchema>;

const from = v.picklist(['config', 'screen']);
const shown = <Name extends SettingName>(setting: Name) =>
  v.strictObject({ value: MANAGED_VALUES[setting], from });

/** Every setting as it is now, and where it comes from. */
export const shownSettingsSchema = v.strictObject({
  languages: shown('languages'),
  staffLanguage: shown('staffLanguage'),
  idleSeconds: shown('idleSeconds'),
  handOverSeconds: shown('handOverSeconds'),
  staffLockSeconds: shown('staffLockSeconds'),
  retentionHours: shown('retentionHours'),
  diagonalInches: shown('diagonalInches'),
  clinicName: shown('clinicName'),
  phone: shown('phone'),
  afterHoursPhone: shown('afterHoursPhone'),
  emergencyNumber: shown('emergencyNumber'),
  printer: shown('printer'),
  arrival: shown('arrival'),
});
export type ShownSettings = v.InferOutput<typeof shownSettingsSchema>;

/** The settings after one change. */
export function withChange(managed: ManagedSettings, { setting, to }: SettingChange): ManagedSettings {
  const { [setting]: _before, ...others } = managed;
  return to === 'config' ? others : { ...others, [setting]: to.value };
}

/**
 * The config the kiosk works with. Languages set on the screen that a later build no longer has, or may not offer, leave their
 * place to the config's: the screen must never leave patients without a language.
 */
export function effectiveConfig(
  config: ClinicConfig,
  managed: ManagedSettings,
  { known, reviews }: LanguageShelf,
): ClinicConfig {
  const isKnown = (code: string): boolean => known.some((entry) => entry.code === code);
  const chosen = (managed.languages ?? []).filter(isKnown);
  const hasOne = offeredLanguages(chosen, reviews, config.mode).length > 0;
  const { staffLanguage } = managed;
  const { times, clinic, sounds } = config;
  return {
    ...config,
    languages: hasOne ? chosen : config.languages,
    staffLanguage: staffLanguage && isKnown(staffLanguage) ? staffLanguage : config.staffLanguage,
    times: {
      ...times,
      idleSeconds: managed.idleSeconds ?? times.idleSeconds,
      handOverSeconds: managed.handOverSeconds ?? times.handOverSeconds,
      staffLockSeconds: managed.staffLockSeconds ?? times.staffLockSeconds,
      retentionHours: managed.retentionHours ?? times.retentionHours,
    },
    panel: { diagonalInches: managed.diagonalInches ?? config.panel.diagonalInches },
    clinic: {
      name: managed.clinicName ?? clinic.name,
      phone: managed.phone ?? clinic.phone,
      afterHoursPhone: managed.afterHoursPhone ?? clinic.afterHoursPhone,
      emergencyNumber: managed.emergencyNumber ?? clinic.emergencyNumber,
    },
    sounds: { ...sounds, arrival: managed.arrival ?? sounds.arrival },
    printer: managed.printer === undefined ? config.printer : managed.printer,
    approval: managed.approval === undefined ? config.approval : managed.approval,
  };
}

/** Each setting as it is in force, with its origin. */
export function shownSettings(effective: ClinicConfig, managed: ManagedSettings): ShownSettings {
  const origin = (setting: SettingName) => (managed[setting] === undefined ? 'config' : 'screen');
  const { languages, staffLanguage, times, panel, clinic, printer, sounds } = effective;
  return {
    languages: { value: languages, from: origin('languages') },
    staffLanguage: { value: staffLanguage, from: origin('staffLanguage') },
    idleSeconds: { value: times.idleSeconds, from: origin('idleSeconds') },
    handOverSeconds: { value: times.handOverSeconds, from: origin('handOverSeconds') },
    staffLockSeconds: { value: times.staffLockSeconds, from: origin('staffLockSeconds') },
    retentionHours: { value: times.retentionHours, from: origin('retentionHours') },
    diagonalInches: { value: panel.diagonalInches, from: origin('diagonalInches') },
    clinicName: { value: clinic.name, from: origin('clinicName') },
    phone: { value: clinic.phone, from: origin('phone') },
    afterHoursPhone: { value: clinic.afterHoursPhone, from: origin('afterHoursPhone') },
    emergencyNumber: { value: clinic.emergencyNumber, from: origin('emergencyNumber') },
    printer: { value: printer, from: origin('printer') },
    arrival: { value: sounds.arrival, from: origin('arrival') },
  };
}
