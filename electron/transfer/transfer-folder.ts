import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isTransferFile } from '#core/contract/transfer-channels';
import { ok, type Result, refuse } from '#core/result';
import { LARGEST_CONFIG } from '../config/read-config-file';
import { recordsFolder } from '../documents/records-folder';

/** A report is no settings, and would only stand in the way of them. */
export const REPORT = 'report-';
/** More names than a manager could look through. */
const MOST_FILES = 30;

export type TransferFailure = 'no-folder' | 'folder-failed';
type Answer<Value> = Promise<Result<Value, TransferFailure>>;

/** The folder the clinic config names for what is carried to and fro. As a rule a stick: it comes and goes, and is never made here. */
export interface TransferFolder {
  save(name: string, text: string): Answer<void>;
  /** Files that may be settings, the last by name first. */
  settingsFiles(): Answer<readonly string[]>;
  /** Null: too large to be settings. */
  read(name: string): Answer<Uint8Array | null>;
}

/** `null`: the clinic has named none. */
export function transferFolder(folder: string | null): TransferFolder {
  const files = async (at: string): Promise<readonly string[]> =>
    (await readdir(at, { withFileTypes: true }))
      // A link on a stick could lead anywhere on this machine.
      .filter((entry) => entry.isFile() && isTransferFile(entry.name) && !entry.name.startsWith(REPORT))
      .map(({ name }) => name)
      .sort()
      .reverse();
  const within = async <Value>(work: (at: string) => Promise<Value>): Answer<Value> => {
    if (folder === null) return refuse('no-folder');
    try {
      return ok(await work(folder));
    } catch {
      return refuse('folder-failed');
    }
  };
  return {
    async save(name, text) {
      const saved = await recordsFolder(folder).save(name, Buffer.from(text, 'utf8'));
      if (saved.ok) return saved;
      return refuse(saved.failure === 'no-folder' ? 'no-folder' : 'folder-failed');
    },
    settingsFiles: () => within(async (at) => (await files(at)).slice(0, MOST_FILES)),
    read: (name) =>
      within(async (at) => {
        if (!(await files(at)).includes(name)) throw new Error('there is no such file');
        const file = path.join(at, name);
        return (await stat(file)).size > LARGEST_CONFIG ? null : await readFile(file);
      }),
  };
}

/** `settings-2026-11-29T10-20-30Z.jsonc`: a name every system takes, and never the same twice. */
export const stampedName = (before: string, now: number, ending: string): string =>
  `${before}${new Date(now).toISOString().replace(/\.\d+/, '').replaceAll(':', '-')}${ending}`;
