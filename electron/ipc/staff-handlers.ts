import type { StaffMember } from '#core/readiness/decisions';
import { ok, refuse } from '#core/result';
import type { StaffSession } from '../staff/staff-session';
import type { Unlock } from '../staff/unlock';
import type { VisitService } from '../visits/visit-service';
import type { Handlers } from './answer-call';

/** What is the same for as long as the program runs. */
export interface KioskFacts {
  readonly version: string;
  readonly contentVersion: string;
  readonly electron: string;
  readonly keys: 'os-keyring' | 'key-file';
  readonly retentionHours: number;
  readonly mode: 'evaluation' | 'clinic';
}

export interface StaffHandlersDeps {
  readonly facts: KioskFacts;
  readonly visits: VisitService;
  readonly session: StaffSession;
  readonly unlock: Unlock;
  /** A visit has just been signed off; what follows must not keep the nurse waiting. */
  readonly signedOff: (visitId: string, staff: StaffMember) => void;
  readonly note: (
    event:
      | { readonly event: 'staff-locked' | 'staff-looked'; readonly staff: string }
      | { readonly event: 'staff-decided'; readonly staff: string; readonly decision: string },
  ) => void;
}

type StaffHandlers = Pick<
  Handlers,
  'staff:unlock' | 'staff:lock' | 'staff:extend' | 'staff:visits' | 'staff:decide' | 'staff:status'
>;

const LOCKED = { code: 'locked' } as const;

/**
 * The nurse's side. All but unlocking and locking needs a session, and each call keeps it open; only the list, which the page
 * fetches by itself every few seconds, does not, or the kiosk would never lock (45 CFR 164.312(a)(2)(iii)).
 */
export function staffHandlers(deps: StaffHandlersDeps): StaffHandlers {
  const { facts, visits, session, unlock, signedOff, note } = deps;
  let hasLooked = false;
  return {
    async 'staff:unlock'({ pin }) {
      session.end();
      hasLooked = false;
      const staff = await unlock(pin);
      if (!staff.ok) return staff;
      session.begin(staff.value);
      return ok({ staff: staff.value });
    },
    async 'staff:lock'() {
      const staff = session.touch();
      session.end();
      if (staff) note({ event: 'staff-locked', staff: staff.id });
      return ok({});
    },
    async 'staff:extend'() {
      return session.touch() ? ok({}) : refuse(LOCKED);
    },
    async 'staff:visits'() {
      const staff = session.who();
      if (!staff) return refuse(LOCKED);
      if (!hasLooked) note({ event: 'staff-looked', staff: staff.id });
      hasLooked = true;
      return ok({ visits: visits.list().map((visit) => ({ ...visit, events: [...visit.events] })) });
    },
    async 'staff:decide'({ visitId, decision }) {
      const staff = session.touch();
      if (!staff) return refuse(LOCKED);
      const events = await visits.decide(visitId, staff, decision);
      if (!events.ok) return refuse({ code: events.failure });
      note({ event: 'staff-decided', staff: staff.id, decision: decision.type });
      if (decision.type === 'signed-off') signedOff(visitId, staff);
      return ok({ events: [...events.value] });
    },
    async 'staff:status'() {
      return session.touch() ? ok({ ...facts, ...visits.status() }) : refuse(LOCKED);
    },
  };
}
