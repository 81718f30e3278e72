import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A file of the project: its place from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly place: string;
  readonly text: string;
}

/** The files below a folder whose name ends in one of these. */
export function filesIn(folder: string, ...endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((place) => !place.includes('node_modules/'))
    .sort()
    .map((place) => ({ place, text: readFileSync(path.join(ROOT, place), 'utf8') }));
}

/** The text without its comments, so that a word in one is never taken for code. Strings stay as they are. */
export function withoutComments(text: string): string {
  const token = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
  return text.replace(token, (found) => (found.startsWith('/') ? ' ' : found));
}
