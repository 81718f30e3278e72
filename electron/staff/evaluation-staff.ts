import { randomInt } from 'node:crypto';
import * as v from 'valibot';
import { STAFF_ROLES, type StaffRole } from '#core/readiness/decisions';
import { ok, type Result } from '#core/result';
import type { StorageFault } from '../visits/storage-fault';
import { hashPin } from './pin';
import type { SealedFiles } from './sealed-files';
import type { StaffEntry } from './unlock';

/**
 * The two persons of a kiosk in evaluation, each with a PIN drawn once per installation, kept sealed, and told on the terminal
 * at every start. It must never be used in clinic mode, and a PIN of it must never reach a log file.
 */
export interface EvaluationStaff {
  readonly staff: readonly StaffEntry[];
  /** For the terminal: `Staff PIN (nurse): 123456`. */
  readonly lines: readonly string[];
}

const FILE = 'evaluation-pins';
const pinSchema = v.strictObject({ pin: v.pipe(v.string(), v.regex(/^\d{6}$/)), hash: v.string() });
const keptSchema = v.strictObject({ version: v.literal(1), nurse: pinSchema, clinician: pinSchema });
type Kept = v.InferOutput<typeof keptSchema>;

/** Reads the PINs or draws them. Damaged ones are drawn anew: they are shown at each start, so nobody is locked out by it. */
export async function evaluationStaff(
  files: SealedFiles,
  note: (event: { readonly event: 'evaluation-pins-redrawn' }) => void,
): Promise<Result<EvaluationStaff, StorageFault>> {
  const stored = await files.read(FILE);
  if (!stored.ok && stored.failure !== 'damaged') return { ok: false, failure: stored.failure };
  const text = stored.ok ? stored.value : '';
  const kept = text === null ? null : parsedOrNull(text);
  if (kept) return ok(asStaff(kept));
  if (text !== null) note({ event: 'evaluation-pins-redrawn' });
  const drawn = await draw();
  const written = await files.write(FILE, JSON.stringify(drawn));
  return written.ok ? ok(asStaff(drawn)) : written;
}

async function draw(): Promise<Kept> {
  const nurse = drawPin();
  let clinician = drawPin();
  while (clinician === nurse) clinician = drawPin();
  const [nurseHash, clinicianHash] = await Promise.all([hashPin(nurse), hashPin(clinician)]);
  return {
    version: 1,
    nurse: { pin: nurse, hash: nurseHash },
    clinician: { pin: clinician, hash: clinicianHash },
  };
}

const drawPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');

const asStaff = (kept: Kept): EvaluationStaff => ({
  staff: STAFF_ROLES.map((role: StaffRole) => ({ id: role, role, pinHash: kept[role].hash })),
  lines: STAFF_ROLES.map((role) => `Staff PIN (${role}): ${kept[role].pin}`),
});

function parsedOrNull(text: string): Kept | null {
  try {
    const parsed = v.safeParse(keptSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
