/**
 * A running Electron as a whole: its main process, and the renderers and helpers in its process group.
 * It must never leave one of them behind: an orphan would hold the screen or the single-instance lock.
 */
import { spawn } from 'node:child_process';
import { diesWithUs } from './dies-with-us.mjs';
import { exitCodeOf } from './run-command.mjs';

const graceMilliseconds = 5000;
const hasGroups = process.platform !== 'win32';

/**
 * @typedef {object} ElectronProcess
 * @property {Promise<number>} exitCode when the program has ended and its group is gone; 127 when it could not be started
 * @property {(signal?: NodeJS.Signals) => void} stop asks it to end, and ends it after a short grace
 */

/**
 * Starts Electron in a group of its own, sharing our input and output.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {ElectronProcess}
 */
export function startElectron(program, args, env) {
  const [command, commandArgs] = diesWithUs(program, args);
  const child = spawn(command, commandArgs, { env, stdio: 'inherit', detached: hasGroups });
  const killGroup = () => {
    if (!child.pid) return;
    try {
      if (hasGroups) process.kill(-child.pid, 'SIGKILL');
      else spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    } catch {
      // Nobody is left in the group: what was wanted.
    }
  };
  let timer = /** @type {NodeJS.Timeout | undefined} */ (undefined);
  process.once('exit', killGroup);
  const exitCode = new Promise((resolve) => {
    const ended = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off('exit', killGroup);
      if (hasGroups) killGroup();
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(error.message);
      ended(127);
    });
    child.once('exit', (code, signal) => ended(exitCodeOf(code, signal)));
  });
  return {
    exitCode,
    stop: (signal = 'SIGTERM') => {
      if (timer) return; // npm passes on a Ctrl+C that we have had from the terminal already
      child.kill(signal);
      timer = setTimeout(killGroup, graceMilliseconds);
    },
  };
}
