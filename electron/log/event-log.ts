import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Log, LogEvent } from './log-event';

/** One file's size before the next is begun (bytes), and how many earlier ones are kept. */
export const LOG_FILE_BYTES = 512 * 1024;
export const LOG_FILES_KEPT = 4;
/** The file written to now, in the folder of the logs. */
export const LOG_NAME = 'events.log';

/** Values are codes: what does not look like one is not written, whatever the type says (an error's name comes from outside). */
const CODE = /^[A-Za-z0-9_.:@/+-]{1,80}$/;

/**
 * Writes one line per event: time in UTC, then the event as JSON. Written at once, so that the last line before a crash is
 * there; a disk that refuses must not stop the kiosk, so failures here are dropped.
 */
export function openEventLog(folder: string, now: () => number): Log {
  const file = path.join(folder, LOG_NAME);
  let size = prepare(folder, file);
  return (event) => {
    const line = `${new Date(now()).toISOString()} ${JSON.stringify(codesOnly(event))}\n`;
    try {
      if (size + line.length > LOG_FILE_BYTES) {
        rotate(file);
        size = 0;
      }
      appendFileSync(file, line, { mode: 0o600 });
      size += line.length;
    } catch {
      // Nowhere to tell it: standard error may be a file on the same full disk.
    }
  };
}

function prepare(folder: string, file: string): number {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return statSync(file).size;
  } catch {
    return 0;
  }
}

function rotate(file: string): void {
  for (let age = LOG_FILES_KEPT - 1; age >= 0; age -= 1) {
    try {
      renameSync(age === 0 ? file : `${file}.${age}`, `${file}.${age + 1}`);
    } catch {
      // There is no file of that age yet.
    }
  }
}

const codesOnly = (event: LogEvent): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(event).map(([name, value]) => [
      name,
      typeof value === 'number' || CODE.test(String(value)) ? value : '?',
    ]),
  );
