/**
 * Makes one clip: spoken by espeak-ng sentence by sentence or read from a recording, silence cut off, made as loud as all others, put into
 * Opus. The same words and voice give the same bytes. It must never let a half-made file stand under a clip's name.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { capture } from '../runtime/run-command.mjs';
import { evened, joined, readWave, TARGET_LUFS, trimmed, writeWave } from './wave.mjs';

/** Enough for the band of the voice (0 to 11 kHz) and a sixth of what music would take. */
const KILOBITS = 12;
const SENTENCE_PAUSE_SECONDS = 0.35;
/** Part of every clip's name: a clip made in another way is another clip. */
const RECIPE = `opus ${KILOBITS} ${TARGET_LUFS} ${SENTENCE_PAUSE_SECONDS}`;

/**
 * @typedef {{ sha256: string, seconds: number, marks?: readonly (readonly [number, number])[] }} Clip
 * `marks`: for each sentence after the first, when it begins (seconds) and at which letter of the text
 */

const sha256 = (/** @type {string | Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');

/** A clip's name, from all that decides how it sounds. @param {string} words @param {import('./voices.mjs').Voice} voice */
export const clipName = (words, { voice, wordsPerMinute }) =>
  sha256(`${RECIPE} ${voice} ${wordsPerMinute} ${words}`).slice(0, 12);

/** A recording's name, from its bytes. @param {string} file */
export const recordingName = (file) =>
  sha256(Buffer.concat([Buffer.from(RECIPE), fs.readFileSync(file)])).slice(0, 12);

/** Where each sentence of a text begins. @param {string} text @param {string} language */
const sentenceStarts = (text, language) =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ index }) => index);

/** @param {string} text @param {readonly number[]} starts */
const cut = (text, starts) => starts.map((start, index) => text.slice(start, starts[index + 1]).trim());

/**
 * @param {string} name
 * @param {string[]} args
 */
async function tool(name, args) {
  const { code, stderr } = await capture(name, args);
  if (code !== 0) throw new Error(`${name} failed (exit code ${code}): ${stderr}`);
}

/**
 * Speaks a text into a clip.
 * @param {{ language: string, written: string, say: string, voice: import('./voices.mjs').Voice, file: string }} order
 * `written`: the text on the screen, whose sentences are marked
 * @returns {Promise<Clip>}
 */
export async function speak({ language, written, say, voice, file }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clip-'));
  try {
    const [starts, spoken] = [sentenceStarts(written, language), sentenceStarts(say, language)];
    const sentences = cut(say, spoken);
    const wave = path.join(folder, 'spoken.wav');
    const sounds = [];
    for (const sentence of sentences) {
      await tool('espeak-ng', [
        '-v',
        voice.voice,
        '-s',
        String(voice.wordsPerMinute),
        '-w',
        wave,
        '--',
        sentence,
      ]);
      sounds.push(trimmed(readWave(fs.readFileSync(wave))));
    }
    const { sound, starts: seconds } = joined(sounds, SENTENCE_PAUSE_SECONDS);
    const clip = await encode(sound, file, folder);
    if (starts.length < 2 || starts.length !== spoken.length) return clip;
    return {
      ...clip,
      marks: starts.slice(1).map((start, index) => /** @type {const} */ ([seconds[index + 1] ?? 0, start])),
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/**
 * Makes a clip of a recording.
 * @param {string} recording a WAV file
 * @param {string} file
 * @returns {Promise<Clip>}
 */
export async function takeRecording(recording, file) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clip-'));
  try {
    return await encode(trimmed(readWave(fs.readFileSync(recording))), file, folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/**
 * @param {import('./wave.mjs').Sound} sound
 * @param {string} file
 * @param {string} folder
 * @returns {Promise<Clip>}
 */
async function encode(sound, file, folder) {
  const [wave, opus] = [path.join(folder, 'even.wav'), path.join(folder, 'clip.opus')];
  fs.writeFileSync(wave, writeWave(evened(sound)));
  const quality = ['--speech', '--vbr', '--bitrate', String(KILOBITS), '--framesize', '60'];
  // A fixed stream number and no words about the encoder: the same sound gives the same bytes.
  await tool('opusenc', [
    '--quiet',
    ...quality,
    '--serial',
    '1',
    '--padding',
    '0',
    '--discard-comments',
    wave,
    opus,
  ]);
  const bytes = fs.readFileSync(opus);
  fs.copyFileSync(opus, `${file}.part`);
  fs.renameSync(`${file}.part`, file);
  return { sha256: sha256(bytes), seconds: Math.round((sound.samples.length / sound.rate) * 1000) / 1000 };
}
