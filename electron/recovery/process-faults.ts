import { app } from 'electron';
import { EXIT, type ExitCode, sayWhy } from '../exit-codes';
import type { Log } from '../log/log-event';
import { traceBug } from './trace-bug';

/** Ends the program with a code; the log and standard error have been told. */
export type End = (because: 'asked' | 'fault' | 'renewal', exitCode: ExitCode) => void;

/**
 * What happens to the process itself: a bug ends it with a code and without a dialog (nobody at a kiosk can press "OK"; the
 * supervisor starts it again and the visit is back), a signal ends it in order, SIGUSR1 does not open Node's inspector.
 */
export function handleProcessFaults(log: Log, end: End): void {
  const onBug = (error: unknown): void => {
    const bug = traceBug(error);
    log({ event: 'bug', ...bug });
    sayWhy([`a bug stopped the kiosk: ${bug.error} at ${bug.at}. Start it again, and report this line.`]);
    end('fault', EXIT.BUG);
  };
  process.on('uncaughtException', onBug);
  process.on('unhandledRejection', onBug);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => end('asked', EXIT.OK));
  }
  // Having a listener is what keeps Node from opening its inspector.
  if (process.platform !== 'win32') process.on('SIGUSR1', () => undefined);
  // A terminal that goes away must not take the kiosk with it.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log({ event: 'process-gone', process: type, reason, exitCode });
  });
}
