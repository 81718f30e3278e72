import { app } from 'electron';
import { EXIT, sayWhy } from '../exit-codes';
import type { Log } from '../log/log-event';
import type { End } from '../recovery/process-faults';

/** How the program ends: once, logged, with a code. Nothing waits to be stored, for what is acknowledged is on the disk. */
export interface Ending {
  readonly end: End;
  /** Ends a start whose stored data cannot be opened; `why` is a code of the store. */
  readonly refuse: (why: string) => void;
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
    refuse(why) {
      log({ event: 'start-refused', why });
      sayWhy([
        `the data stored in ${app.getPath('userData')} cannot be opened (${why}). Put the folder right, or name another with --user-data-dir.`,
      ]);
      end('fault', EXIT.STORAGE);
    },
    isEnding: () => isEnding,
    beforeEnd(work) {
      first = work;
    },
  };
}
