import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { ok, type Result, refuse } from '#core/result';
import type { StorageFault } from '../visits/storage-fault';
import { type Reading, readChain, START } from './audit-chain';
import type { SealedFiles } from './sealed-files';

/** The two things of the audit log that are kept sealed: the key that binds its lines, and where the chain stands. */
const KEY_FILE = 'audit-key';
const HEAD_FILE = 'audit-head';
const KEY_BYTES = 32;

const headSchema = v.strictObject({
  version: v.literal(1),
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  mac: v.string(),
  /** A break once found stays found, whatever is put back later. */
  brokenFrom: v.nullable(v.number()),
});
export type Head = Omit<v.InferOutput<typeof headSchema>, 'version'>;

export interface Seals {
  readonly key: Buffer;
  readonly head: Head;
  readonly reading: Reading;
}

interface SealsDeps {
  readonly files: SealedFiles;
  readonly note: (event: { readonly event: 'audit-key-redrawn' }) => void;
}

export const writeHead = (files: SealedFiles, head: Head): Promise<Result<void, StorageFault>> =>
  files.write(HEAD_FILE, JSON.stringify({ version: 1, ...head }));

/**
 * Reads both, or makes them for the first start: the head first, so that a key without a head is never a first start that was
 * cut off. A head or a key that is gone or damaged is a break of the chain, and never a new beginning.
 */
export async function openSeals(
  { files, note }: SealsDeps,
  bytes: Buffer,
): Promise<Result<Seals, StorageFault>> {
  const storedHead = await read(files, HEAD_FILE);
  if (!storedHead.ok) return storedHead;
  const storedKey = await read(files, KEY_FILE);
  if (!storedKey.ok) return storedKey;
  const isNew = bytes.length === 0 && storedHead.value === null && storedKey.value === null;
  if (isNew) {
    const begun = await writeHead(files, { ...START, brokenFrom: null });
    if (!begun.ok) return begun;
  }
  const known = isNew ? { ...START, brokenFrom: null } : parsedHead(storedHead.value);
  const kept = storedKey.value === null ? null : Buffer.from(storedKey.value, 'base64');
  const isKey = kept?.length === KEY_BYTES;
  const key = isKey ? kept : randomBytes(KEY_BYTES);
  if (!isKey) {
    const isFirst = bytes.length === 0 && known?.n === 0;
    if (!isFirst) note({ event: 'audit-key-redrawn' });
    const written = await files.write(KEY_FILE, key.toString('base64'));
    if (!written.ok) return written;
  }
  const reading = readChain(key, bytes.toString('utf8'));
  return ok({ key, reading, head: known ?? lostHead(reading) });
}

function lostHead({ link, entries }: Reading): Head {
  const n = Math.max(link.n, entries.length);
  return { n, mac: link.mac, brokenFrom: n + 1 };
}

/** The text; null when it was never written, empty when it is damaged. */
async function read(files: SealedFiles, name: string): Promise<Result<string | null, StorageFault>> {
  const stored = await files.read(name);
  if (stored.ok) return stored;
  return stored.failure === 'damaged' ? ok('') : refuse(stored.failure);
}

function parsedHead(text: string | null): Head | null {
  try {
    const parsed = v.safeParse(headSchema, JSON.parse(text ?? ''));
    if (!parsed.success) return null;
    const { version: _version, ...head } = parsed.output;
    return head;
  } catch {
    return null;
  }
}
