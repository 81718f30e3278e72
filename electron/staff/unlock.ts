import { ok, type Result, refuse } from '#core/result';
import { ACCOUNT_ROLES, type StaffPerson } from '#core/staff/account';
import type { LockOut, LockOutDetail } from './lock-out';
import { fits, type PinKept } from './pin';

/** A person of the staff with what is kept of their PIN. */
export type StaffEntry = StaffPerson & PinKept;

export interface UnlockRefusal {
  readonly code: 'wrong-pin' | 'locked-out';
  readonly detail: LockOutDetail;
}

export type UnlockNote = (
  event:
    | { readonly event: 'staff-unlocked'; readonly staff: string }
    | { readonly event: 'staff-pin-wrong' | 'staff-locked-out' | 'staff-pin-shared' },
) => void;

/** `only`: nobody else's PIN will do, such as when a person changes their own. */
export type Unlock = (pin: string, only?: string) => Promise<Result<StaffPerson, UnlockRefusal>>;

/**
 * Takes a PIN and gives the person, one try after the other: many at once must not outrun the count. `staff`: everybody there is now.
 */
export function createUnlock(staff: () => readonly StaffEntry[], lockOut: LockOut, note: UnlockNote): Unlock {
  let last: Promise<unknown> = Promise.resolve();
  const attempt: Unlock = async (pin, only) => {
    if (lockOut.detail().waitSeconds > 0) {
      note({ event: 'staff-locked-out' });
      return refuse({ code: 'locked-out', detail: lockOut.detail() });
    }
    await lockOut.countTry();
    const person = await whose(pin, staff(), note, only);
    if (!person) {
      note({ event: 'staff-pin-wrong' });
      return refuse({ code: 'wrong-pin', detail: lockOut.detail() });
    }
    await lockOut.forget();
    note({ event: 'staff-unlocked', staff: person.id });
    return ok(person);
  };
  return (pin, only) => {
    const tried = last.then(() => attempt(pin, only));
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
  only?: string,
): Promise<StaffPerson | null> {
  const theirs = await Promise.all(staff.map((person) => fits(pin, person)));
  const found = staff.filter((_, index) => theirs[index]);
  if (found.length > 1) note({ event: 'staff-pin-shared' });
  const [person] = found
    .filter(({ id }) => only === undefined || id === only)
    .sort((a, b) => ACCOUNT_ROLES.indexOf(a.role) - ACCOUNT_ROLES.indexOf(b.role));
  return person ? { id: person.id, role: person.role } : null;
}
