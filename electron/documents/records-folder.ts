import path from 'node:path';
import { type Result, refuse } from '#core/result';
import { diskOn } from '../visits/disk';
import { type FileSystem, NODE_FILES } from '../visits/file-system';
import type { StorageFault } from '../visits/storage-fault';

/** Why a file is not in the clinic's folder: for the log. */
export type FolderFailure = 'no-folder' | `folder-${StorageFault}`;

/** The clinic's folder for records and take-home sheets. It is the clinic's: never made here, never read, never tidied. */
export interface RecordsFolder {
  /** The file as a whole, on disk when this is answered; one of the same name is replaced or left as it was, never cut. */
  save(name: string, bytes: Uint8Array): Promise<Result<void, FolderFailure>>;
}

/** `null`: the clinic has named none. */
export function recordsFolder(folder: string | null, files: FileSystem = NODE_FILES): RecordsFolder {
  const disk = diskOn(files);
  return {
    async save(name, bytes) {
      if (folder === null) return refuse('no-folder');
      const file = path.join(folder, name);
      const saved = await disk.replace(file, bytes);
      if (saved.ok) return saved;
      // Best effort: what is left of it is half a document.
      await disk.removeDraft(file);
      return refuse(`folder-${saved.failure}` as const);
    },
  };
}
