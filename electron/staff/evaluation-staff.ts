import * as v from 'valibot';
import { ok, type Result } from '#core/result';
import { ACCOUNT_ROLES, type AccountRole } from '#core/staff/account';
import type { StorageFault } from '../visits/storage-fault';
import { drawnPinSchema, drawPin } from './draw-pin';
import { hashPin } from './pin';
import type { SealedFiles } from './sealed-files';
import type { StaffEntry } from './unlock';

/**
 * The three persons of a kiosk in evaluation, each with a PIN drawn once per installation, kept sealed, and told on the terminal
 * at every start. It must never be used in clinic mode, and a PIN of it must never reach a log file.
 */
export interface EvaluationStaff {
  readonly staff: readonly StaffEntry[];
  /** For the terminal: `Staff PIN (nurse): 123456`. */
  readonly lines: readonly string[];
}

const FILE = 'evaluation-pins';
const firstSchema = v.strictObject({
  version: v.literal(1),
  nurse: drawnPinSchema,
  clinician: drawnPinSchema,
});
const keptSchema = v.strictObject({
  version: v.literal(2),
  nurse: drawnPinSchema,
  clinician: drawnPinSchema,
  manager: drawnPinSchema,
});
type KeptPin = v.InferOutput<typeof drawnPinSchema>;
type Kept = v.InferOutput<typeof keptSchema>;

/** Reads the PINs or draws them. Damaged ones are drawn anew: they are shown at each start, so nobody is locked out by it. */
export async function evaluationStaff(
  files: SealedFiles,
  note: (event: { readonly event: 'evaluation-pins-redrawn' }) => void,
): Promise<Result<EvaluationStaff, StorageFault>> {
  const stored = await files.read(FILE);
  if (!stored.ok && stored.failure !== 'damaged') return { ok: false, failure: stored.failure };
  const read = stored.ok && stored.value !== null ? readPins(stored.value) : null;
  if (read?.version === 2) return ok(asStaff(read));
  const isFresh = stored.ok && stored.value === null;
  if (!isFresh && !read) note({ event: 'evaluation-pins-redrawn' });
  const drawn = await draw(read ? { nurse: read.nurse, clinician: read.clinician } : {});
  const written = await files.write(FILE, JSON.stringify(drawn));
  return written.ok ? ok(asStaff(drawn)) : written;
}

/** Draws a PIN for whoever has none yet: version 1 knew no manager, and its two PINs are on a note beside the kiosk by now. */
async function draw(known: Partial<Record<AccountRole, KeptPin>>): Promise<Kept> {
  const taken = new Set(Object.values(known).map(({ pin }) => pin));
  const pinOf = async (role: AccountRole): Promise<KeptPin> => {
    const before = known[role];
    if (before) return before;
    let pin = drawPin();
    while (taken.has(pin)) pin = drawPin();
    taken.add(pin);
    return { pin, hash: await hashPin(pin) };
  };
  const [nurse, clinician, manager] = await Promise.all([
    pinOf('nurse'),
    pinOf('clinician'),
    pinOf('manager'),
  ]);
  return { version: 2, nurse, clinician, manager };
}

const asStaff = (kept: Kept): EvaluationStaff => ({
  staff: ACCOUNT_ROLES.map((role) => ({ id: role, role, pinHash: kept[role].hash })),
  lines: ACCOUNT_ROLES.map((role) => `Staff PIN (${role}): ${kept[role].pin}`),
});

function readPins(text: string): v.InferOutput<typeof firstSchema> | Kept | null {
  try {
    const parsed = v.safeParse(v.variant('version', [firstSchema, keptSchema]), JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
