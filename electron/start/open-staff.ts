import { safeStorage } from 'electron';
import type { ClinicConfig } from '#core/config/clinic-config';
import { ok, type Result, refuse } from '#core/result';
import type { Log } from '../log/log-event';
import { evaluationStaff } from '../staff/evaluation-staff';
import { openLockOut } from '../staff/lock-out';
import { openSealedFiles } from '../staff/sealed-files';
import { createUnlock, type Unlock } from '../staff/unlock';

export interface StaffDeps {
  readonly folder: string;
  readonly config: ClinicConfig;
  readonly log: Log;
  /** The terminal, never a log file. */
  readonly tell: (line: string) => void;
}

/**
 * Who may unlock the staff screens: the clinic's own people, and in evaluation the two with drawn PINs beside them. The refusal
 * is a code of the store.
 */
export async function openStaff({ folder, config, log, tell }: StaffDeps): Promise<Result<Unlock, string>> {
  const files = await openSealedFiles({ folder, keyring: safeStorage, platform: process.platform });
  if (!files.ok) return refuse(files.failure);
  const lockOut = await openLockOut(files.value, Date.now, log);
  if (config.mode === 'clinic') return ok(createUnlock(config.staff, lockOut, log));
  const evaluation = await evaluationStaff(files.value, log);
  if (!evaluation.ok) return refuse(evaluation.failure);
  for (const line of evaluation.value.lines) tell(line);
  // An id stands for one person: where the clinic already uses it, the drawn one stays away.
  const drawn = evaluation.value.staff.filter(({ id }) => !config.staff.some((own) => own.id === id));
  return ok(createUnlock([...config.staff, ...drawn], lockOut, log));
}
