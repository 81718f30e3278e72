import { writeSync } from 'node:fs';
import { startWatchdog } from '../../../electron/recovery/watchdog';

/** What becomes of the child after a while. */
export type Fate = 'hangs' | 'works';

/** A program under the watchdog that works for a while and then hangs, or only works, for as long as it is told. */
const [, , thread = '', logFile = '', fate = ''] = process.argv;
const STANDARD_OUTPUT = 1;
const watchdog = startWatchdog({
  thread,
  logFile,
  log: ({ event }) => writeSync(STANDARD_OUTPUT, `${event}\n`),
});
watchdog.started();
setTimeout(() => {
  if (fate === 'hangs') for (;;);
  process.exit(0);
}, 4000);
