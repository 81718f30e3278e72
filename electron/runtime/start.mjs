/**
 * `npm start`: from whatever state the clone is in to the running kiosk. Arguments after `--` go to the program,
 * except `--retry`, which asks for the official Electron again.
 * It must never be what a clinic's kiosk runs: that is the packaged program.
 */
import path from 'node:path';
import { asScript } from './as-script.mjs';
import { startElectron } from './electron-process.mjs';
import { prepare } from './prepare.mjs';
import { inProject, projectRoot } from './project-paths.mjs';
import { sandboxSwitches } from './sandbox-advice.mjs';
import { say, since } from './say.mjs';
import { keepScreenPicture } from './screen-picture.mjs';
import { whenParentEnds } from './when-parent-ends.mjs';

/**
 * @param {import('./virtual-display.mjs').VirtualDisplay | undefined} display
 * @returns {() => void} stops keeping the picture
 */
function showVirtualScreen(display) {
  if (!display) return () => {};
  const picture = process.env.KIOSK_SCREEN_PICTURE || inProject('out', 'screen', 'current.png');
  say(`what the screen shows is kept current in ${path.resolve(picture)}`);
  say('lines below about D-Bus or the GPU come from Chromium, which misses a desktop here; they do no harm');
  return keepScreenPicture(display.frameFile, path.resolve(picture));
}

await asScript(async () => {
  const startedAt = performance.now();
  const passedOn = process.argv.slice(2);
  const { electron, env, displaySwitches, virtualDisplay } = await prepare({
    retry: passedOn.includes('--retry'),
  });
  const switches = [...(await sandboxSwitches()), ...displaySwitches];
  const stopPicture = showVirtualScreen(virtualDisplay);
  const args = [...switches, projectRoot, ...passedOn.filter((arg) => arg !== '--retry')];
  const kiosk = startElectron(electron.program, args, env);
  say(`ready in ${since(startedAt)}: the kiosk is starting on Electron ${electron.version}; Ctrl+C ends it`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => kiosk.stop(signal));
  whenParentEnds(() => kiosk.stop());
  const code = await kiosk.exitCode;
  stopPicture();
  virtualDisplay?.stop();
  say(`the kiosk has ended with exit code ${code}`);
  return code;
});
