import type { VisitRecord } from '#core/record/record';
import { upgradeRecord } from '#core/record/upgrade-record';
import { ok, type Result, refuse } from '#core/result';
import type { JournalPlace } from './journal-head';
import { paddedJson, seal, unseal } from './sealing';
import type { StorageFault } from './storage-fault';
import { visitFile } from './visit-files';

/** The sealed record beside the journal, under the same key: destroying the visit's key destroys both. */
const RECORD_BLOCK_BYTES = 16_384;
const sealedAs = (visitId: string) => ({ label: 'record', visitId, after: '' });

/** Stores the record as a whole. */
export const writeRecord = (
  { disk, folder, visitId, key }: JournalPlace,
  record: VisitRecord,
): Promise<Result<void, StorageFault>> =>
  disk.replace(
    visitFile(folder, visitId, 'record'),
    Buffer.from(seal(key, sealedAs(visitId), paddedJson(record, RECORD_BLOCK_BYTES))),
  );

/**
 * The record in today's version. 'damaged' when it is not there or not the one sealed for this visit; 'unknown-version' when a
 * later program wrote it.
 */
export async function readRecordFile({
  disk,
  folder,
  visitId,
  key,
}: JournalPlace): Promise<Result<VisitRecord, StorageFault | 'damaged' | 'unknown-version'>> {
  const stored = await disk.read(visitFile(folder, visitId, 'record'));
  if (!stored.ok) return stored;
  const plain = unseal(key, sealedAs(visitId), stored.value?.toString('latin1') ?? '');
  if (!plain.ok) return refuse(plain.failure === 'unknown-version' ? 'unknown-version' : 'damaged');
  const record: unknown = JSON.parse(plain.value.toString('utf8'));
  if (!hasVersion(record)) return refuse('damaged');
  const upgraded = upgradeRecord(record);
  // The seal proves that this program wrote it, and every upgrader ends in today's form.
  return upgraded.ok ? ok(upgraded.value as VisitRecord) : upgraded;
}

const hasVersion = (record: unknown): record is { readonly version: number } =>
  typeof record === 'object' && record !== null && 'version' in record && typeof record.version === 'number';
