/**
 * Why the program ended, for the supervisor and the person who reads its log. From sysexits(3) where one fits. A supervisor
 * should start again after all but OK, USAGE and CONFIG, which only a person can mend. Stored data that cannot be opened ends nothing:
 * the kiosk stays up and waits.
 */
export const EXIT = {
  /** Asked to end, by a signal or by the operating system. */
  OK: 0,
  /** A bug of ours: the event log names the place. */
  BUG: 1,
  /** Started with a switch, a word or a variable that this program does not take. */
  USAGE: 64,
  /** A part of the program is missing or is not as it was built. */
  DAMAGED: 70,
  /** The folder for the kiosk's data cannot be made or written to. */
  CANNOT_STORE: 73,
  /** Another kiosk runs with the same data folder. */
  ALREADY_RUNNING: 75,
  /** To be started again by the supervisor: renewed, as another version, or put right while it waited. ERESTART on Linux. */
  RESTART: 85,
  /** The clinic config is wrong; every problem is on standard error. */
  CONFIG: 78,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Says on standard error why a start failed, the first line marked with the program's name. */
export function sayWhy(lines: readonly string[]): void {
  process.stderr.write(`beforehand: ${lines.join('\n')}\n`);
}
