import inspector from 'node:inspector';
import { Worker } from 'node:worker_threads';
import type { Log } from '../log/log-event';
import { BEAT_MS, CELL, type WatchdogData } from './watchdog-rule';

/** When the thread is started (ms): it costs some 20 ms, which the first paint should not wait for, and 7 MB. */
const WATCH_AFTER_MS = 2_000;

/** The watch over this process's own event loop. */
export interface Watchdog {
  /** From now on the short patience holds: what a start may wait for (a keyring that does not answer) is behind. */
  started(): void;
}

export interface WatchdogDeps {
  /** The built file of the thread. */
  readonly thread: string;
  /** The event log's file, for the one line that says why the process is gone. */
  readonly logFile: string;
  readonly log: Log;
}

/**
 * Starts a thread that kills this process when its event loop stands still, so that the supervisor starts it again: a hung program
 * stores no answer, and nothing inside it can end it. Where a debugger can stop the loop there is no watch.
 */
export function startWatchdog({ thread: file, logFile, log }: WatchdogDeps): Watchdog {
  const cells = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * 2));
  const watched: Watchdog = { started: () => void Atomics.store(cells, CELL.started, 1) };
  if (inspector.url() !== undefined) return watched;
  const workerData: WatchdogData = { cells, logFile, pid: process.pid };
  setTimeout(() => {
    const thread = new Worker(file, { workerData });
    thread.unref();
    // Without its watchdog the kiosk still works; the next start tries again.
    thread.once('error', () => log({ event: 'watchdog-lost' }));
  }, WATCH_AFTER_MS).unref();
  setInterval(() => Atomics.add(cells, CELL.beats, 1), BEAT_MS).unref();
  return watched;
}
