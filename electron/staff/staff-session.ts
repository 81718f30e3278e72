import type { StaffPerson } from '#core/staff/account';

/** Who is at the staff screens now. Ends by itself after a time without a call (45 CFR 164.312(a)(2)(iii), automatic logoff). */
export interface StaffSession {
  begin(staff: StaffPerson): void;
  /** The person, and the time starts anew; null when nobody is unlocked. */
  touch(): StaffPerson | null;
  /** The person, without starting the time anew: for what the page asks by itself. */
  who(): StaffPerson | null;
  isOpen(): boolean;
  /** The time stands still for so many seconds; asked again meanwhile, nothing is added. */
  pause(seconds: number): void;
  /** The person whose session this was, also when its time had run out before; null when that was told already. */
  end(): StaffPerson | null;
}

interface Open {
  readonly staff: StaffPerson;
  readonly until: number;
  readonly pausedUntil: number;
}

/** `monotonic` in milliseconds; not the wall clock, which somebody may set back. `lockSeconds` as they are now. */
export function createStaffSession(lockSeconds: () => number, monotonic: () => number): StaffSession {
  let open: Open | null = null;
  const current = (): Open | null => (open && monotonic() < open.until ? open : null);
  return {
    begin(staff) {
      open = { staff, until: monotonic() + lockSeconds() * 1000, pausedUntil: 0 };
    },
    touch() {
      const session = current();
      if (session) {
        // A touch during a pause must not cut it short: the time begins when the pause is over.
        const from = Math.max(monotonic(), session.pausedUntil);
        open = { ...session, until: from + lockSeconds() * 1000 };
      }
      return session?.staff ?? null;
    },
    who: () => current()?.staff ?? null,
    isOpen: () => current() !== null,
    pause(seconds) {
      const session = current();
      if (!session || monotonic() < session.pausedUntil) return;
      const milliseconds = seconds * 1000;
      open = {
        ...session,
        until: session.until + milliseconds,
        pausedUntil: monotonic() + milliseconds,
      };
    },
    end() {
      const ended = open?.staff ?? null;
      open = null;
      return ended;
    },
  };
}
