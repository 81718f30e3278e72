import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordingsOf } from '../../electron/audio/recordings.mjs';
import { speakable } from '../../electron/audio/speakable.mjs';
import { fingerprint } from '../../electron/runtime/translations.mjs';
import { LOCALES } from '../locales/books';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'recordings-'));
  mkdirSync(path.join(folder, 'tl'));
  writeFileSync(path.join(folder, 'tl', 'title.wav'), 'sound');
});
afterEach(() => rmSync(folder, { recursive: true }));

const texts = speakable(LOCALES, 'tl').map(({ text }) => text);
const [title = ''] = texts;
const whole = {
  file: 'title.wav',
  of: fingerprint(title),
  speaker: 'A. Reader',
  reviewedBy: 'B. Listener, certified interpreter',
  date: '2027-01-15',
};

/** @param {unknown} entries */
const recordings = (entries) => {
  writeFileSync(path.join(folder, 'tl', 'recordings.json'), JSON.stringify(entries));
  return recordingsOf(folder, 'tl', texts);
};

describe('Recordings of a person', () => {
  it('take the place of a voice, clip by clip', () => {
    expect([...recordings([whole]).keys()]).toEqual([title]);
    expect(recordingsOf(folder, 'es', texts).size).toBe(0);
  });

  it('are refused when the words were edited since, the file is not there, or nobody listened to them', () => {
    expect(() => recordings([{ ...whole, of: '0000000000' }])).toThrow('record it anew');
    expect(() => recordings([{ ...whole, file: 'other.wav' }])).toThrow('other.wav is not there');
    expect(() => recordings([{ ...whole, file: 'title.mp3' }])).toThrow('must be a WAV file');
    expect(() => recordings([{ ...whole, reviewedBy: ' ' }])).toThrow('reviewedBy must be filled in');
    expect(() => recordings({})).toThrow('must be a list');
  });

  it('cannot reach a file outside their folder', () => {
    expect(() => recordings([{ ...whole, file: '../../secret.wav' }])).toThrow('is not there');
  });
});
