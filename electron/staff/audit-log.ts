import path from 'node:path';
import { ok, type Result } from '#core/result';
import type { AuditEntry, AuditEvent } from '#core/staff/audit-events';
import { type Disk, diskOn } from '../visits/disk';
import { type FileSystem, NODE_FILES } from '../visits/file-system';
import { inOrder } from '../visits/in-order';
import type { StorageFault } from '../visits/storage-fault';
import { brokenFrom, type Link, nextLine, type Reading, readChain } from './audit-chain';
import { type Head, openSeals, writeHead } from './audit-seals';
import type { SealedFiles } from './sealed-files';

export const AUDIT_FILE = 'audit.log';

/** What the whole log says of itself. */
export interface AuditReading {
  readonly entries: readonly AuditEntry[];
  readonly brokenFrom: number | null;
  /** As it lies on the disk. */
  readonly text: string;
}

/**
 * The log of what staff did: lines are added at the end and never changed, each bound to all before it with a key that is kept
 * sealed, and so is where the chain stands. It must never hold an answer, a ticket or a PIN.
 */
export interface AuditLog {
  /** On the disk when it returns. */
  append(event: AuditEvent, staff: string | null, about?: string): Promise<Result<void, StorageFault>>;
  read(): Promise<Result<AuditReading, StorageFault>>;
}

export type AuditNote = (event: {
  readonly event: 'audit-broken' | 'audit-tail-repaired' | 'audit-key-redrawn';
}) => void;

export interface AuditLogDeps {
  readonly folder: string;
  readonly files: SealedFiles;
  readonly now: () => number;
  readonly note: AuditNote;
  readonly fileSystem?: FileSystem;
}

/** Opens the log, and settles what a power cut left. Damage never stops the log: it goes on, and the break is kept with it. */
export async function openAuditLog(deps: AuditLogDeps): Promise<Result<AuditLog, StorageFault>> {
  const disk = diskOn(deps.fileSystem ?? NODE_FILES);
  const file = path.join(deps.folder, AUDIT_FILE);
  const stored = await disk.read(file);
  if (!stored.ok) return stored;
  const kept = await openSeals(deps, stored.value ?? Buffer.alloc(0));
  if (!kept.ok) return kept;
  const log = new ChainedLog({ deps, disk, file, ...kept.value });
  const settled = await log.settle(stored.value, kept.value.reading);
  if (!settled.ok) return settled;
  return ok({
    append: (event, staff, about) => log.append(event, staff, about),
    read: () => log.read(),
  });
}

interface ChainedLogParts {
  readonly deps: AuditLogDeps;
  readonly disk: Disk;
  readonly file: string;
  readonly key: Buffer;
  readonly head: Head;
}

class ChainedLog {
  readonly #turn = inOrder();
  readonly #deps: AuditLogDeps;
  readonly #disk: Disk;
  readonly #file: string;
  readonly #key: Buffer;
  #link: Link;
  #brokenFrom: number | null;
  #length = 0;
  /** Somebody took away the end of the last line: the next begins on a line of its own. */
  #prefix = '';
  /** Why the last write failed; null: the file is as it was left. */
  #fault: StorageFault | null = null;

  constructor({ deps, disk, file, key, head }: ChainedLogParts) {
    this.#deps = deps;
    this.#disk = disk;
    this.#file = file;
    this.#key = key;
    this.#link = { n: head.n, mac: head.mac };
    this.#brokenFrom = head.brokenFrom;
  }

  /** Takes over what is on the disk. What lies after the last acknowledged entry is taken in if it verifies, else cut off if it is torn. */
  async settle(stored: Buffer | null, reading: Reading): Promise<Result<void, StorageFault>> {
    const found = brokenFrom(reading, this.#link);
    this.#length = stored?.length ?? 0;
    if (found !== null) {
      this.#break(found);
      this.#prefix = lineBreakAfter(stored);
    } else {
      this.#link = reading.link;
      if (reading.after === 'torn') {
        const cut = await this.#disk.truncate(this.#file, reading.verifiedBytes);
        if (!cut.ok) return cut;
        this.#length = reading.verifiedBytes;
        this.#deps.note({ event: 'audit-tail-repaired' });
      }
    }
    if (stored === null) {
      const made = await this.#disk.createEmpty(this.#file);
      if (!made.ok) return made;
    }
    return this.#keepHead();
  }

  append(event: AuditEvent, staff: string | null, about?: string): Promise<Result<void, StorageFault>> {
    return this.#turn(async () => {
      const sure = await this.#makeSure();
      if (!sure.ok) return sure;
      const at = new Date(this.#deps.now()).toISOString();
      const entry = about === undefined ? { at, event, staff } : { at, event, staff, about };
      const { line, link } = nextLine(this.#key, this.#link, entry);
      const bytes = Buffer.from(this.#prefix + line);
      const written = await this.#disk.append(this.#file, this.#length, bytes);
      if (!written.ok) {
        this.#fault = written.failure;
        return written;
      }
      this.#length += bytes.length;
      this.#prefix = '';
      this.#link = link;
      return this.#keepHead();
    });
  }

  read(): Promise<Result<AuditReading, StorageFault>> {
    return this.#turn(async () => {
      const stored = await this.#disk.read(this.#file);
      if (!stored.ok) return stored;
      const text = (stored.value ?? Buffer.alloc(0)).toString('utf8');
      const reading = readChain(this.#key, text);
      const found = brokenFrom(reading, this.#link);
      if (found !== null) this.#break(found);
      return ok({ entries: reading.entries, brokenFrom: this.#brokenFrom, text });
    });
  }

  /** After a write that failed, part of it may lie there and is cut off. A file that others changed stays, and the chain is broken. */
  async #makeSure(): Promise<Result<void, StorageFault>> {
    if (this.#fault === null) return ok(undefined);
    const stored = await this.#disk.read(this.#file);
    if (!stored.ok) return stored;
    const size = stored.value?.length ?? 0;
    const isOurs = this.#fault !== 'changed' && size >= this.#length;
    const settled = isOurs
      ? await this.#disk.truncate(this.#file, this.#length)
      : await this.#goOnAfter(stored.value);
    if (settled.ok) this.#fault = null;
    return settled;
  }

  async #goOnAfter(stored: Buffer | null): Promise<Result<void, StorageFault>> {
    const reading = readChain(this.#key, (stored ?? Buffer.alloc(0)).toString('utf8'));
    this.#break(brokenFrom(reading, this.#link) ?? this.#link.n + 1);
    this.#length = stored?.length ?? 0;
    this.#prefix = lineBreakAfter(stored);
    return stored === null ? this.#disk.createEmpty(this.#file) : ok(undefined);
  }

  #break(from: number): void {
    if (this.#brokenFrom === null) this.#deps.note({ event: 'audit-broken' });
    this.#brokenFrom = Math.min(from, this.#brokenFrom ?? from);
  }

  #keepHead(): Promise<Result<void, StorageFault>> {
    return writeHead(this.#deps.files, { ...this.#link, brokenFrom: this.#brokenFrom });
  }
}

const lineBreakAfter = (stored: Buffer | null): string =>
  stored && stored.length > 0 && stored.at(-1) !== 0x0a ? '\n' : '';
