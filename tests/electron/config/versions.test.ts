import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import { managedSettingsSchema } from '#core/config/managed-settings';
import type { LanguageShelf } from '#core/config/page-settings';
import { CONFIG_UPGRADING, MANAGED_UPGRADING } from '#core/config/upgrade-config';
import type { Upgrading } from '#core/upgrade';
import { checkText } from '../../../electron/config/load-config';
import { openManagedStore } from '../../../electron/config/managed-store';
import { openSealedDocument } from '../../../electron/staff/sealed-document';
import { sealedFilesIn } from '../staff/staff-folder';

const GOLDEN = new URL('../../core/golden/', import.meta.url);
const signed = { status: 'reviewed', reviewer: 'A', credential: 'B', date: '2027-01-01' } as const;
const shelf: LanguageShelf = {
  known: ['en', 'es'].map((code) => ({ code, nativeName: code, dir: 'ltr' })),
  reviews: { en: { ...signed, status: 'master' }, es: signed },
};

/** An older form that there never was: telephones stood at the top, and the emergency number was a number. */
const OLDER = `{
  "version": -1, // two steps ago
  "name": "North Clinic", "phones": ["555-0100", "555-0199"], "emergency": 911,
  "languages": ["en"]
}`;
const part = (of: unknown, name: string): unknown => Reflect.get(Object(of), name);
const TWO_STEPS: Upgrading = {
  version: CONFIG_UPGRADING.version,
  steps: {
    '-1': ({ ...older }: object) => ({ ...older, version: 0, emergency: String(part(older, 'emergency')) }),
    0: (older) => {
      const [phone, afterHoursPhone] = [part(part(older, 'phones'), '0'), part(part(older, 'phones'), '1')];
      const clinic = {
        name: part(older, 'name'),
        phone,
        afterHoursPhone,
        emergencyNumber: part(older, 'emergency'),
      };
      return { version: 1, clinic, languages: part(older, 'languages') };
    },
  } as Upgrading['steps'],
};

describe('a clinic config of every version there was', () => {
  it('is read, and says what it said', () => {
    for (let version = 1; version <= CONFIG_UPGRADING.version; version += 1) {
      const text = readFileSync(new URL(`config-v${version}.jsonc`, GOLDEN), 'utf8');
      const read = checkText(text, shelf);
      expect(read).toMatchObject({ ok: true, value: { version: CONFIG_UPGRADING.version } });
      expect(read.ok && read.value).toMatchSnapshot(`config-v${version}`);
    }
    expect(existsSync(new URL(`config-v${CONFIG_UPGRADING.version + 1}.jsonc`, GOLDEN))).toBe(false);
  });
});

describe('a clinic config of an older version', () => {
  it('is brought to today’s step by step, and the file’s own words are kept', () => {
    const read = checkText(OLDER, shelf, TWO_STEPS);
    expect(read).toEqual({
      ok: true,
      value: {
        ...EVALUATION_CONFIG,
        clinic: {
          name: 'North Clinic',
          phone: '555-0100',
          afterHoursPhone: '555-0199',
          emergencyNumber: '911',
        },
      },
    });
  });

  it('that is wrong is told with what is wrong, all of it, and between which versions', () => {
    const wrong = OLDER.replace('"North Clinic"', '""').replace('911', '"soon"');
    const read = checkText(wrong, shelf, TWO_STEPS);
    expect(read.ok ? [] : read.failure).toEqual([
      {
        line: 1,
        column: 1,
        message: expect.stringMatching(/^clinic\.name must not be empty.*version -1 as version 1/),
      },
      { line: 1, column: 1, message: expect.stringMatching(/^clinic\.emergencyNumber must be/) },
    ]);
  });

  it('to which no step leads is told at its place', () => {
    const read = checkText(OLDER.replace('-1', '-2'), shelf, TWO_STEPS);
    const lines = read.ok ? [] : read.failure.map(({ line, message }) => `${line} ${message}`);
    expect(lines).toContain('2 version must be 1. Write "version": 1.');
  });
});

describe('a clinic config from the future', () => {
  it('is refused in one clear line, whatever else is in it', () => {
    const read = checkText(OLDER.replace('-1', '7'), shelf);
    expect(read).toEqual({
      ok: false,
      failure: [
        {
          line: 2,
          column: 14,
          message: expect.stringMatching(/^this file is of version 7, .* up to 1\. Install/),
        },
      ],
    });
  });
});

describe('what a manager set, of every version there was', () => {
  it('is read from where it lies sealed', async () => {
    for (let version = 1; version <= MANAGED_UPGRADING.version; version += 1) {
      const golden: unknown = JSON.parse(readFileSync(new URL(`managed-v${version}.json`, GOLDEN), 'utf8'));
      const { files, told } = await aFolderWith(JSON.stringify({ version, value: golden }));
      const managed = await openManagedStore(files, (event) => told.push(event));
      expect(managed.isDamaged()).toBe(false);
      expect(managed.now()).toEqual(v.parse(managedSettingsSchema, managed.now()));
      expect(managed.now()).toMatchSnapshot(`managed-v${version}`);
    }
  });

  it('is brought to today’s, and written as today’s', async () => {
    const { files } = await aFolderWith(JSON.stringify({ version: 0, value: { idle: 180 } }));
    const steps = { 0: (older: unknown) => ({ idleSeconds: part(older, 'idle') }) };
    const shape = {
      name: 'settings',
      upgrading: { version: 1, steps },
      schema: managedSettingsSchema,
      never: {},
    };
    const store = await openSealedDocument(files, shape, () => expect.unreachable());
    expect(store.now()).toEqual({ idleSeconds: 180 });
    expect(await store.keep({ idleSeconds: 240 })).toEqual({ ok: true });
    const written = await files.read('settings');
    expect(written.ok && JSON.parse(written.value ?? '')).toEqual({
      version: 1,
      value: { idleSeconds: 240 },
    });
  });

  it('by a later program is not used, not guessed at, and not written over', async () => {
    const later = JSON.stringify({ version: 2, value: { idleSeconds: 240 } });
    const { files, told } = await aFolderWith(later);
    const managed = await openManagedStore(files, (event) => told.push(event));
    expect(managed.now()).toEqual({});
    expect(told).toEqual([{ event: 'settings-damaged' }]);
    expect(await managed.keep({ idleSeconds: 60 })).toEqual({ ok: false, failure: 'damaged' });
    expect(await files.read('settings')).toEqual({ ok: true, value: later });
  });
});

async function aFolderWith(settings: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'versions-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = await sealedFilesIn(folder);
  await files.write('settings', settings);
  return { files, told: [] as object[] };
}
