import type { PageSettings } from '#core/config/page-settings';
import { ok, refuse } from '#core/result';
import type { PatientEvent } from '#core/visit/events';
import type { AuditRecorder } from '../staff/audit-recorder';
import { may } from '../staff/permissions';
import type { StaffSession } from '../staff/staff-session';
import type { VisitService } from '../visits/visit-service';
import type { Handlers } from './answer-call';

export interface KioskHandlersDeps {
  /** As they are now: an approval can run out while the kiosk runs. */
  readonly settings: () => PageSettings;
  readonly contentVersion: string;
  readonly visits: VisitService;
  readonly session: StaffSession;
  readonly record: AuditRecorder;
  /** The page has begun to work. */
  readonly opened: () => void;
  readonly note: (event: { readonly event: 'collected-without-staff' }) => void;
}

type KioskHandlers = Pick<Handlers, 'kiosk:open' | 'visit:append' | 'visit:resync'>;

/** What the page may ask for the patient in front of it. */
export function kioskHandlers(deps: KioskHandlersDeps): KioskHandlers {
  const { settings, contentVersion, visits, session, record, opened, note } = deps;

  /** What the page in front of the patient works with: a language taken away meanwhile stays good until the page is told. */
  let told = settings();

  /** What the schema cannot know: languages and content of this kiosk, and who may call a visit away. */
  const isTaken = (event: PatientEvent): boolean => {
    const { blocked } = settings();
    const isOffered = (code: string): boolean => told.languages.some((language) => language.code === code);
    if (event.type === 'visit-begun')
      return blocked === null && event.contentVersion === contentVersion && isOffered(event.language);
    if (event.type === 'language-changed') return isOffered(event.language);
    if (event.type !== 'closed' || event.reason !== 'collected') return true;
    const staff = session.who();
    if (staff && may(staff, 'visits')) return true;
    note({ event: 'collected-without-staff' });
    return false;
  };

  return {
    async 'kiosk:open'() {
      // A page that starts anew starts in front of a patient, whoever was unlocked before.
      const staff = session.end();
      if (staff) await record('locked', staff.id);
      const resume = await visits.resumable();
      opened();
      told = settings();
      return ok({
        settings: told,
        contentVersion,
        resume: resume && [...resume],
        nextVisit: visits.nextVisit(),
        waiting: visits.waiting(),
      });
    },
    async 'visit:append'({ visitId, after, events }) {
      if (!events.every(isTaken)) return refuse({ code: 'bad-input' });
      const stored = await visits.append(visitId, after, events);
      if (!stored.ok) return refuse({ code: stored.failure });
      return ok({ stored: stored.value.stored, nextVisit: visits.nextVisit(), waiting: visits.waiting() });
    },
    async 'visit:resync'({ visitId }) {
      const events = await visits.resync(visitId);
      if (!events.ok) return refuse({ code: events.failure });
      return ok({ events: [...events.value], nextVisit: visits.nextVisit(), waiting: visits.waiting() });
    },
  };
}
