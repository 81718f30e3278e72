import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LOG_FILES_KEPT, LOG_NAME } from './event-log';
import { knownLine } from './known-line';

export interface KnownLog {
  /** Oldest first. */
  readonly lines: readonly string[];
  /** How many lines were none of the catalogue's, and are left out. */
  readonly dropped: number;
  readonly files: number;
}

/** All there is of the event log, line by line, as far as it may leave the kiosk. A file that cannot be read is as none. */
export async function readEventLog(folder: string): Promise<KnownLog> {
  const ages = Array.from({ length: LOG_FILES_KEPT + 1 }, (_, index) => LOG_FILES_KEPT - index);
  const texts = await Promise.all(
    ages.map((age) => textOf(path.join(folder, LOG_NAME + (age ? `.${age}` : '')))),
  );
  const found = texts.filter((text) => text !== null);
  const written = found.flatMap((text) => text.split('\n')).filter((line) => line !== '');
  const lines = written.map(knownLine).filter((line) => line !== null);
  return { lines, dropped: written.length - lines.length, files: found.length };
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}
