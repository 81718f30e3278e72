import { ok, refuse } from '#core/result';
import type { AuditRecorder } from '../staff/audit-recorder';
import { allowed } from '../staff/permissions';
import type { StaffSession } from '../staff/staff-session';
import type { Handlers } from './answer-call';

/** How long the glass takes no touch while somebody wipes it (seconds). */
export const CLEANING_SECONDS = 30;

export interface CareHandlersDeps {
  readonly session: StaffSession;
  readonly record: AuditRecorder;
  /** Ends the program once the answer is out. */
  readonly endSoon: () => void;
}

/** What keeps the kiosk clean, and what ends it. */
export function careHandlers({
  session,
  record,
  endSoon,
}: CareHandlersDeps): Pick<Handlers, 'staff:clean-screen' | 'staff:end-kiosk'> {
  return {
    async 'staff:clean-screen'() {
      if (!session.who()) return refuse({ code: 'locked' });
      session.pause(CLEANING_SECONDS);
      return ok({ seconds: CLEANING_SECONDS });
    },
    async 'staff:end-kiosk'() {
      const manager = allowed(session, 'end');
      if (!manager.ok) return manager;
      await record('ended', manager.value.id);
      endSoon();
      return ok({});
    },
  };
}
