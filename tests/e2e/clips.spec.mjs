// The clips as Chromium hears them: each decodes, lasts as long as its manifest says, and none is louder than another.
import fs from 'node:fs';
import path from 'node:path';
import { loudnessOf } from '../../electron/audio/loudness.mjs';
import { readManifest } from '../../electron/audio/render-language.mjs';
import { VOICES } from '../../electron/audio/voices.mjs';
import { HEARD_LUFS } from '../../electron/audio/wave.mjs';
import { findings } from '../support/findings';
import { expect, test } from '../support/kiosk-test';

const AUDIO = path.resolve(import.meta.dirname, '../../assets/audio');
/** Opus speaks 48 kHz whatever went in. */
const RATE = 48_000;
const LOUDNESS_UNITS = 1;
/** What the last frame may be longer. */
const SECONDS = 0.1;
/** All of them with KIOSK_PICTURES=1, else this many of each language, spread over its texts. */
const SAMPLE = process.env.KIOSK_PICTURES === '1' ? Number.POSITIVE_INFINITY : 14;

test('clips of every language are as long as they should be and equally loud', async ({ kiosk }) => {
  test.setTimeout(1_800_000);
  /** @type {string[]} */
  const lines = [];
  let heard = 0;
  for (const language of Object.keys(VOICES)) {
    const clips = Object.entries(readManifest(path.join(AUDIO, language, 'manifest.json'))?.clips ?? {});
    const step = Math.max(1, Math.floor(clips.length / SAMPLE));
    for (const [name, { seconds, say }] of clips.filter((_, index) => index % step === 0)) {
      const file = fs.readFileSync(path.join(AUDIO, language, `${name}.opus`)).toString('base64');
      const bytes = Buffer.from(await kiosk.page.evaluate(decoded, file), 'base64');
      const wave = Float32Array.from({ length: bytes.length / 4 }, (_, index) =>
        bytes.readFloatLE(index * 4),
      );
      const off = loudnessOf(wave, RATE) - HEARD_LUFS;
      const long = wave.length / RATE - seconds;
      if (Math.abs(off) > LOUDNESS_UNITS) lines.push(`${language} ${off.toFixed(2)} LU: ${say}`);
      if (Math.abs(long) > SECONDS) lines.push(`${language} ${long.toFixed(2)} s: ${say}`);
      heard += 1;
    }
  }
  expect(heard).toBeGreaterThan(Object.keys(VOICES).length * 10);
  expect(findings('clips', lines)).toBe('');
});

/**
 * Runs in the page.
 * @param {string} file in base64
 * @returns {Promise<string>} the samples as bytes, in base64
 */
async function decoded(file) {
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const audio = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.buffer);
  const samples = new Uint8Array(audio.getChannelData(0).buffer);
  let text = '';
  for (let at = 0; at < samples.length; at += 8192)
    text += String.fromCharCode(...samples.subarray(at, at + 8192));
  return btoa(text);
}
