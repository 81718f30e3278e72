/**
 * Everything between a fresh clone and a program that can start: packages, Electron, system libraries, build, display.
 * Each part costs next to nothing when it is there already. It must never start the program.
 */
import { displayAtHand } from './display-at-hand.mjs';
import { ensureNodePackages } from './node-packages.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { say } from './say.mjs';

/**
 * @typedef {object} Prepared
 * @property {import('./electron-folder.mjs').ElectronAtHand} electron
 * @property {NodeJS.ProcessEnv} env for whatever runs Electron: DISPLAY, KIOSK_ELECTRON, KIOSK_ELECTRON_VERSION
 * @property {string[]} displaySwitches what tells Chromium the kind of display
 * @property {import('./virtual-display.mjs').VirtualDisplay | undefined} virtualDisplay set where there is no other
 */

/**
 * @param {import('./electron-folder.mjs').ElectronAtHand} electron
 * @param {import('./virtual-display.mjs').VirtualDisplay | undefined} virtualDisplay
 */
function environmentFor(electron, virtualDisplay) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electron.folder };
  env.KIOSK_ELECTRON = electron.program;
  env.KIOSK_ELECTRON_VERSION = electron.version;
  // Set by editors in their terminals: Electron would start as a plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  if (virtualDisplay) {
    env.DISPLAY = virtualDisplay.name;
    delete env.WAYLAND_DISPLAY;
    delete env.XAUTHORITY;
  }
  return env;
}

/**
 * Prepares the machine and the project.
 * @param {object} [options]
 * @param {boolean} [options.build] default true; the development server builds on its own
 * @param {boolean} [options.display] default true; unit tests and packaging need none
 * @param {boolean} [options.retry] ask for the official Electron again
 * @returns {Promise<Prepared>}
 * @throws {import('./set-up-problem.mjs').SetUpProblem}
 */
export async function prepare({ build = true, display = true, retry = false } = {}) {
  const kind = await displayAtHand();
  const virtual = display && kind === 'none';
  const electron = await oneAtATime(async () => {
    await ensureNodePackages();
    // Only now: what follows may use packages.
    const { findElectron } = await import('./find-electron.mjs');
    const { ensureSystemLibraries } = await import('./system-libraries.mjs');
    const { ensureBuild } = await import('./build.mjs');
    const found = await findElectron({ retry });
    await ensureSystemLibraries(found.program, { virtualDisplay: virtual });
    if (build) await ensureBuild();
    return found;
  });
  const { startVirtualDisplay } = await import('./virtual-display.mjs');
  const virtualDisplay = virtual ? await startVirtualDisplay() : undefined;
  if (virtualDisplay) {
    say(
      `there is no display here: started a virtual one, ${virtualDisplay.name}, ${virtualDisplay.size} (KIOSK_SCREEN=<width>x<height> for another size)`,
    );
  }
  const displaySwitches =
    kind === 'native' ? [] : [`--ozone-platform=${kind === 'wayland' ? 'wayland' : 'x11'}`];
  return { electron, env: environmentFor(electron, virtualDisplay), displaySwitches, virtualDisplay };
}
