/**
 * Sound as numbers: read from and written to WAV files, silence at the ends cut off, sentences put one after the other, all made equally
 * loud. It must never clip: a peak that would is bent over, softly.
 */
import { loudnessOf } from './loudness.mjs';

/** @typedef {{ samples: Float32Array, rate: number }} Sound mono, -1 to 1; samples a second */

/** Where a medical device speaks to one person nearby; EBU R128's own -23 is for a living room. */
export const TARGET_LUFS = -20;
/** What is left of it after Opus at a low rate: the middle of all clips, none further than 0.7 from it (tests/e2e/clips.spec.mjs). */
export const HEARD_LUFS = TARGET_LUFS - 0.7;
const SILENCE = 10 ** (-48 / 20);
/** What is left of the silence at each end, so that no consonant is cut (seconds). */
const MARGIN_SECONDS = 0.03;
/** From here on a peak is bent over. */
const KNEE = 0.8;

/**
 * @param {Buffer} file
 * @returns {Sound}
 * @throws {Error} when it is no WAV file with 16-bit samples
 */
export function readWave(file) {
  const is = (/** @type {number} */ at, /** @type {string} */ word) =>
    file.toString('latin1', at, at + 4) === word;
  if (!is(0, 'RIFF') || !is(8, 'WAVE')) throw new Error('not a WAV file');
  let [format, data] = [/** @type {Buffer | null} */ (null), /** @type {Buffer | null} */ (null)];
  for (let at = 12; at + 8 <= file.length && !data; ) {
    // A writer that could not go back (a pipe) leaves a size that is far too large: what is there is taken.
    const part = file.subarray(at + 8, at + 8 + file.readUInt32LE(at + 4));
    if (is(at, 'fmt ')) format = part;
    if (is(at, 'data')) data = part;
    at += 8 + part.length + (part.length % 2);
  }
  if (!format || !data || format.readUInt16LE(0) !== 1 || format.readUInt16LE(14) !== 16)
    throw new Error('not a WAV file with 16-bit samples');
  const [channels, rate] = [format.readUInt16LE(2), format.readUInt32LE(4)];
  const samples = new Float32Array(Math.floor(data.length / 2 / channels));
  for (let index = 0; index < samples.length; index += 1) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1)
      sum += data.readInt16LE((index * channels + channel) * 2);
    samples[index] = sum / channels / 32768;
  }
  return { samples, rate };
}

/**
 * @param {Sound} sound
 * @returns {Buffer}
 */
export function writeWave({ samples, rate }) {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  for (const [at, value] of [
    [16, 16],
    [24, rate],
    [28, rate * 2],
  ])
    file.writeUInt32LE(value ?? 0, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ])
    file.writeUInt16LE(value ?? 0, at);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples.length * 2, 40);
  for (const [index, sample] of samples.entries())
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 44 + index * 2);
  return file;
}

/**
 * Without the silence at its ends.
 * @param {Sound} sound
 * @returns {Sound}
 */
export function trimmed({ samples, rate }) {
  const margin = Math.round(MARGIN_SECONDS * rate);
  const isHeard = (/** @type {number} */ sample) => Math.abs(sample) > SILENCE;
  const first = samples.findIndex(isHeard);
  const last = samples.findLastIndex(isHeard);
  const part = first < 0 ? samples : samples.subarray(Math.max(0, first - margin), last + 1 + margin);
  return { samples: part, rate };
}

/**
 * One after the other with a pause between; says where each begins.
 * @param {readonly Sound[]} sounds of one rate
 * @param {number} pauseSeconds
 * @returns {{ sound: Sound, starts: readonly number[] }} seconds
 */
export function joined(sounds, pauseSeconds) {
  const rate = sounds[0]?.rate ?? 1;
  const pause = Math.round(pauseSeconds * rate);
  const length = sounds.reduce((sum, { samples }) => sum + samples.length, 0) + pause * (sounds.length - 1);
  const samples = new Float32Array(length);
  /** @type {number[]} */
  const starts = [];
  let at = 0;
  for (const sound of sounds) {
    samples.set(sound.samples, at);
    starts.push(Math.round((at / rate) * 1000) / 1000);
    at += sound.samples.length + pause;
  }
  return { sound: { samples, rate }, starts };
}

const bent = (/** @type {number} */ sample) => {
  const size = Math.abs(sample);
  if (size <= KNEE) return sample;
  return Math.sign(sample) * (KNEE + (1 - KNEE) * Math.tanh((size - KNEE) / (1 - KNEE)));
};

/**
 * As loud as every other clip. Bending peaks costs a little loudness, so it is measured and done again.
 * @param {Sound} sound
 * @returns {Sound}
 */
export function evened({ samples, rate }) {
  let gain = 10 ** ((TARGET_LUFS - loudnessOf(samples, rate)) / 20);
  let even = samples.map((sample) => bent(sample * gain));
  for (let round = 0; round < 3; round += 1) {
    gain *= 10 ** ((TARGET_LUFS - loudnessOf(even, rate)) / 20);
    even = samples.map((sample) => bent(sample * gain));
  }
  return { samples: even, rate };
}
