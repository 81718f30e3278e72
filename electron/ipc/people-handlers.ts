import { ok, refuse } from '#core/result';
import type { AuditRecorder } from '../staff/audit-recorder';
import { allowed } from '../staff/permissions';
import type { StaffRegister } from '../staff/staff-register';
import type { StaffSession } from '../staff/staff-session';
import type { Unlock } from '../staff/unlock';
import type { Handlers } from './answer-call';

export interface PeopleHandlersDeps {
  readonly session: StaffSession;
  /** Comes later: drawing PINs takes longer than a patient should wait for the first screen. */
  readonly register: () => Promise<StaffRegister>;
  readonly unlock: Unlock;
  readonly record: AuditRecorder;
}

type PeopleHandlers = Pick<
  Handlers,
  'staff:people' | 'staff:add-person' | 'staff:remove-person' | 'staff:set-pin' | 'staff:change-my-pin'
>;

/** Accounts made on the screen. A PIN comes in, its hash is kept, and nothing of either ever goes out. */
export function peopleHandlers({ session, register, unlock, record }: PeopleHandlersDeps): PeopleHandlers {
  return {
    async 'staff:people'() {
      const manager = allowed(session, 'people');
      if (!manager.ok) return manager;
      const staff = await register();
      const people = staff.people().map(({ id, role, from }) => ({ id, role, from }));
      return ok({ people, damaged: staff.isDamaged() });
    },
    async 'staff:add-person'({ role, pin }) {
      const manager = allowed(session, 'people');
      if (!manager.ok) return manager;
      const added = await (await register()).add(role, pin);
      if (!added.ok) return refuse({ code: added.failure });
      await record('person-added', manager.value.id, added.value);
      return ok({ id: added.value });
    },
    async 'staff:remove-person'({ id }) {
      const manager = allowed(session, 'people');
      if (!manager.ok) return manager;
      const removed = await (await register()).remove(id);
      if (!removed.ok) return refuse({ code: removed.failure });
      await record('person-removed', manager.value.id, id);
      // Whoever removed their own account is nobody here any more.
      if (id === manager.value.id) session.end();
      return ok({});
    },
    async 'staff:set-pin'({ id, pin }) {
      const manager = allowed(session, 'people');
      if (!manager.ok) return manager;
      const set = await (await register()).setPin(id, pin);
      if (!set.ok) return refuse({ code: set.failure });
      await record('pin-changed', manager.value.id, id);
      return ok({});
    },
    async 'staff:change-my-pin'({ now, next }) {
      const me = session.touch();
      if (!me) return refuse({ code: 'locked' });
      const staff = await register();
      if (!staff.isMade(me.id)) return refuse({ code: 'not-allowed' });
      const known = await unlock(now, me.id);
      if (!known.ok) {
        if (known.failure.code === 'wrong-pin') await record('wrong-pin', me.id);
        return known;
      }
      const set = await staff.setPin(me.id, next);
      if (!set.ok) return refuse({ code: set.failure === 'not-there' ? 'not-allowed' : set.failure });
      await record('pin-changed', me.id, me.id);
      return ok({});
    },
  };
}
