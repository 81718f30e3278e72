import * as fs from 'node:fs/promises';

/** What is asked about a file or a folder. */
export interface FileFacts {
  readonly size: number;
  readonly mode: number;
  readonly mtimeMs: number;
}

/** An open file, as far as the store needs one. */
export interface OpenFile {
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
  readFile(): Promise<Buffer>;
  truncate(length: number): Promise<void>;
  datasync(): Promise<void>;
  sync(): Promise<void>;
  stat(): Promise<FileFacts>;
  close(): Promise<void>;
}

/**
 * The part of the operating system the store touches, so that a test can hand in a full disk or a power cut. It must never
 * grow beyond what Node's own `fs/promises` offers under the same names.
 */
export interface FileSystem {
  open(path: string, flags: 'r' | 'r+' | 'w', mode?: number): Promise<OpenFile>;
  stat(path: string): Promise<FileFacts>;
  readdir(path: string): Promise<string[]>;
  mkdir(path: string, options: { readonly recursive: true; readonly mode: number }): Promise<unknown>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
}

/** The real one. */
export const NODE_FILES: FileSystem = fs;
