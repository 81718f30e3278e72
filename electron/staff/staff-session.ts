import type { StaffMember } from '#core/readiness/decisions';

/** Who is at the staff screens now. Ends by itself after a time without a call (45 CFR 164.312(a)(2)(iii), automatic logoff). */
export interface StaffSession {
  begin(staff: StaffMember): void;
  /** The person, and the time starts anew; null when nobody is unlocked. */
  touch(): StaffMember | null;
  /** The person, without starting the time anew: for what the page asks by itself. */
  who(): StaffMember | null;
  isOpen(): boolean;
  end(): void;
}

/** `monotonic` in milliseconds; not the wall clock, which somebody may set back. */
export function createStaffSession(lockSeconds: number, monotonic: () => number): StaffSession {
  let open: { readonly staff: StaffMember; readonly until: number } | null = null;
  const until = (): number => monotonic() + lockSeconds * 1000;
  const current = () => {
    if (open && monotonic() >= open.until) open = null;
    return open;
  };
  return {
    begin(staff) {
      open = { staff, until: until() };
    },
    touch() {
      const session = current();
      if (session) open = { staff: session.staff, until: until() };
      return session?.staff ?? null;
    },
    who: () => current()?.staff ?? null,
    isOpen: () => current() !== null,
    end() {
      open = null;
    },
  };
}
