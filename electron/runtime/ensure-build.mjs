/**
 * `npm run build`: brings out/ up to date with the sources, and does nothing when it is.
 * It must never be needed by hand before `npm start` or `npm test`: they do it themselves.
 */
import { asScript } from './as-script.mjs';
import { ensureNodePackages } from './node-packages.mjs';
import { oneAtATime } from './one-at-a-time.mjs';

await asScript(() =>
  oneAtATime(async () => {
    await ensureNodePackages();
    const { ensureBuild } = await import('./build.mjs');
    await ensureBuild();
    return 0;
  }),
);
