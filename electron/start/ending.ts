import { app } from 'electron';
import type { Log } from '../log/log-event';
import type { End } from '../recovery/process-faults';

/** How the program ends: once, logged, with a code. Nothing waits to be stored, for what is acknowledged is on the disk. */
export interface Ending {
  readonly end: End;
  readonly isEnding: () => boolean;
  /** Run first when the end comes. */
  readonly beforeEnd: (work: () => void) => void;
}

export function createEnding(log: Log): Ending {
  let isEnding = false;
  let first = (): void => undefined;
  const end: End = (because, exitCode) => {
    if (isEnding) return;
    isEnding = true;
    first();
    log({ event: 'stopped', because, exitCode });
    app.exit(exitCode);
  };
  return {
    end,
    isEnding: () => isEnding,
    beforeEnd(work) {
      first = work;
    },
  };
}
