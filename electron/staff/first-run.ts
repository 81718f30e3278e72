import * as v from 'valibot';
import type { ClinicConfig } from '#core/config/clinic-config';
import { ok, type Result } from '#core/result';
import { SET_UP_PERSON } from '#core/staff/set-up';
import type { StorageFault } from '../visits/storage-fault';
import type { Accounts } from './accounts';
import { drawnPinSchema, drawPin } from './draw-pin';
import type { SealedFiles } from './sealed-files';
import type { StaffEntry } from './unlock';

/**
 * Whether this kiosk waits to be set up: meant for patients, nobody in the config, and no manager made on the screen. Accounts
 * that cannot be read are no first run: damage must not open a door.
 */
export const isFirstRun = (
  { mode, staff }: Pick<ClinicConfig, 'mode' | 'staff'>,
  accounts: Accounts,
): boolean =>
  mode === 'clinic' &&
  staff.length === 0 &&
  !accounts.isDamaged() &&
  !accounts.now().people.some(({ role }) => role === 'manager');

/** Whoever holds the set-up PIN, and the line for the terminal; a PIN of it must never reach a log file. */
export interface SetUpHolder {
  readonly entry: StaffEntry;
  readonly line: string;
}

const FILE = 'set-up-pin';
const keptSchema = v.strictObject({ version: v.literal(1), pin: drawnPinSchema });

/**
 * The PIN that opens the set-up, until there is a manager. Drawn once and told at each start: whoever prepares a kiosk at a desk
 * can write it on its delivery note. A damaged one is drawn anew.
 */
export async function setUpHolder(
  files: SealedFiles,
  note: (event: { readonly event: 'set-up-pin-redrawn' }) => void,
): Promise<Result<SetUpHolder, StorageFault>> {
  const stored = await files.read(FILE);
  if (!stored.ok && stored.failure !== 'damaged') return { ok: false, failure: stored.failure };
  const read = stored.ok && stored.value !== null ? readPin(stored.value) : null;
  if (read) return ok(asHolder(read));
  if (!stored.ok || stored.value !== null) note({ event: 'set-up-pin-redrawn' });
  const pin = drawPin();
  const written = await files.write(FILE, JSON.stringify({ version: 1, pin }));
  return written.ok ? ok(asHolder(pin)) : written;
}

const asHolder = (pin: string): SetUpHolder => ({
  entry: { id: SET_UP_PERSON, role: 'manager', drawnPin: pin },
  line: `Set-up PIN: ${pin}`,
});

function readPin(text: string): string | null {
  try {
    const parsed = v.safeParse(keptSchema, JSON.parse(text));
    return parsed.success ? parsed.output.pin : null;
  } catch {
    return null;
  }
}
