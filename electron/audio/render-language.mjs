/**
 * Brings the clips of one language up to date: makes those that are not there, takes away those that nothing speaks any more, and writes
 * the manifest that the kiosk reads. It must never leave a manifest that names a clip which is not there.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clipName, recordingName, speak, takeRecording } from './clip-maker.mjs';
import { recordingsOf } from './recordings.mjs';
import { speakable } from './speakable.mjs';
import { VOICES } from './voices.mjs';

/**
 * @typedef {import('./clip-maker.mjs').Clip & { say: string, by: string, reviewedBy: string | null }} ListedClip
 * @typedef {{ language: string, texts: Record<string, readonly string[]>, clips: Record<string, ListedClip> }} Manifest
 * `texts`: what stands on the screen → clips to play one after the other; `{{name}}`: there goes a value's own clip
 * @typedef {{ root: string, recordings: string, clips: string, engine: string, language: string }} Order folders, and espeak-ng's version
 */

const isValue = (/** @type {string} */ part) => part.startsWith('{{');

/** @param {string} file @returns {Manifest | null} */
export const readManifest = (file) =>
  fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;

/**
 * What has to be spoken, by the name of its clip.
 * @param {Order} order
 */
function plan({ root, recordings, language }) {
  const voice = VOICES[language];
  const all = speakable(root, language);
  const recorded = recordingsOf(
    recordings,
    language,
    all.map(({ text }) => text),
  );
  /** @type {Manifest['texts']} */
  const texts = {};
  /** @type {Map<string, { written: string, say: string, recording?: import('./recordings.mjs').Recording & { path: string } }>} */
  const wanted = new Map();
  for (const { text, parts } of all) {
    const recording = recorded.get(text);
    if (recording) {
      const name = recordingName(recording.path);
      wanted.set(name, { written: text, say: text, recording });
      texts[text] = [name];
    } else if (voice) {
      texts[text] = parts.map((part) => {
        if (isValue(part)) return part;
        const name = clipName(part, voice);
        wanted.set(name, { written: parts.length === 1 ? text : part, say: part });
        return name;
      });
    }
  }
  return { voice, texts, wanted, isComplete: voice !== undefined || recorded.size === all.length };
}

/**
 * @param {Order} order
 * @returns {Promise<{ clips: number, made: number, seconds: number } | null>} null: a language that cannot be spoken yet
 * @throws {Error} when a recording or speech text does not fit, or a tool fails
 */
export async function renderLanguage(order) {
  const { clips: folder, language, engine } = order;
  const { voice, texts, wanted, isComplete } = plan(order);
  const home = path.join(folder, language);
  const list = path.join(home, 'manifest.json');
  if (!isComplete) {
    fs.rmSync(home, { recursive: true, force: true });
    return null;
  }
  fs.mkdirSync(home, { recursive: true });
  const before = readManifest(list);
  /** @type {Manifest['clips']} */
  const clips = {};
  let made = 0;
  const fileOf = (/** @type {string} */ name) => path.join(home, `${name}.opus`);
  await inParallel([...wanted], async ([name, { written, say, recording }]) => {
    const known = before?.clips[name];
    const isThere = known && fs.existsSync(fileOf(name));
    const credits = recording
      ? { by: recording.speaker, reviewedBy: `${recording.reviewedBy}, ${recording.date}` }
      : { by: `${engine}, voice ${voice?.voice}`, reviewedBy: null };
    if (isThere) {
      clips[name] = { ...known, say, ...credits };
      return;
    }
    made += 1;
    const clip = recording
      ? await takeRecording(recording.path, fileOf(name))
      : voice && (await speak({ language, written, say, voice, file: fileOf(name) }));
    if (clip) clips[name] = { ...clip, say, ...credits };
  });
  const ordered = Object.fromEntries(
    [...wanted.keys()].flatMap((name) => (clips[name] ? [[name, clips[name]]] : [])),
  );
  fs.writeFileSync(list, `${JSON.stringify({ language, texts, clips: ordered }, null, 1)}\n`);
  for (const file of fs.readdirSync(home))
    if (file !== 'manifest.json' && !ordered[path.basename(file, '.opus')]) fs.rmSync(path.join(home, file));
  const seconds = Object.values(ordered).reduce((sum, clip) => sum + clip.seconds, 0);
  return { clips: wanted.size, made, seconds };
}

/**
 * @template Job
 * @param {readonly Job[]} jobs
 * @param {(job: Job) => Promise<void>} work
 */
async function inParallel(jobs, work) {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await work(job);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
}
