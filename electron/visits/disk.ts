import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { ok, type Result, refuse } from '#core/result';
import type { FileFacts, FileSystem, OpenFile } from './file-system';
import { attempt, type StorageFault } from './storage-fault';

type Done = Promise<Result<void, StorageFault>>;

const OWNER_FILE = 0o600;
const OWNER_FOLDER = 0o700;

/** Windows cannot open a folder; NTFS journals names by itself. */
const FOLDERS_SYNC = process.platform !== 'win32';

/** What a replacement is called until it is complete. */
const draftOf = (file: string): string => `${file}.new`;

/**
 * File work that is finished when it says so: every success here survives a power cut. It knows nothing of visits. A failed
 * call may have done part of its work; what that part may be is said with each.
 */
class FlushingDisk {
  readonly #files: FileSystem;

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** Makes the folder, for the owner only, and gives its facts; an existing one is left as it is. */
  folder(folder: string): Promise<Result<FileFacts, StorageFault>> {
    return attempt(async () => {
      await this.#files.mkdir(folder, { recursive: true, mode: OWNER_FOLDER });
      await this.#syncFolderOf(folder);
      return this.#files.stat(folder);
    });
  }

  names(folder: string): Promise<Result<readonly string[], StorageFault>> {
    return attempt(() => this.#files.readdir(folder));
  }

  facts(file: string): Promise<Result<FileFacts, StorageFault>> {
    return attempt(() => this.#files.stat(file));
  }

  /** The whole file; null when there is none. */
  async read(file: string): Promise<Result<Buffer | null, StorageFault>> {
    const bytes = await attempt(() => this.#with(file, 'r', (open) => open.readFile()));
    return !bytes.ok && bytes.failure === 'missing' ? ok(null) : bytes;
  }

  /** All or nothing: a power cut leaves the old content or the new, never a mixture. */
  replace(file: string, bytes: Uint8Array): Done {
    return attempt(async () => {
      const draft = draftOf(file);
      await this.#with(draft, 'w', async (open) => {
        await writeAll(open, bytes, 0);
        await open.sync();
      });
      await this.#files.rename(draft, file);
      await this.#syncFolderOf(file);
    });
  }

  /** An empty file, in place of whatever was there. */
  createEmpty(file: string): Done {
    return attempt(async () => {
      await this.#with(file, 'w', (open) => open.sync());
      await this.#syncFolderOf(file);
    });
  }

  /** Adds to a file of exactly `length` bytes, else refuses with 'changed'. A failure may leave part of `bytes` behind. */
  async append(file: string, length: number, bytes: Uint8Array): Done {
    const written = await attempt(() =>
      this.#with(file, 'r+', async (open) => {
        if ((await open.stat()).size !== length) return false;
        await writeAll(open, bytes, length);
        await open.datasync();
        return true;
      }),
    );
    if (!written.ok) return written;
    return written.value ? ok(undefined) : refuse('changed');
  }

  truncate(file: string, length: number): Done {
    return attempt(() =>
      this.#with(file, 'r+', async (open) => {
        await open.truncate(length);
        await open.sync();
      }),
    );
  }

  /** Gone, also when it was not there. */
  remove(file: string): Done {
    return unlessMissing(attempt(() => this.#unlink(file)));
  }

  /** What a replacement that was cut off left. */
  removeDraft(file: string): Done {
    return this.remove(draftOf(file));
  }

  /** Overwritten with noise, then gone; also when it was not there. */
  shred(file: string): Done {
    return unlessMissing(
      attempt(async () => {
        await this.#with(file, 'r+', async (open) => {
          await writeAll(open, randomBytes((await open.stat()).size), 0);
          await open.sync();
        });
        await this.#unlink(file);
      }),
    );
  }

  async #unlink(file: string): Promise<void> {
    await this.#files.unlink(file);
    await this.#syncFolderOf(file);
  }

  /** A new or vanished name is only certain once its folder is flushed. */
  async #syncFolderOf(file: string): Promise<void> {
    if (FOLDERS_SYNC) await this.#with(path.dirname(file), 'r', (folder) => folder.sync());
  }

  async #with<Value>(
    file: string,
    flags: 'r' | 'r+' | 'w',
    work: (open: OpenFile) => Promise<Value>,
  ): Promise<Value> {
    const open = await this.#files.open(file, flags, OWNER_FILE);
    try {
      return await work(open);
    } finally {
      await open.close();
    }
  }
}

export type Disk = FlushingDisk;

/** The disk of this operating system, or of the one a test hands in. */
export const diskOn = (files: FileSystem): Disk => new FlushingDisk(files);

async function unlessMissing(work: Done): Done {
  const done = await work;
  return !done.ok && done.failure === 'missing' ? ok(undefined) : done;
}

/** A disk filling up takes a part first and refuses the rest. */
async function writeAll(open: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await open.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    done += bytesWritten;
  }
}
