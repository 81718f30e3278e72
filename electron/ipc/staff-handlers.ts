import type { Output } from '#core/contract/messages';
import type { StaffDecision, StaffMember } from '#core/readiness/decisions';
import { ok, refuse } from '#core/result';
import { decidingMember, type StaffPerson } from '#core/staff/account';
import type { AuditEvent } from '#core/staff/audit-events';
import type { AuditRecorder } from '../staff/audit-recorder';
import { allowed, may } from '../staff/permissions';
import type { StaffSession } from '../staff/staff-session';
import type { Unlock } from '../staff/unlock';
import type { VisitService } from '../visits/visit-service';
import type { StoreStatus } from '../visits/visit-store';
import type { Handlers } from './answer-call';

/** How the kiosk is, apart from what the visits say of themselves. */
export type KioskFacts = Omit<Output<'staff:status'>, keyof StoreStatus>;

export interface StaffHandlersDeps {
  /** As they are at this moment. */
  readonly facts: () => Promise<KioskFacts>;
  readonly visits: VisitService;
  readonly session: StaffSession;
  readonly unlock: Unlock;
  /** Whether this account was made on the screen. */
  readonly isMade: (id: string) => Promise<boolean>;
  /** Whether the set-up waits for this person. */
  readonly setsUp: (staff: StaffPerson) => boolean;
  readonly record: AuditRecorder;
  /** Nobody is at the staff screens any more. */
  readonly locked: () => void;
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
  const { facts, visits, session, unlock, isMade, setsUp, record, locked, signedOff, note } = deps;
  let hasLooked = false;
  const end = async (): Promise<void> => {
    const staff = session.end();
    if (!staff) return;
    note({ event: 'staff-locked', staff: staff.id });
    await record('locked', staff.id);
  };
  return {
    async 'staff:unlock'({ pin }) {
      await end();
      hasLooked = false;
      const staff = await unlock(pin);
      if (!staff.ok) {
        if (staff.failure.code === 'wrong-pin') await record('wrong-pin', null);
        return staff;
      }
      await record('unlocked', staff.value.id);
      session.begin(staff.value);
      const ownsPin = await isMade(staff.value.id);
      return ok({ staff: staff.value, ownsPin, setsUp: setsUp(staff.value) });
    },
    async 'staff:lock'() {
      await end();
      locked();
      return ok({});
    },
    async 'staff:extend'() {
      return session.touch() ? ok({}) : refuse(LOCKED);
    },
    async 'staff:visits'() {
      const staff = session.who();
      if (!staff) return refuse(LOCKED);
      if (!may(staff, 'visits')) return refuse({ code: 'not-allowed' });
      if (!hasLooked) {
        hasLooked = true;
        note({ event: 'staff-looked', staff: staff.id });
        await record('looked', staff.id);
      }
      return ok({ visits: visits.list().map((visit) => ({ ...visit, events: [...visit.events] })) });
    },
    async 'staff:decide'({ visitId, decision }) {
      const asker = allowed(session, 'visits');
      if (!asker.ok) return asker;
      const staff = decidingMember(asker.value);
      if (!staff) return refuse({ code: 'not-allowed' });
      const events = await visits.decide(visitId, staff, decision);
      if (!events.ok) return refuse({ code: events.failure });
      note({ event: 'staff-decided', staff: staff.id, decision: decision.type });
      await record(auditEventOf(decision), staff.id, visitId);
      if (decision.type === 'signed-off') signedOff(visitId, staff);
      return ok({ events: [...events.value] });
    },
    async 'staff:status'() {
      return session.touch() ? ok({ ...(await facts()), ...visits.status() }) : refuse(LOCKED);
    },
  };
}

/** What the audit log calls a decision; which answer or flag it was about is the journal's. */
function auditEventOf({ type }: StaffDecision): AuditEvent {
  return type === 'signed-off' || type === 'given-back' ? type : 'decided';
}
