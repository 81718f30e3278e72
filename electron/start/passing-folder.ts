import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for what Chromium needs while there is none to keep data in; gone with the program. Null where nothing can be written. */
export function passingFolder(): string | null {
  // The session's own folder lies in memory, and takes writes when the disk does not.
  for (const place of [process.env.XDG_RUNTIME_DIR, tmpdir()]) {
    const made = place ? tryToMake(place) : null;
    if (made) return made;
  }
  return null;
}

function tryToMake(place: string): string | null {
  try {
    const folder = mkdtempSync(path.join(place, 'beforehand-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 2 }));
    return folder;
  } catch {
    return null;
  }
}
