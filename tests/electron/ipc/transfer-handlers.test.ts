import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClinicConfig } from '#core/config/clinic-config';
import { must } from '../visits/plain-machine';
import { type AKiosk, aFolderFor, aKiosk } from './a-kiosk';

const SECRETS: Partial<ClinicConfig> = {
  clinic: { name: 'North Clinic', phone: '555-0100', afterHoursPhone: '555-0199', emergencyNumber: '112' },
  printer: 'Dr_Jones',
  staff: [{ id: 'jane-doe', role: 'nurse', pinHash: 'scrypt$hash' }],
  records: { folder: '/srv/records-of-patients' },
};

async function aManager(config: Partial<ClinicConfig> = {}): Promise<AKiosk & { readonly stick: string }> {
  const stick = aFolderFor();
  const kiosk = await aKiosk({}, { config: { transfer: { folder: stick }, ...config } });
  must(await kiosk.call('staff:unlock', { pin: kiosk.managerPin }));
  return { ...kiosk, stick };
}
const lay = ({ stick }: { readonly stick: string }, name: string, text: string | Uint8Array): void =>
  writeFileSync(path.join(stick, name), text);
const read = async (kiosk: AKiosk, file: string) => must(await kiosk.call('staff:read-settings', { file }));
const saved = async (kiosk: AKiosk & { readonly stick: string }, what: 'report' | 'settings') => {
  const { file } = must(await kiosk.call(`staff:save-${what}`, {}));
  return { file, text: readFileSync(path.join(kiosk.stick, file), 'utf8') };
};

describe('the report for IT', () => {
  it('holds versions, states, settings and the log, and nothing of anybody', async () => {
    const kiosk = await aManager(SECRETS);
    mkdirSync(path.join(kiosk.folder, 'logs'));
    const at = '2027-01-02T03:04:05.006Z';
    const lines = [`${at} {"event":"staff-unlocked","staff":"jane-doe"}`, 'Jane Doe has diabetes', ''];
    writeFileSync(path.join(kiosk.folder, 'logs', 'events.log'), lines.join('\n'));
    must(
      await kiosk.call('staff:change-setting', { change: { setting: 'phone', to: { value: '555-0666' } } }),
    );
    const { file, text } = await saved(kiosk, 'report');
    expect(file).toMatch(/^report-[0-9TZ-]+\.json$/);
    expect(JSON.parse(text)).toMatchObject({
      status: { version: '0.1.0', printer: 'none', visitsKept: 0 },
      settings: { mode: 'evaluation', panel: { diagonalInches: 21.5 } },
      setOnScreen: ['phone'],
      log: { lines: [`${at} {"event":"staff-unlocked"}`], dropped: 1, files: 1 },
    });
    for (const word of [
      'Jane',
      'jane',
      'North',
      '555',
      'Dr_Jones',
      'scrypt',
      'records-of',
      kiosk.folder,
      kiosk.stick,
    ])
      expect(text, word).not.toContain(word);
    const kept = must(await kiosk.audit.read()).entries.at(-1);
    expect(kept).toMatchObject({ event: 'saved', staff: 'manager', about: 'support-report' });
  });
});

/** In what that kiosk differs from this one and what a manager may set. */
const TAKEN = ['languages', 'clinicName', 'emergencyNumber', 'printer'];

describe('settings as a file', () => {
  it('go out without people and come in at another kiosk, all at once, each named in the audit log', async () => {
    const from = await aManager({ ...SECRETS, languages: ['es', 'en'], printer: 'Front_desk' });
    const { text } = await saved(from, 'settings');
    for (const word of ['jane-doe', 'scrypt$', '"staff":', '"approval":'])
      expect(text, word).not.toContain(word);
    const kiosk = await aManager();
    lay(kiosk, 'settings.jsonc', text);
    expect(must(await kiosk.call('staff:settings-files', {})).files).toEqual(['settings.jsonc']);
    const { stamp, changes, stays, problems, now } = await read(kiosk, 'settings.jsonc');
    expect(problems).toEqual([]);
    expect(changes.map(({ setting }) => setting)).toEqual(TAKEN);
    expect(stays).toEqual(['records.folder', 'transfer.folder']);
    expect(now.printer).toEqual({ value: null, from: 'config' });
    expect(kiosk.configNow().printer).toBeNull();
    must(await kiosk.call('staff:use-settings', { file: 'settings.jsonc', stamp }));
    expect(kiosk.configNow()).toMatchObject({ printer: 'Front_desk', languages: ['es', 'en'] });
    expect(kiosk.configNow().clinic.name).toBe(from.configNow().clinic.name);
    const told = must(await kiosk.audit.read()).entries.slice(-5);
    expect(told.map(({ event, about }) => `${event} ${about}`)).toEqual([
      'setting-changed settings-file',
      ...TAKEN.map((setting) => `setting-changed ${setting}`),
    ]);
  });

  it('in clinic mode need no people: those of this kiosk stay', async () => {
    const kiosk = await aManager();
    lay(kiosk, 'a.json', (await saved(await aManager(), 'settings')).text.replace('evaluation', 'clinic'));
    expect(await read(kiosk, 'a.json')).toMatchObject({
      problems: [],
      stays: expect.arrayContaining(['mode']),
    });
  });

  it.each<readonly [string, string | Uint8Array, RegExp]>([
    ['broken', '{ "version": 1,', /^a\.json:1:16 {2}/],
    ['of the future', '{ "version": 9 }', /^a\.json:1:14 {2}this file is of version 9/],
    ['no settings', '[]', /one group of settings/],
    ['empty', '', /the file is empty/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), /not UTF-8/],
    ['huge', ' '.repeat(1024 * 1024 + 1), /larger than 1 MB/],
  ])('that are %s are told line by line and change nothing', async (_what, text, line) => {
    const kiosk = await aManager();
    const before = kiosk.configNow();
    lay(kiosk, 'a.json', text);
    const { stamp, problems, changes } = await read(kiosk, 'a.json');
    expect(problems[0]).toMatch(line);
    expect(changes).toEqual([]);
    const used = await kiosk.call('staff:use-settings', { file: 'a.json', stamp });
    expect(used).toEqual({ ok: false, failure: { code: 'changed' } });
    expect(kiosk.configNow()).toEqual(before);
  });

  it('that are not those that were shown are refused', async () => {
    const kiosk = await aManager();
    const { file, text } = await saved(kiosk, 'settings');
    const { stamp } = await read(kiosk, file);
    lay(kiosk, file, text.replace('"idleSeconds": 120', '"idleSeconds": 1200'));
    const used = await kiosk.call('staff:use-settings', { file, stamp });
    expect(used).toEqual({ ok: false, failure: { code: 'changed' } });
    expect(kiosk.configNow().times.idleSeconds).toBe(120);
  });

  it('name no printer or language this kiosk has not', async () => {
    const kiosk = await aManager();
    const { text } = await saved(kiosk, 'settings');
    lay(kiosk, 'a.json', text.replace('"printer": null', '"printer": "Elsewhere"'));
    expect(await read(kiosk, 'a.json')).toMatchObject({ changes: [], stays: ['printer'] });
    lay(kiosk, 'a.json', text.replace('"staffLanguage": "en"', '"staffLanguage": "tlh"'));
    expect((await read(kiosk, 'a.json')).problems).toEqual([
      expect.stringContaining('no words in the language "tlh"'),
    ]);
  });
});

describe('the folder', () => {
  it('shows ordinary files that may be settings, and nothing else can be read through it', async () => {
    const kiosk = await aManager();
    lay(kiosk, 'b.jsonc', '{}');
    lay(kiosk, 'a.json', '{}');
    lay(kiosk, '._a.json', '{}');
    lay(kiosk, 'notes.txt', '{}');
    await saved(kiosk, 'report');
    mkdirSync(path.join(kiosk.stick, 'folder.json'));
    symlinkSync('/etc/passwd', path.join(kiosk.stick, 'link.json'));
    expect(must(await kiosk.call('staff:settings-files', {})).files).toEqual(['b.jsonc', 'a.json']);
    for (const file of ['link.json', 'folder.json', 'gone.json'])
      expect(await kiosk.call('staff:read-settings', { file })).toEqual({
        ok: false,
        failure: { code: 'folder-failed' },
      });
  });

  it('that is missing or not named is told, and is not made', async () => {
    const away = path.join(aFolderFor(), 'stick');
    for (const [folder, code] of [
      [away, 'folder-failed'],
      [null, 'no-folder'],
    ] as const) {
      const kiosk = await aManager({ transfer: { folder } });
      for (const name of ['staff:save-report', 'staff:save-settings', 'staff:settings-files'] as const)
        expect(await kiosk.call(name, {}), name).toEqual({ ok: false, failure: { code } });
    }
    expect(readdirSync(path.dirname(away))).toEqual([]);
  });
});
