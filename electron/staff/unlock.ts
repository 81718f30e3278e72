import { STAFF_ROLES, type StaffMember } from '#core/readiness/decisions';
import { ok, type Result, refuse } from '#core/result';
import type { LockOut, LockOutDetail } from './lock-out';
import { isPin } from './pin';

/** A person of the staff with the hash of their PIN. */
export interface StaffEntry extends StaffMember {
  readonly pinHash: string;
}

interface UnlockRefusal {
  readonly code: 'wrong-pin' | 'locked-out';
  readonly detail: LockOutDetail;
}

export type UnlockNote = (
  event:
    | { readonly event: 'staff-unlocked'; readonly staff: string }
    | { readonly event: 'staff-pin-wrong' | 'staff-locked-out' | 'staff-pin-shared' },
) => void;

export type Unlock = (pin: string) => Promise<Result<StaffMember, UnlockRefusal>>;

/** Takes a PIN and gives the person, one try after the other: many at once must not outrun the count. */
export function createUnlock(staff: readonly StaffEntry[], lockOut: LockOut, note: UnlockNote): Unlock {
  let last: Promise<unknown> = Promise.resolve();
  const attempt: Unlock = async (pin) => {
    if (lockOut.detail().waitSeconds > 0) {
      note({ event: 'staff-locked-out' });
      return refuse({ code: 'locked-out', detail: lockOut.detail() });
    }
    await lockOut.countTry();
    const person = await whose(pin, staff, note);
    if (!person) {
      note({ event: 'staff-pin-wrong' });
      return refuse({ code: 'wrong-pin', detail: lockOut.detail() });
    }
    await lockOut.forget();
    note({ event: 'staff-unlocked', staff: person.id });
    return ok(person);
  };
  return (pin) => {
    const tried = last.then(() => attempt(pin));
    last = tried.catch(() => undefined);
    return tried;
  };
}

/**
 * The person with this PIN. All hashes are tried, so that the time taken does not tell whose it was. Two persons with one PIN
 * cannot be told apart: the one who may do less is taken, and the log says so.
 */
async function whose(
  pin: string,
  staff: readonly StaffEntry[],
  note: UnlockNote,
): Promise<StaffMember | null> {
  const fits = await Promise.all(staff.map(({ pinHash }) => isPin(pin, pinHash)));
  const found = staff.filter((_, index) => fits[index]);
  if (found.length > 1) note({ event: 'staff-pin-shared' });
  const [person] = found.sort((a, b) => STAFF_ROLES.indexOf(a.role) - STAFF_ROLES.indexOf(b.role));
  return person ? { id: person.id, role: person.role } : null;
}
