/**
 * A display for machines without one: Xvfb, in the size of the upright kiosk screen, on a display number that it picks itself.
 * It must never listen on the network, and never outlive us.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { diesWithUs } from './dies-with-us.mjs';
import { SetUpProblem } from './set-up-problem.mjs';

const kioskScreen = '1080x1920';
const startSeconds = 20;

/** @returns {string} width x height in pixels; `KIOSK_SCREEN` names another size */
function screenSize() {
  const size = process.env.KIOSK_SCREEN || kioskScreen;
  if (!/^[1-9]\d{2,3}x[1-9]\d{2,3}$/.test(size)) {
    throw new SetUpProblem(
      `KIOSK_SCREEN is "${size}"; it must be width x height in pixels, as in ${kioskScreen}`,
    );
  }
  return size;
}

/**
 * @typedef {object} VirtualDisplay
 * @property {string} name for the variable DISPLAY, as in ":1"
 * @property {string} size as in "1080x1920"
 * @property {string} frameFile what the screen shows at this moment, in the format of xwd
 * @property {() => void} stop
 */

/**
 * Starts a virtual display. It stops with this process, if not before.
 * @returns {Promise<VirtualDisplay>}
 * @throws {SetUpProblem} when Xvfb does not start
 */
export async function startVirtualDisplay() {
  const size = screenSize();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'beforehand-screen-'));
  const screen = ['-screen', '0', `${size}x24`, '-fbdir', folder];
  const [command, args] = diesWithUs('Xvfb', ['-displayfd', '3', ...screen, '-nolisten', 'tcp', '-noreset']);
  // Detached: a Ctrl+C in the terminal is for the program, which still needs its display to end well.
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true });
  const stop = () => {
    process.off('exit', stop);
    server.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  try {
    const name = `:${await displayNumber(server)}`;
    return { name, size, frameFile: path.join(folder, 'Xvfb_screen0'), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * Waits until the server has written the number it picked, which it does when it is ready.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let errors = '';
    const fail = (/** @type {string} */ what) =>
      reject(new SetUpProblem(`the virtual display ${what}: ${errors.trim() || 'Xvfb gave no reason'}`));
    const timer = setTimeout(() => fail(`did not start within ${startSeconds} s`), startSeconds * 1000);
    server.stderr?.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    server.once('error', (error) => fail(`cannot be started (${error.message})`));
    server.once('exit', () => fail('ended at once'));
    server.stdio[3]?.once('data', (number) => {
      clearTimeout(timer);
      resolve(String(number).trim());
    });
  });
}
