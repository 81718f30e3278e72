import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AsBuilt } from '../security/as-built';

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

const PRELOAD = 'preload/preload.cjs';
const OUT_OF_ORDER = ['out-of-order.html', 'out-of-order.css'] as const;

/** `here` is the folder of the built main file (out/main); `userData` is what --user-data-dir names. */
export function pathsFrom(here: string, userData: string): Paths {
  const out = path.dirname(here);
  const program = path.dirname(out);
  return {
    preload: path.join(out, PRELOAD),
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

/**
 * The parts of the program without which it cannot start and that are missing or not as they were built: the preload, and the
 * page that stands when another file is found damaged later.
 */
export function damagedParts({ preload, assets }: Paths, asBuilt: AsBuilt): readonly string[] {
  const files = [
    [PRELOAD, preload] as const,
    ...OUT_OF_ORDER.map((name) => [`/${name}`, path.join(assets, name)] as const),
  ];
  return files.filter(([name, file]) => !isWhole(name, file, asBuilt)).map(([, file]) => file);
}

function isWhole(name: string, file: string, { isAsBuilt }: AsBuilt): boolean {
  try {
    return isAsBuilt(name, readFileSync(file));
  } catch {
    return false;
  }
}
