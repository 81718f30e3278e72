import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ServedFile } from './served-files';

const ADDRESS = /^\/audio\/([A-Za-z-]+)\/([0-9a-f]{12}\.opus)$/;

/**
 * The clips that read the kiosk aloud, by their address. There are thousands: a language's are listed when somebody first listens in
 * it, not at the start. As with all served files, an address is looked up among names that are there and never becomes a path.
 */
export function servedClips(folder: string): { get(address: string): ServedFile | undefined } {
  const languages = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const listed = new Map<string, ReadonlySet<string>>();
  const clipsOf = (language: string): ReadonlySet<string> => {
    const known = listed.get(language);
    if (known) return known;
    const found = new Set(
      readdirSync(path.join(folder, language), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name),
    );
    listed.set(language, found);
    return found;
  };
  return {
    get: (address) => {
      const [, language = '', name = ''] = ADDRESS.exec(address) ?? [];
      if (!languages.has(language) || !clipsOf(language).has(name)) return undefined;
      return { file: path.join(folder, language, name), type: 'audio/ogg' };
    },
  };
}
