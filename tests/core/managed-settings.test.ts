import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { monthsAfter } from '#core/config/approval';
import { type ClinicConfig, clinicConfigSchema, EVALUATION_CONFIG } from '#core/config/clinic-config';
import {
  effectiveConfig,
  type ManagedSettings,
  managedSettingsSchema,
  settingChangeSchema,
  shownSettings,
  withChange,
} from '#core/config/managed-settings';
import { type LanguageShelf, pageSettings } from '#core/config/page-settings';
import { isEasyPin } from '#core/staff/easy-pin';

const unsigned = { reviewer: null, credential: null, date: null };
const shelf: LanguageShelf = {
  known: ['en', 'es', 'ar'].map((code) => ({ code, nativeName: code, dir: 'ltr' })),
  reviews: { en: { ...unsigned, status: 'master' }, es: { ...unsigned, status: 'draft' } },
};
const CONFIG: ClinicConfig = { ...EVALUATION_CONFIG, languages: ['en', 'es'] };
const SET: ManagedSettings = {
  languages: ['ar', 'en'],
  staffLanguage: 'es',
  idleSeconds: 300,
  handOverSeconds: 45,
  staffLockSeconds: 90,
  retentionHours: 24,
  diagonalInches: 31.5,
  clinicName: 'East Clinic',
  phone: '555-0111',
  afterHoursPhone: '555-0112',
  emergencyNumber: '112',
  printer: 'Front_desk',
  arrival: true,
  approval: null,
};

describe('What a manager sets on the screen', () => {
  it('wins over the file, and nothing else of the file changes', () => {
    const effective = effectiveConfig(CONFIG, SET, shelf);
    expect(effective).toEqual({
      ...CONFIG,
      languages: ['ar', 'en'],
      staffLanguage: 'es',
      times: {
        ...CONFIG.times,
        idleSeconds: 300,
        handOverSeconds: 45,
        staffLockSeconds: 90,
        retentionHours: 24,
      },
      panel: { diagonalInches: 31.5 },
      clinic: {
        name: 'East Clinic',
        phone: '555-0111',
        afterHoursPhone: '555-0112',
        emergencyNumber: '112',
      },
      sounds: { ...CONFIG.sounds, arrival: true },
      printer: 'Front_desk',
    });
    expect(v.is(clinicConfigSchema, effective)).toBe(true);
    expect(effectiveConfig(CONFIG, {}, shelf)).toEqual(CONFIG);
  });

  it('can be nothing: no printer, and an approval taken back, although the file has both', () => {
    const approval = {
      approvedBy: 'A. Doe',
      credential: 'MD',
      approvedOn: '2027-01-01',
      expiresOn: '2027-12-31',
      contentVersion: 'v7',
    };
    const file = { ...CONFIG, printer: 'Front_desk', approval };
    expect(effectiveConfig(file, { printer: null, approval: null }, shelf)).toMatchObject({
      printer: null,
      approval: null,
    });
    expect(effectiveConfig(file, {}, shelf)).toEqual(file);
  });

  it('never leaves patients without a language: unknown ones fall away, and with none left the file’s are back', () => {
    expect(effectiveConfig(CONFIG, { languages: ['fr', 'ar'] }, shelf).languages).toEqual(['ar']);
    expect(effectiveConfig(CONFIG, { languages: ['fr'] }, shelf).languages).toEqual(['en', 'es']);
    const clinic: ClinicConfig = { ...CONFIG, mode: 'clinic' };
    expect(effectiveConfig(clinic, { languages: ['ar', 'es'] }, shelf).languages).toEqual(['en', 'es']);
  });

  it('offers no draft to patients of a clinic, whatever is set', () => {
    const clinic: ClinicConfig = { ...CONFIG, mode: 'clinic' };
    const effective = effectiveConfig(clinic, { languages: ['ar', 'en', 'es'] }, shelf);
    expect(pageSettings(effective, shelf, null).languages.map(({ code }) => code)).toEqual(['en']);
  });

  it('is shown with where it comes from, and goes back to the file', () => {
    expect(shownSettings(effectiveConfig(CONFIG, SET, shelf), SET).phone).toEqual({
      value: '555-0111',
      from: 'screen',
    });
    const back = withChange(SET, { setting: 'phone', to: 'config' });
    expect(shownSettings(effectiveConfig(CONFIG, back, shelf), back).phone).toEqual({
      value: CONFIG.clinic.phone,
      from: 'config',
    });
    expect(Object.keys(back)).not.toContain('phone');
  });

  it('keeps the limits of the file', () => {
    for (const wrong of [
      { idleSeconds: 29 },
      { retentionHours: 73 },
      { staffLockSeconds: 60.5 },
      { languages: [] },
      { languages: ['en', 'en'] },
      { phone: 'call us' },
      { clinicName: ' ' },
      { clinicName: 'x'.repeat(61) },
      { emergencyNumber: '9' },
      { diagonalInches: 6.9 },
      { mode: 'clinic' },
      { staff: [] },
    ])
      expect(v.is(managedSettingsSchema, wrong), JSON.stringify(wrong)).toBe(false);
    expect(v.is(managedSettingsSchema, SET)).toBe(true);
    expect(v.is(managedSettingsSchema, {})).toBe(true);
  });

  it('has a change for every setting but the approval, which is a clinician’s', () => {
    const changes = settingChangeSchema.options.map(({ entries }) => entries.setting.literal);
    const settings = Object.keys(managedSettingsSchema.entries).filter((name) => name !== 'approval');
    expect([...changes].sort()).toEqual(settings.sort());
  });
});

describe('An approval on the screen', () => {
  it.each([
    ['2027-01-31', 6, '2027-07-31'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-12-15', 12, '2028-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
  ] as const)('given on %s for %d months holds through %s', (day, months, last) => {
    expect(monthsAfter(day, months)).toBe(last);
  });
});

describe('An easy PIN', () => {
  it.each(['111111', '123456', '98765432', '012345', '121212', '123123', '12121212', '987987987'])(
    '%s is refused',
    (pin) => expect(isEasyPin(pin)).toBe(true),
  );

  it.each(['482913', '112233', '135791', '901234', '1231231', '48291348291'])('%s is not', (pin) =>
    expect(isEasyPin(pin)).toBe(false),
  );

  it('is rare: hardly any PIN that is drawn is refused', () => {
    const pin = fc.stringMatching(/^[0-9]{6}$/);
    const drawn = fc.sample(pin, { numRuns: 2000, seed: 7 });
    expect(drawn.filter(isEasyPin).length).toBeLessThan(40);
  });
});
