import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Types of the files the page is made of. A file of another type is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.opus': 'audio/ogg',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.json': 'application/json; charset=utf-8',
};

export interface ServedFile {
  readonly file: string;
  readonly type: string;
}

/** Every address that is served, by its path (`/assets/index.js`), and nothing else: there is no path to compute, so none to climb. */
export interface ServedFiles {
  get(address: string): ServedFile | undefined;
}

/** All files of a folder that have a known type. Read once at the start; a file that appears later is not served. */
export function servedFiles(folder: string): Map<string, ServedFile> {
  const served = new Map<string, ServedFile>();
  const walk = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = path.posix.join(below, entry.name);
      if (entry.isDirectory()) walk(name);
      else if (entry.isFile()) add(name);
    }
  };
  const add = (name: string): void => {
    const type = TYPES[path.extname(name).toLowerCase()];
    if (type) served.set(encodeURI(`/${name}`), { file: path.join(folder, name), type });
  };
  walk('');
  return served;
}
