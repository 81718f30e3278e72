import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { clinicConfigSchema, EVALUATION_CONFIG } from '#core/config/clinic-config';

const clinic = {
  name: 'Sample Clinic',
  phone: '555-0100',
  afterHoursPhone: '555-0199',
  emergencyNumber: '911',
};
const smallest = { version: 1, clinic, languages: ['en'] };
const pinHash = `scrypt$15$8$1$${'A'.repeat(22)}==$${'A'.repeat(43)}=`;
const nurse = { id: 'nurse-1', role: 'nurse', pinHash };

const read = (config: unknown) => v.safeParse(clinicConfigSchema, config);
const complaints = (config: unknown): readonly string[] =>
  read(config).issues?.map(({ message }) => message) ?? [];

describe('A clinic config', () => {
  it('names the folder for records by its whole path, or none', () => {
    for (const folder of ['/srv/records', 'C:\\records', '\\\\server\\records', null])
      expect(read({ ...smallest, records: { folder } }).success, String(folder)).toBe(true);
    for (const folder of ['records', './records', '', 7])
      expect(complaints({ ...smallest, records: { folder } }).join(), String(folder)).toContain(
        'records.folder',
      );
    expect(read(smallest)).toMatchObject({ output: { records: { folder: null } } });
  });

  it('may name a manager, who keeps the kiosk', () => {
    expect(read({ ...smallest, staff: [{ ...nurse, role: 'manager' }] }).success).toBe(true);
    expect(read({ ...smallest, staff: [{ ...nurse, role: 'owner' }] }).success).toBe(false);
  });

  it('needs a clinic and a language, and everything else has a safe default', () => {
    expect(read(smallest)).toMatchObject({
      success: true,
      output: {
        mode: 'evaluation',
        staffLanguage: 'en',
        steroid: 'sometimes',
        safetyList: 'ask',
        intake: 'before',
        approval: null,
        staff: [],
        readAloud: { output: 'loudspeaker' },
        keys: { up: ['ArrowUp'], select: ['Enter'], help: ['F1'], switchOne: [' '], switchTwo: ['Enter'] },
        switches: 0,
        printer: null,
        records: { folder: null },
        times: {
          idleSeconds: 120,
          warningSeconds: 60,
          handOverSeconds: 30,
          staffLockSeconds: 60,
          retentionHours: 12,
        },
      },
    });
  });

  it('takes the folder for records by its whole path, as each system writes it', () => {
    const withFolder = (folder: unknown) => read({ ...smallest, records: { folder } }).success;
    for (const folder of ['/srv/records', 'C:\\Records', 'D:/Records', '\\\\server\\share', null])
      expect(withFolder(folder), String(folder)).toBe(true);
    for (const folder of ['records', './records', '~/records', '', 5])
      expect(withFolder(folder), String(folder)).toBe(false);
  });

  it('keeps the defaults of the times it does not set', () => {
    expect(read({ ...smallest, times: { idleSeconds: 300 } })).toMatchObject({
      output: { times: { idleSeconds: 300, warningSeconds: 60 } },
    });
  });

  it('refuses a misspelt setting, wherever it is, instead of ignoring it', () => {
    expect(read({ ...smallest, steriod: 'no' }).success).toBe(false);
    expect(read({ ...smallest, clinic: { ...clinic, fax: '555' } }).success).toBe(false);
    expect(read({ ...smallest, times: { idleSecond: 60 } }).success).toBe(false);
  });

  it('gives a warning of at least 20 seconds, and up to 20 minutes of rest (WCAG 2.2.1)', () => {
    expect(complaints({ ...smallest, times: { warningSeconds: 19 } })[0]).toMatch(
      /^times\.warningSeconds must be/,
    );
    expect(read({ ...smallest, times: { warningSeconds: 20, idleSeconds: 1200 } }).success).toBe(true);
  });

  it('in mode "clinic" may leave the people to the set-up on the screen', () => {
    expect(read({ ...smallest, mode: 'clinic' }).success).toBe(true);
    expect(read({ ...smallest, mode: 'clinic', staff: [nurse] }).success).toBe(true);
  });

  it('never takes a PIN in place of its hash, and names no person twice', () => {
    expect(complaints({ ...smallest, staff: [{ ...nurse, pinHash: '123456' }] })[0]).toMatch(
      /never write the PIN/,
    );
    expect(read({ ...smallest, staff: [nurse, nurse] }).success).toBe(false);
  });

  it('refuses an approval whose dates do not exist or run backwards', () => {
    const approval = {
      approvedBy: 'Dr. A. Example',
      credential: 'MD',
      approvedOn: '2027-01-31',
      expiresOn: '2028-01-31',
      contentVersion: '2027-03',
    };
    expect(read({ ...smallest, approval }).success).toBe(true);
    expect(read({ ...smallest, approval: { ...approval, expiresOn: '2028-02-31' } }).success).toBe(false);
    expect(read({ ...smallest, approval: { ...approval, expiresOn: '2026-12-31' } }).success).toBe(false);
  });

  it('refuses telephone and emergency numbers nobody can dial', () => {
    expect(read({ ...smallest, clinic: { ...clinic, emergencyNumber: 'nine' } }).success).toBe(false);
    expect(read({ ...smallest, clinic: { ...clinic, phone: 'ask at the desk' } }).success).toBe(false);
    expect(read({ ...smallest, clinic: { ...clinic, phone: '+49 (0)30 / 555-01' } }).success).toBe(true);
  });

  it('names each language once, by its code', () => {
    for (const languages of [[], ['en', 'en'], ['English']]) {
      expect(read({ ...smallest, languages }).success, JSON.stringify(languages)).toBe(false);
    }
    expect(read({ ...smallest, languages: ['en', 'zh-Hans', 'pt-BR'] }).success).toBe(true);
  });

  it('takes the keys of a keypad that sends others, and keeps the usual ones for the rest', () => {
    expect(read({ ...smallest, keys: { down: ['F13', 'Tab'], help: [] } })).toMatchObject({
      success: true,
      output: { keys: { down: ['F13', 'Tab'], help: [], up: ['ArrowUp'] } },
    });
  });

  it('refuses keys that could type, that a keypad does not send, or that would do two things', () => {
    const wrong = [
      [{ help: ['h'] }, /"F1" to "F24"\. Set the keypad/],
      [{ help: ['5'] }, /Set the keypad/],
      [{ help: ['F25'] }, /Set the keypad/],
      [{ help: ['Escape'] }, /Set the keypad/],
      [{ help: [13] }, /name in quotes/],
      [{ help: 'F1' }, /^keys\.help must be a list\. Write it like \["F1"\]/],
      [{ down: ['F1'] }, /one key two uses\. Take it out/],
      [{ switchOne: ['Enter'] }, /both switches the same key\. Give each/],
      [{ up: ['F2', 'F3', 'F4', 'F5', 'F6'] }, /more than 4 keys\. Take some out/],
    ] as const;
    for (const [keys, words] of wrong)
      expect(complaints({ ...smallest, keys })[0], JSON.stringify(keys)).toMatch(words);
  });

  it('lets a switch send what the keypad sends: only one of the two is used at a time', () => {
    expect(read({ ...smallest, keys: { switchOne: ['Enter'], switchTwo: ['F1'] } }).success).toBe(true);
  });

  it('knows no switch, one or two', () => {
    for (const switches of [0, 1, 2]) expect(read({ ...smallest, switches }).success).toBe(true);
    for (const switches of [3, '1', true, null])
      expect(complaints({ ...smallest, switches })[0]).toMatch(/^switches must be 0, 1 or 2\. Write/);
  });

  it('says in every complaint what to do', () => {
    const wrong = {
      version: 2,
      mode: 'live',
      clinic: { ...clinic, name: '' },
      languages: 'en',
      times: 5,
      staff: {},
    };
    expect(complaints(wrong)).toHaveLength(6);
    for (const complaint of complaints(wrong)) expect(complaint).toMatch(/[.] [A-Z].+[.]$/);
  });

  it('for looking at it only is for evaluation and approves nothing', () => {
    expect(EVALUATION_CONFIG).toMatchObject({
      mode: 'evaluation',
      approval: null,
      languages: ['en'],
    });
  });
});
