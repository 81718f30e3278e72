import * as v from 'valibot';
import { ok, type Result } from '#core/result';
import { ACCOUNT_ROLES, type AccountRole } from '#core/staff/account';
import type { StorageFault } from '../visits/storage-fault';
import { drawnPinSchema, drawPin } from './draw-pin';
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
const pin = drawnPinSchema;
/** Up to version 2 each PIN lay beside its hash, which told nothing the PIN does not. Version 1 knew no manager. */
const hashed = v.pipe(
  v.strictObject({ pin, hash: v.string() }),
  v.transform((kept) => kept.pin),
);
const keptSchema = v.variant('version', [
  v.strictObject({ version: v.literal(1), nurse: hashed, clinician: hashed }),
  v.strictObject({ version: v.literal(2), nurse: hashed, clinician: hashed, manager: hashed }),
  v.strictObject({ version: v.literal(3), nurse: pin, clinician: pin, manager: pin }),
]);
type Pins = Readonly<Record<AccountRole, string>>;

/** Reads the PINs or draws them. Damaged ones are drawn anew: they are shown at each start, so nobody is locked out by it. */
export async function evaluationStaff(
  files: SealedFiles,
  note: (event: { readonly event: 'evaluation-pins-redrawn' }) => void,
): Promise<Result<EvaluationStaff, StorageFault>> {
  const stored = await files.read(FILE);
  if (!stored.ok && stored.failure !== 'damaged') return { ok: false, failure: stored.failure };
  const read = stored.ok && stored.value !== null ? readPins(stored.value) : null;
  if (read && 'manager' in read) return ok(asStaff(read));
  const isFresh = stored.ok && stored.value === null;
  if (!isFresh && !read) note({ event: 'evaluation-pins-redrawn' });
  const drawn = draw(read ?? {});
  const written = await files.write(FILE, JSON.stringify({ version: 3, ...drawn }));
  return written.ok ? ok(asStaff(drawn)) : written;
}

/** Draws a PIN for whoever has none yet: those of version 1 are on a note beside the kiosk by now. */
function draw({ nurse, clinician }: Partial<Pins>): Pins {
  const taken = new Set([nurse, clinician]);
  const drawn = (): string => {
    let next = drawPin();
    while (taken.has(next)) next = drawPin();
    taken.add(next);
    return next;
  };
  return { nurse: nurse ?? drawn(), clinician: clinician ?? drawn(), manager: drawn() };
}

const asStaff = (pins: Pins): EvaluationStaff => ({
  staff: ACCOUNT_ROLES.map((role) => ({ id: role, role, drawnPin: pins[role] })),
  lines: ACCOUNT_ROLES.map((role) => `Staff PIN (${role}): ${pins[role]}`),
});

function readPins(text: string): v.InferOutput<typeof keptSchema> | null {
  try {
    const parsed = v.safeParse(keptSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
