/**
 * Lets one process at a time set the project up: `npm start` and `npm test` in two terminals must not install over each other.
 * It must never wait for a process that has died.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject } from './project-paths.mjs';
import { say } from './say.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

const lockFile = inProject('out', '.setting-up');
const pollMilliseconds = 500;

/**
 * Whether whoever left the lock can still be at work: it was left since the machine started, by a process that lives.
 * @param {string} holder
 * @param {number} leftAt milliseconds since 1970
 */
function isHeld(holder, leftAt) {
  if (leftAt < Date.now() - os.uptime() * 1000) return false;
  try {
    process.kill(Number(holder), 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @returns {boolean} whether the lock is ours now */
function take() {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EEXIST') return false;
    if (code === 'EACCES' || code === 'EROFS') {
      throw new SetUpProblem(
        `you may not write to ${path.dirname(lockFile)}, where the build goes: make this folder yours`,
      );
    }
    throw error;
  }
}

/** @returns {string} the process that holds the lock; empty when it has just been released or cleared */
function holderOfLock() {
  try {
    const holder = fs.readFileSync(lockFile, 'utf8');
    if (isHeld(holder, fs.statSync(lockFile).mtimeMs)) return holder;
    fs.rmSync(lockFile, { force: true });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
  return '';
}

/**
 * Does the work while no other process of this project does such work.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(work) {
  fs.mkdirSync(path.dirname(lockFile), { recursive: true });
  let told = false;
  while (!take()) {
    const holder = holderOfLock();
    if (holder === '') continue;
    if (!told) say(`process ${holder} is setting this project up; waiting for it`);
    told = true;
    await pause(pollMilliseconds);
  }
  const release = () => fs.rmSync(lockFile, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
