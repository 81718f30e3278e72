import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where things are: what the program brings, and what it keeps. */
export interface Paths {
  readonly preload: string;
  readonly watchdog: string;
  readonly page: string;
  readonly assets: string;
  readonly audio: string;
  readonly visits: string;
  readonly staff: string;
  readonly logs: string;
  /** Where an update lies from its download until it is unpacked. */
  readonly updates: string;
}

/** `here` is the folder of the built main file (out/main); `userData` is what --user-data-dir names. */
export function pathsFrom(here: string, userData: string): Paths {
  const out = path.dirname(here);
  const program = path.dirname(out);
  return {
    preload: path.join(out, 'preload', 'preload.cjs'),
    watchdog: path.join(here, 'watchdog-thread.js'),
    page: path.join(out, 'renderer'),
    assets: path.join(program, 'assets'),
    // Thousands of clips would make the archive's own list long, and every start slow: they lie beside it.
    audio: program.endsWith('.asar')
      ? path.join(path.dirname(program), 'audio')
      : path.join(program, 'assets', 'audio'),
    visits: path.join(userData, 'visits'),
    staff: path.join(userData, 'staff'),
    logs: path.join(userData, 'logs'),
    updates: path.join(userData, 'updates'),
  };
}

/** The parts of the program without which it cannot start; missing after a build that was cut off. */
export const missingParts = ({ preload, page, assets }: Paths): readonly string[] =>
  [
    preload,
    path.join(page, 'index.html'),
    path.join(page, 'document.html'),
    path.join(assets, 'out-of-order.html'),
  ].filter((file) => !existsSync(file));
