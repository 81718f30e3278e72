import * as v from 'valibot';
import { ok, type Result, refuse } from '#core/result';
import { type Upgrading, upgrade } from '#core/upgrade';
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
  readonly upgrading: Upgrading;
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly never: Value;
}

/** Reads it; `damaged` is called once when that fails. */
export async function openSealedDocument<Value>(
  files: SealedFiles,
  { name, upgrading, schema, never }: DocumentShape<Value>,
  damaged: () => void,
): Promise<SealedDocument<Value>> {
  const stored = await files.read(name);
  const isFresh = stored.ok && stored.value === null;
  const parsed = stored.ok && stored.value !== null ? readToday(stored.value, upgrading, schema) : null;
  const isDamaged = !isFresh && !parsed?.ok;
  if (isDamaged) damaged();
  let value = parsed?.ok ? parsed.value : never;
  return {
    now: () => value,
    isDamaged: () => isDamaged,
    async keep(next) {
      if (isDamaged) return refuse('damaged');
      const written = await files.write(name, JSON.stringify({ version: upgrading.version, value: next }));
      if (written.ok) value = next;
      return written;
    },
  };
}

const wrapped = v.strictObject({ version: v.number(), value: v.unknown() });

/** What lies there, brought to today's form. A later program's is as unreadable as a damaged one, and stays for it as it lies. */
function readToday<Value>(
  text: string,
  upgrading: Upgrading,
  schema: v.GenericSchema<unknown, Value>,
): Result<Value, 'unreadable'> {
  const stored = v.safeParse(wrapped, parsedJson(text));
  if (!stored.success) return refuse('unreadable');
  const today = upgrade(stored.output.value, stored.output.version, upgrading);
  const parsed = today.ok ? v.safeParse(schema, today.value) : null;
  return parsed?.success ? ok(parsed.output) : refuse('unreadable');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
