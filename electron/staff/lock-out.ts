import * as v from 'valibot';
import { ALL_TRIES, afterWrong, NO_TRIES, type Tries, triesLeft, waitSeconds } from './lock-out-rule';
import type { SealedFiles } from './sealed-files';

/** What is told after a refusal: seconds until the next try is taken, and tries before the next wait. */
export interface LockOutDetail {
  readonly waitSeconds: number;
  readonly triesLeft: number;
}

/** Counts wrong PINs over restarts: pulling the plug buys nobody another try. */
export interface LockOut {
  detail(): LockOutDetail;
  /** To be called before a PIN is checked, so that a try counts even if the program is killed while it checks. */
  countTry(): Promise<void>;
  forget(): Promise<void>;
}

export type LockOutNote = (event: { readonly event: 'lock-out-damaged' | 'lock-out-not-stored' }) => void;

const FILE = 'lock-out';
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const triesSchema = v.strictObject({ version: v.literal(1), wrong: count, waitUntil: count });

/** Reads the count. One that cannot be read is answered with the longest wait, and told. */
export async function openLockOut(
  files: SealedFiles,
  now: () => number,
  note: LockOutNote,
): Promise<LockOut> {
  let tries = await readTries(files, now, note);
  const keep = async (next: Tries): Promise<void> => {
    tries = next;
    const stored = await files.write(FILE, JSON.stringify({ version: 1, ...next }));
    // A full disk must not keep the nurse out; the count goes on in memory.
    if (!stored.ok) note({ event: 'lock-out-not-stored' });
  };
  return {
    detail: () => ({ waitSeconds: waitSeconds(tries, now()), triesLeft: triesLeft(tries) }),
    countTry: () => keep(afterWrong(tries, now())),
    forget: () => keep(NO_TRIES),
  };
}

async function readTries(files: SealedFiles, now: () => number, note: LockOutNote): Promise<Tries> {
  const stored = await files.read(FILE);
  if (stored.ok && stored.value === null) return NO_TRIES;
  const parsed = stored.ok ? v.safeParse(triesSchema, parsedJson(stored.value)) : null;
  if (parsed?.success) return parsed.output;
  note({ event: 'lock-out-damaged' });
  return ALL_TRIES(now());
}

function parsedJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
