/**
 * Watches a download from outside by the size of the folder it is written to: for progress lines, and to notice that nothing comes.
 * It must never touch what it watches.
 */
import fs from 'node:fs';
import path from 'node:path';
import { say, since } from './say.mjs';

const tickMilliseconds = 1000;
const ticksBetweenLines = 3;

/**
 * The bytes of all files in a folder and below; 0 when it is not there.
 * @param {string} folder
 * @returns {number}
 */
function bytesIn(folder) {
  let bytes = 0;
  let entries;
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    return 0;
  }
  for (const entry of entries) {
    const stat =
      entry.isFile() && fs.statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false });
    if (stat) bytes += stat.size;
  }
  return bytes;
}

/**
 * Says every few seconds how much has come.
 * @param {object} watch
 * @param {string[]} watch.folders what grows while the work goes on
 * @param {string} watch.what how to call it in the progress lines
 * @param {number} [watch.expectedBytes]
 * @param {number} [watch.patienceSeconds] how long nothing may come
 * @param {() => void} [watch.onStall] called once when that time is over
 * @returns {() => void} stops watching
 */
export function watchGrowth({ folders, what, expectedBytes, patienceSeconds = Infinity, onStall }) {
  let most = 0;
  let ticks = 0;
  const startedAt = performance.now();
  let grewAt = startedAt;
  const timer = setInterval(() => {
    const bytes = folders.reduce((sum, folder) => sum + bytesIn(folder), 0);
    if (bytes > most) {
      most = bytes;
      grewAt = performance.now();
    }
    ticks += 1;
    const megabytes = Math.round(most / 1e6);
    const of = expectedBytes ? ` of ${Math.round(expectedBytes / 1e6)}` : '';
    if (ticks % ticksBetweenLines === 0) say(`${what}: ${megabytes}${of} MB after ${since(startedAt)}`);
    if (performance.now() - grewAt < patienceSeconds * 1000) return;
    clearInterval(timer);
    onStall?.();
  }, tickMilliseconds);
  return () => clearInterval(timer);
}
