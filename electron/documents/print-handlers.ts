import type { PageSettings } from '#core/config/page-settings';
import type { RefusalOf } from '#core/contract/messages';
import { ok, refuse } from '#core/result';
import type { Handlers } from '../ipc/answer-call';
import type { AuditRecorder } from '../staff/audit-recorder';
import type { StaffSession } from '../staff/staff-session';
import type { Documents, PrintFailure } from './documents';

export interface PrintHandlersDeps {
  /** As they are now: an approval can run out while the kiosk runs. */
  readonly settings: () => PageSettings;
  readonly session: StaffSession;
  readonly print: Documents['print'];
  readonly record: AuditRecorder;
  readonly note: (
    event:
      | {
          readonly event: 'content-printed';
          readonly staff: string;
          readonly language: string;
          readonly pages: number;
        }
      | { readonly event: 'content-not-printed'; readonly staff: string; readonly why: PrintFailure },
  ) => void;
}

/** Staff can do the same about all of these: look at the printer. The log says which it was. */
const CODES: Readonly<Record<PrintFailure, RefusalOf<'staff:print-content'>['code']>> = {
  'no-printer': 'no-printer',
  busy: 'busy',
  'printer-unknown': 'printer-failed',
  'printer-stopped': 'printer-failed',
  'not-drawn': 'printer-failed',
  'not-taken': 'printer-failed',
  'timed-out': 'printer-failed',
};

/** Printing for staff. What patients may not be shown on the glass, they may not be given on paper. */
export function printHandlers(deps: PrintHandlersDeps): Pick<Handlers, 'staff:print-content'> {
  const { settings, session, print, record, note } = deps;
  return {
    async 'staff:print-content'({ language: code }) {
      const staff = session.touch();
      if (!staff) return refuse({ code: 'locked' });
      const now = settings();
      const language = now.languages.find((offered) => offered.code === code);
      if (now.blocked !== null || !language) return refuse({ code: 'bad-input' });
      const printed = await print({ kind: 'content', language, settings: now });
      if (!printed.ok) {
        note({ event: 'content-not-printed', staff: staff.id, why: printed.failure });
        return refuse({ code: CODES[printed.failure] });
      }
      note({ event: 'content-printed', staff: staff.id, language: code, ...printed.value });
      await record('printed', staff.id, 'content');
      return ok(printed.value);
    },
  };
}
