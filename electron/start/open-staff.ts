import type { ClinicConfig } from '#core/config/clinic-config';
import { ok, type Result, refuse } from '#core/result';
import type { Log } from '../log/log-event';
import { openAccounts } from '../staff/accounts';
import { evaluationStaff } from '../staff/evaluation-staff';
import { openLockOut } from '../staff/lock-out';
import type { SealedFiles } from '../staff/sealed-files';
import { createStaffRegister, type StaffRegister } from '../staff/staff-register';
import { createUnlock, type StaffEntry, type Unlock } from '../staff/unlock';

export interface StaffDeps {
  readonly files: SealedFiles;
  readonly config: ClinicConfig;
  readonly log: Log;
  /** The terminal, never a log file. */
  readonly tell: (line: string) => void;
}

export interface StaffDoor {
  readonly unlock: Unlock;
  readonly register: StaffRegister;
}

/**
 * Who may unlock the staff screens: the clinic's own people, those added on the screen, and in evaluation the three with drawn PINs
 * beside them. The refusal is a code of the store.
 */
export async function openStaff(deps: StaffDeps): Promise<Result<StaffDoor, string>> {
  const { files, config, log } = deps;
  const lockOut = await openLockOut(files, Date.now, log);
  const accounts = await openAccounts(files, log);
  const drawn = await drawnStaff(deps);
  if (!drawn.ok) return drawn;
  const register = createStaffRegister(config.staff, drawn.value, accounts);
  return ok({ register, unlock: createUnlock(register.people, lockOut, log) });
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
