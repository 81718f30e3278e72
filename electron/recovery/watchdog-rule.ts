/** How often the event loop beats and is looked at (ms). */
export const BEAT_MS = 1_000;
/** Looks in a row without a beat until the process is killed. */
export const MISSES_ALLOWED = 15;
/** The same until the start is over: a keyring that does not answer holds the loop for D-Bus's own 25 seconds, several times. */
export const MISSES_ALLOWED_AT_START = 90;

/** Where in the shared memory what is counted. */
export const CELL = { beats: 0, started: 1 } as const;

export interface WatchdogData {
  readonly cells: Int32Array;
  readonly logFile: string;
  readonly pid: number;
}

/**
 * Decides at each look whether the loop hangs. It knows no clock: a machine that slept, a clock that was set and a thread that was late
 * make fewer looks, never more misses.
 */
export function createWatchdogRule(): (beats: number, hasStarted: boolean) => 'wait' | 'kill' {
  let last = -1;
  let missed = 0;
  return (beats, hasStarted) => {
    missed = beats === last ? missed + 1 : 0;
    last = beats;
    return missed >= (hasStarted ? MISSES_ALLOWED : MISSES_ALLOWED_AT_START) ? 'kill' : 'wait';
  };
}
