/**
 * `npm run dev`: the program with the page from Vite's server, so that a saved change is seen at once; a change of the trusted side
 * starts it anew. Arguments after `--` go to the program.
 * It must never be needed to see the real thing: that is `npm start`.
 */
import fs from 'node:fs';
import { asScript } from './as-script.mjs';
import { startElectron } from './electron-process.mjs';
import { prepare } from './prepare.mjs';
import { inProject, projectRoot } from './project-paths.mjs';
import { sandboxSwitches } from './sandbox-advice.mjs';
import { say, since } from './say.mjs';
import { keepScreenPicture } from './screen-picture.mjs';
import { whenParentEnds } from './when-parent-ends.mjs';

/** Main and preload are often built anew together: one restart is enough. */
const settleMilliseconds = 150;

await asScript(async () => {
  const startedAt = performance.now();
  const passedOn = process.argv.slice(2).filter((arg) => arg !== '--retry');
  const { electron, env, displaySwitches, virtualDisplay } = await prepare({
    build: false,
    retry: process.argv.includes('--retry'),
  });
  const switches = [...(await sandboxSwitches()), ...displaySwitches];
  const { followTrustedSide, servePage } = await import('./dev-builds.mjs');
  // What these builds leave in out/ is not a whole build: the next `npm start` must make its own.
  fs.rmSync(inProject('out', '.built-from'), { force: true });
  const page = await servePage();
  const start = () =>
    startElectron(electron.program, [...switches, projectRoot, ...passedOn], {
      ...env,
      KIOSK_DEV_SERVER: page.url,
    });

  let restart = /** @type {NodeJS.Timeout | undefined} */ (undefined);
  let restarting = false;
  /** @type {import('./electron-process.mjs').ElectronProcess | undefined} */
  let kiosk;
  const stopFollowing = await followTrustedSide((name) => {
    say(`${name} has changed: starting anew`);
    clearTimeout(restart);
    restart = setTimeout(() => {
      restarting = true;
      kiosk?.stop();
    }, settleMilliseconds);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => kiosk?.stop(signal));
  whenParentEnds(() => kiosk?.stop());
  if (virtualDisplay) {
    const picture = inProject('out', 'screen', 'current.png');
    say(`what the screen shows is kept current in ${picture}`);
    keepScreenPicture(virtualDisplay.frameFile, picture);
  }
  say(`ready in ${since(startedAt)}: the page is served at ${page.url}`);
  let code = 0;
  do {
    restarting = false;
    kiosk = start();
    code = await kiosk.exitCode;
  } while (restarting);
  await stopFollowing();
  await page.stop();
  virtualDisplay?.stop();
  return code;
});
