import type { ClinicConfig } from '#core/config/clinic-config';
import { ok, type Result, refuse } from '#core/result';
import { sayWhy } from '../exit-codes';
import type { Log } from '../log/log-event';
import type { Accounts } from '../staff/accounts';
import { evaluationStaff } from '../staff/evaluation-staff';
import { isFirstRun, setUpHolder } from '../staff/first-run';
import { openLockOut } from '../staff/lock-out';
import type { SealedFiles } from '../staff/sealed-files';
import { createStaffRegister, type SetUpDoor, type StaffRegister } from '../staff/staff-register';
import { createUnlock, type StaffEntry, type Unlock } from '../staff/unlock';

export interface StaffDeps {
  readonly files: SealedFiles;
  readonly accounts: Accounts;
  readonly config: ClinicConfig;
  readonly log: Log;
  /** The terminal, never a log file. */
  readonly tell: (line: string) => void;
}

export interface StaffDoor {
  readonly unlock: Unlock;
  readonly register: StaffRegister;
}

const NOBODY =
  'staff is empty in the clinic config, and the accounts made on the screen cannot be read: nobody can unlock. Add a manager to "staff", then start the kiosk again.';

/**
 * Who may unlock the staff screens: the clinic's own people, those added on the screen, in evaluation the three with drawn PINs
 * beside them, and in a first run whoever holds the set-up PIN. The refusal is a code of the store.
 */
export async function openStaff(deps: StaffDeps): Promise<Result<StaffDoor, string>> {
  const { files, accounts, config, log } = deps;
  const lockOut = await openLockOut(files, Date.now, log);
  const drawn = await drawnStaff(deps);
  if (!drawn.ok) return drawn;
  const setUp = await setUpDoor(deps);
  if (!setUp.ok) return setUp;
  if (config.mode === 'clinic' && config.staff.length === 0 && accounts.isDamaged()) sayWhy([NOBODY]);
  const register = createStaffRegister(config.staff, drawn.value, accounts, setUp.value);
  return ok({ register, unlock: createUnlock(register.mayUnlock, lockOut, log) });
}

async function drawnStaff({
  files,
  config,
  log,
  tell,
}: StaffDeps): Promise<Result<readonly StaffEntry[], string>> {
  if (config.mode === 'clinic') return ok([]);
  const evaluation = await evaluationStaff(files, log);
  if (!evaluation.ok) return refuse(evaluation.failure);
  for (const line of evaluation.value.lines) tell(line);
  return ok(evaluation.value.staff);
}

async function setUpDoor({
  files,
  accounts,
  config,
  log,
  tell,
}: StaffDeps): Promise<Result<SetUpDoor | null, string>> {
  const isOpen = (): boolean => isFirstRun(config, accounts);
  if (!isOpen()) return ok(null);
  const holder = await setUpHolder(files, log);
  if (!holder.ok) return refuse(holder.failure);
  tell(holder.value.line);
  return ok({ entry: holder.value.entry, isOpen });
}
