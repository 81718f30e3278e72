import { readFileSync, statSync } from 'node:fs';
import { ok, type Result, refuse } from '#core/result';
import { type ConfigProblem, wholeFile } from './config-problem';

/** A config of a hundred languages is a few kilobytes; what is larger than this is another file (bytes). */
export const LARGEST_CONFIG = 1024 * 1024;

/** Reads the config as text, or says why it cannot be one. Never guesses at an encoding, never takes part of a file. */
export function readConfigFile(file: string): Result<string, ConfigProblem> {
  try {
    const stat = statSync(file);
    if (stat.isDirectory())
      return refuse(wholeFile('this is a folder. Name the file itself in KIOSK_CONFIG.'));
    if (!stat.isFile())
      return refuse(wholeFile('this is not an ordinary file. Name a text file in KIOSK_CONFIG.'));
    if (stat.size > LARGEST_CONFIG)
      return refuse(wholeFile('the file is larger than 1 MB. Check that KIOSK_CONFIG names the right file.'));
    return decodeConfig(readFileSync(file));
  } catch (error) {
    return refuse(wholeFile(whyUnread(error)));
  }
}

/** Never guesses at an encoding. */
export function decodeConfig(bytes: Uint8Array): Result<string, ConfigProblem> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refuse(wholeFile('the file is stored as UTF-16. Store it again as UTF-8.'));
  try {
    // The decoder drops a byte order mark, which some editors put first.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '')
      return refuse(wholeFile('the file is empty. Copy the example from the manual and change it.'));
    return ok(text);
  } catch {
    return refuse(wholeFile('the file is not UTF-8 text. Store it again as UTF-8.'));
  }
}

function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file. Correct the path in KIOSK_CONFIG, or put the file there.';
    case 'EACCES':
    case 'EPERM':
      return "the file may not be read. Give the kiosk's user the right to read it.";
    case 'ELOOP':
      return 'the path is a link that leads to itself. Name the file itself in KIOSK_CONFIG.';
    case 'ENAMETOOLONG':
      return 'the path is too long. Move the file to a shorter path.';
    default:
      return `the file could not be read (${code}). Check the disk and the path in KIOSK_CONFIG.`;
  }
}
