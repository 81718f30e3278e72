import * as v from 'valibot';
import { ok, type Result, refuse } from '#core/result';
import type { Disk } from './disk';
import { paddedJson, seal, unseal } from './sealing';
import type { StorageFault } from './storage-fault';
import { visitFile } from './visit-files';

/**
 * How far the journal was when it was last acknowledged. A chain of lines cannot miss its own end; the head does. Someone who
 * puts back an older journal together with the older head of the same moment is not noticed: that takes a counter outside
 * this disk.
 */
export interface JournalHead {
  /** Acknowledged lines. */
  readonly count: number;
  /** Hash of the last of them. */
  readonly last: string;
}

const schema = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  last: v.string(),
});

const HEAD_BLOCK_BYTES = 128;
const sealedAs = (visitId: string) => ({ label: 'head', visitId, after: '' });

/** Whose journal, on which disk, under which key. */
export interface JournalPlace {
  readonly disk: Disk;
  readonly folder: string;
  readonly visitId: string;
  readonly key: Buffer;
}

/** Replaces the head as a whole: a power cut leaves this one or the one before. */
export const writeHead = (
  { disk, folder, visitId, key }: JournalPlace,
  { count, last }: JournalHead,
): Promise<Result<void, StorageFault>> =>
  disk.replace(
    visitFile(folder, visitId, 'head'),
    Buffer.from(seal(key, sealedAs(visitId), paddedJson({ count, last }, HEAD_BLOCK_BYTES))),
  );

/** The head; null when there is none; 'unreadable' when what is there is not this journal's. */
export async function readHead({
  disk,
  folder,
  visitId,
  key,
}: JournalPlace): Promise<Result<JournalHead | 'unreadable' | null, StorageFault>> {
  const stored = await disk.read(visitFile(folder, visitId, 'head'));
  if (!stored.ok) return refuse(stored.failure);
  if (!stored.value) return ok(null);
  const plain = unseal(key, sealedAs(visitId), stored.value.toString('latin1'));
  if (!plain.ok) return ok('unreadable');
  const head = v.safeParse(schema, JSON.parse(plain.value.toString('utf8')));
  return ok(head.success ? head.output : 'unreadable');
}
