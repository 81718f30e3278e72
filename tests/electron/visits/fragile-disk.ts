import path from 'node:path';
import type { FileFacts, FileSystem, OpenFile } from '../../../electron/visits/file-system';
import { type Chance, change, type Inode, whatIsLeft } from './fragile-content';

interface NameChange {
  readonly folder: string;
  readonly change: (names: Map<string, Inode>) => void;
}

/**
 * A disk as unkind as POSIX lets it be: what was not flushed may be kept, lost, or kept in pieces of a sector in any order;
 * names made, moved or removed are certain only once their folder is flushed. At a chosen operation the power goes, or one
 * operation fails and has done part of its work.
 */
export class FragileDisk implements FileSystem {
  #names = new Map<string, Inode>();
  #durableNames = new Map<string, Inode>();
  #pendingNames: NameChange[] = [];
  #isOff = false;
  /** Operations so far. */
  operations = 0;
  powerGoesAt = Number.POSITIVE_INFINITY;
  failsAt: { operation: number; code: string } | null = null;

  /** What is on the disk when the power is back. */
  afterPowerCut(chance: Chance): FragileDisk {
    const survivor = new FragileDisk();
    const kept = Math.floor(chance() * (this.#pendingNames.length + 1));
    for (const { change } of this.#pendingNames.slice(0, kept)) change(this.#durableNames);
    for (const [name, inode] of this.#durableNames) {
      const content = whatIsLeft(inode, chance);
      const again: Inode = { durable: content, current: Buffer.from(content), pending: [] };
      survivor.#names.set(name, again);
      survivor.#durableNames.set(name, again);
    }
    return survivor;
  }

  /** Every byte on it, for a look from outside. */
  contents(): ReadonlyMap<string, Buffer> {
    return new Map([...this.#names].map(([name, { current }]) => [name, current]));
  }

  async open(file: string, flags: 'r' | 'r+' | 'w'): Promise<OpenFile> {
    if (flags === 'r' && !this.#names.has(file)) {
      const isFolder = [...this.#names.keys()].some((name) => path.dirname(name) === file);
      if (isFolder || path.extname(file) === '') return this.#openFolder(file);
    }
    return this.#do(() => {
      const found = this.#names.get(file);
      if (!found && flags !== 'w') throw errno('ENOENT');
      const inode = found ?? { durable: Buffer.alloc(0), current: Buffer.alloc(0), pending: [] };
      if (flags === 'w') change(inode, { kind: 'truncate', length: 0 });
      if (!found) this.#rename(file, (names) => names.set(file, inode));
      return this.#openInode(inode);
    });
  }

  stat(file: string): Promise<FileFacts> {
    return this.#do(() => factsOf(this.#names.get(file)));
  }

  readdir(folder: string): Promise<string[]> {
    return this.#do(() =>
      [...this.#names.keys()]
        .filter((name) => path.dirname(name) === folder)
        .map((name) => path.basename(name)),
    );
  }

  mkdir(): Promise<unknown> {
    return this.#do(() => undefined);
  }

  rename(from: string, to: string): Promise<void> {
    return this.#do(() => {
      const inode = this.#names.get(from);
      if (!inode) throw errno('ENOENT');
      this.#rename(to, (names) => {
        names.delete(from);
        names.set(to, inode);
      });
    });
  }

  unlink(file: string): Promise<void> {
    return this.#do(() => {
      if (!this.#names.has(file)) throw errno('ENOENT');
      this.#rename(file, (names) => names.delete(file));
    });
  }

  #openFolder(folder: string): Promise<OpenFile> {
    return this.#do(() => ({
      ...this.#openInode({ durable: Buffer.alloc(0), current: Buffer.alloc(0), pending: [] }),
      sync: () =>
        this.#flush(() => {
          for (const pending of this.#pendingNames) {
            if (pending.folder === folder) pending.change(this.#durableNames);
          }
          this.#pendingNames = this.#pendingNames.filter((pending) => pending.folder !== folder);
        }),
    }));
  }

  #openInode(inode: Inode): OpenFile {
    const flush = () =>
      this.#flush(() => {
        inode.durable = Buffer.from(inode.current);
        inode.pending = [];
      });
    return {
      write: (bytes, offset, length, position) =>
        this.#do(() => {
          change(inode, {
            kind: 'write',
            position,
            bytes: Buffer.from(bytes.subarray(offset, offset + length)),
          });
          return { bytesWritten: length };
        }),
      truncate: (length) => this.#do(() => change(inode, { kind: 'truncate', length })),
      readFile: () => this.#do(() => Buffer.from(inode.current)),
      stat: () => this.#do(() => factsOf(inode)),
      datasync: flush,
      sync: flush,
      close: async () => undefined,
    };
  }

  #rename(file: string, change: NameChange['change']): void {
    change(this.#names);
    this.#pendingNames.push({ folder: path.dirname(file), change });
  }

  /** A flush that fails has flushed nothing for certain. */
  #flush(work: () => void): Promise<void> {
    return this.#do(work, 'before');
  }

  /** Failing work has still reached the disk's memory: the caller cannot know how far it came. */
  async #do<Value>(work: () => Value, fails: 'before' | 'after' = 'after'): Promise<Value> {
    if (this.#isOff) throw errno('EIO');
    const operation = this.operations;
    this.operations += 1;
    this.#isOff = operation >= this.powerGoesAt;
    const code = this.#isOff ? 'EIO' : this.failsAt?.operation === operation ? this.failsAt.code : null;
    if (code === null) return work();
    if (fails === 'after') work();
    throw errno(code);
  }
}

function factsOf(inode: Inode | undefined): FileFacts {
  return { size: inode?.current.length ?? 0, mode: inode ? 0o100600 : 0o40700, mtimeMs: 0 };
}

const errno = (code: string): Error => Object.assign(new Error(code), { code });
