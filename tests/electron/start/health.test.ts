import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type HealthDeps, readHealth } from '../../../electron/start/health';
import { aFolder } from '../staff/staff-folder';

const PRINTERS = [
  { name: 'Front_desk', options: { 'printer-state': '3' } },
  { name: 'Room_2', options: { 'printer-state': '5' } },
];

const healthOf = (change: Partial<HealthDeps> = {}) =>
  readHealth({
    stored: aFolder(),
    audio: aFolder(),
    languages: [],
    printer: null,
    printers: async () => PRINTERS,
    recordsFolder: null,
    ...change,
  });

/** A folder of clips: one language a person has heard and signed, one half signed, one that holds nothing. */
function clips(): string {
  const folder = aFolder();
  const signed = { seconds: 1, reviewedBy: { name: 'A. Doe', on: '2027-01-01' } };
  const unsigned = { seconds: 1, reviewedBy: null };
  for (const [language, found] of Object.entries({
    en: { a: signed, b: signed },
    es: { a: signed, b: unsigned },
    ar: {},
  })) {
    mkdirSync(path.join(folder, language));
    writeFileSync(path.join(folder, language, 'manifest.json'), JSON.stringify({ clips: found }));
  }
  return folder;
}

describe('how the kiosk is', () => {
  it.each([
    [null, 'none'],
    ['Front_desk', 'ready'],
    ['Room_2', 'stopped'],
    ['Gone', 'unknown'],
  ] as const)('a printer set to %s is %s', async (printer, state) => {
    expect((await healthOf({ printer })).printer).toBe(state);
  });

  it('a voice is approved only when every clip is; without clips there is none', async () => {
    const { voices } = await healthOf({ audio: clips(), languages: ['en', 'es', 'ar', 'tlh'] });
    expect(voices.map(({ voice }) => voice)).toEqual(['approved', 'machine', 'none', 'none']);
  });

  it('the shipped clips can be read, and say what they are', async () => {
    const { voices } = await healthOf({ audio: path.resolve('assets/audio'), languages: ['en', 'es'] });
    expect(voices).toEqual([
      { language: 'en', voice: 'machine' },
      { language: 'es', voice: 'machine' },
    ]);
  });

  it('the records folder is ready, missing or not to be written to', async () => {
    expect((await healthOf()).recordsFolder).toBe('none');
    expect((await healthOf({ recordsFolder: aFolder() })).recordsFolder).toBe('ready');
    expect((await healthOf({ recordsFolder: path.join(aFolder(), 'gone') })).recordsFolder).toBe('blocked');
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a folder of somebody else’s is not to be written to',
    async () => {
      const folder = aFolder();
      chmodSync(folder, 0o500);
      expect((await healthOf({ recordsFolder: folder })).recordsFolder).toBe('blocked');
    },
  );

  it('free space is whole gigabytes, and unknown where the disk does not say', async () => {
    const { freeGigabytes } = await healthOf();
    expect(Number.isInteger(freeGigabytes)).toBe(true);
    expect((await healthOf({ stored: '/nowhere/at/all' })).freeGigabytes).toBeNull();
  });
});
