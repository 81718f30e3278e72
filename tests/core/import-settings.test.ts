import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type ClinicConfig, clinicConfigSchema, EVALUATION_CONFIG } from '#core/config/clinic-config';
import { exportedGroups } from '#core/config/export-config';
import { planImport, withChanges } from '#core/config/import-settings';
import { effectiveConfig, managedSettingsSchema, settingChangeSchema } from '#core/config/managed-settings';
import type { LanguageShelf } from '#core/config/page-settings';

const signed = { status: 'reviewed', reviewer: 'A', credential: 'B', date: '2027-01-01' } as const;
const shelf: LanguageShelf = {
  known: ['en', 'es'].map((code) => ({ code, nativeName: code, dir: 'ltr' })),
  reviews: { en: { ...signed, status: 'master' }, es: signed },
};
const anything = { shelf, canBe: () => true };
const HERE: ClinicConfig = { ...EVALUATION_CONFIG, languages: ['en'] };
const person = { id: 'dr-1', role: 'clinician', pinHash: 'scrypt' } as const;
const approval = {
  approvedBy: 'A. Doe',
  credential: 'MD',
  approvedOn: '2027-01-01',
  expiresOn: '2027-12-31',
  contentVersion: 'v7',
};
/** Another house: everything that can differ, differs. */
const THERE: ClinicConfig = {
  ...HERE,
  mode: 'clinic',
  clinic: { name: 'South Clinic', phone: '1', afterHoursPhone: '2', emergencyNumber: '112' },
  languages: ['es', 'en'],
  panel: { diagonalInches: 32 },
  staffLanguage: 'es',
  times: {
    idleSeconds: 300,
    warningSeconds: 30,
    handOverSeconds: 45,
    staffLockSeconds: 90,
    retentionHours: 24,
  },
  sounds: { tap: true, arrival: true },
  printer: 'Front_desk',
  staff: [person],
  approval,
};

describe('Settings on their way to another kiosk', () => {
  it('are a clinic config without people and approval, which another kiosk starts with as it is', () => {
    const { staff, approval: given, ...rest } = { ...THERE, mode: 'evaluation' as const };
    const groups = exportedGroups({ ...rest, staff, approval: given });
    expect(groups).toEqual(rest);
    expect(v.parse(clinicConfigSchema, groups)).toEqual({ ...rest, staff: [], approval: null });
    // In a clinic that is a first run: people are made on the screen.
    expect(v.parse(clinicConfigSchema, exportedGroups(THERE)).staff).toEqual([]);
  });
});

describe('Settings from a file', () => {
  it('that are this kiosk’s own change nothing', () => {
    expect(planImport(HERE, HERE, anything)).toEqual({ changes: [], stays: [] });
  });

  it('change everything a manager may set, and name all the rest as staying', () => {
    const { changes, stays } = planImport(THERE, HERE, anything);
    expect(changes.map(({ setting }) => setting).sort()).toEqual(
      settingChangeSchema.options
        .map(({ entries }) => entries.setting.literal)
        .filter((setting) => setting !== 'diagonalInches')
        .sort(),
    );
    expect(stays).toEqual([
      'mode',
      'panel.diagonalInches',
      'times.warningSeconds',
      'sounds.tap',
      'staff',
      'approval',
    ]);
    const managed = withChanges({}, changes);
    expect(v.is(managedSettingsSchema, managed)).toBe(true);
    const then = effectiveConfig(HERE, managed, shelf);
    expect(planImport(THERE, then, anything)).toEqual({ changes: [], stays });
    expect([then.staff, then.approval]).toEqual([[], null]);
  });

  it('that this kiosk cannot be set to stay, and are named', () => {
    const canBe = ({ setting }: { readonly setting: string }): boolean => setting !== 'printer';
    const { changes, stays } = planImport({ ...HERE, printer: 'Front_desk' }, HERE, { shelf, canBe });
    expect({ changes, stays }).toEqual({ changes: [], stays: ['printer'] });
  });

  it('leave what a manager has set here and the file does not change', () => {
    const managed = { phone: '555-0111', approval };
    const now = effectiveConfig(HERE, managed, shelf);
    const { changes } = planImport({ ...now, staffLanguage: 'es' }, now, anything);
    expect(withChanges(managed, changes)).toEqual({ ...managed, staffLanguage: 'es' });
  });
});
