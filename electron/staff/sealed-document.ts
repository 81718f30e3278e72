import * as v from 'valibot';
import { type Result, refuse } from '#core/result';
import type { StorageFault } from '../visits/storage-fault';
import type { SealedFiles } from './sealed-files';

/**
 * One small thing kept sealed, in memory and on the disk alike. What cannot be read is damaged and stays as it lies: nothing is
 * written over it, and whoever asks goes on with the value for "never written".
 */
export interface SealedDocument<Value> {
  now(): Value;
  isDamaged(): boolean;
  /** On the disk when it returns; refused with 'damaged' while what lies there cannot be read. */
  keep(next: Value): Promise<Result<void, 'damaged' | StorageFault>>;
}

export interface DocumentShape<Value> {
  readonly name: string;
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly never: Value;
}

/** Reads it; `damaged` is called once when that fails. */
export async function openSealedDocument<Value>(
  files: SealedFiles,
  { name, version, schema, never }: DocumentShape<Value>,
  damaged: () => void,
): Promise<SealedDocument<Value>> {
  const wrapped = v.strictObject({ version: v.literal(version), value: schema });
  const stored = await files.read(name);
  const isFresh = stored.ok && stored.value === null;
  const parsed = stored.ok && stored.value !== null ? v.safeParse(wrapped, parsedJson(stored.value)) : null;
  const isDamaged = !isFresh && !parsed?.success;
  if (isDamaged) damaged();
  let value = parsed?.success ? parsed.output.value : never;
  return {
    now: () => value,
    isDamaged: () => isDamaged,
    async keep(next) {
      if (isDamaged) return refuse('damaged');
      const written = await files.write(name, JSON.stringify({ version, value: next }));
      if (written.ok) value = next;
      return written;
    },
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
