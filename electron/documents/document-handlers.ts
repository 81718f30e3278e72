import type { PageSettings } from '#core/config/page-settings';
import type { DocumentOrder, RefusalOf, WantedDocument } from '#core/contract/messages';
import type { StaffMember } from '#core/readiness/decisions';
import { ok, type Result, refuse } from '#core/result';
import type { Handlers } from '../ipc/answer-call';
import type { AuditRecorder } from '../staff/audit-recorder';
import { allowed } from '../staff/permissions';
import type { StaffSession } from '../staff/staff-session';
import type { VisitService } from '../visits/visit-service';
import type { DocumentNote } from './document-note';
import type { Documents, PrintFailure } from './documents';
import type { SaveFailure, Saver } from './saver';

export interface DocumentHandlersDeps {
  /** As they are now: an approval can run out while the kiosk runs. */
  readonly settings: () => PageSettings;
  readonly session: StaffSession;
  readonly readRecord: VisitService['readRecord'];
  readonly print: Documents['print'];
  readonly saver: Saver;
  readonly record: AuditRecorder;
  readonly note: (event: DocumentNote) => void;
}

type Code = RefusalOf<'staff:document'>['code'];
type Made = Result<{ readonly pages: number }, PrintFailure | SaveFailure>;

/** What staff can do about it: look at the printer, have the folder looked at, or open the visit again. The log says which it was. */
function codeOf(failure: PrintFailure | SaveFailure, to: 'printer' | 'folder'): Code {
  switch (failure) {
    case 'no-printer':
    case 'busy':
    case 'no-folder':
      return failure;
    case 'record-no-visit':
      return 'no-visit';
    case 'record-not-signed-off':
      return 'not-signed-off';
    case 'record-damaged':
    case 'record-unknown-version':
    case 'record-storage':
      return 'unreadable';
    default:
      return to === 'printer' ? 'printer-failed' : 'folder-failed';
  }
}

/** Documents for staff. What patients may not be shown on the glass, they may not be given on paper. */
export function documentHandlers(deps: DocumentHandlersDeps): Pick<Handlers, 'staff:document'> {
  const { session } = deps;
  return {
    async 'staff:document'({ document, to }) {
      const asker = allowed(session, 'visits');
      if (!asker.ok) return asker;
      const { kind } = document;
      const made = kind === 'record' ? await recordTo(to, document, deps) : await paperTo(to, document, deps);
      if (!made) return refuse({ code: 'bad-input' });
      const [language, about] = kind === 'record' ? ['staff', document.visitId] : [document.language, kind];
      await tellMade(deps, { to, staff: asker.value, kind, language, about }, made);
      return made.ok ? ok(made.value) : refuse({ code: codeOf(made.failure, to) });
    },
  };
}

type RecordWanted = Extract<WantedDocument, { kind: 'record' }>;
type PaperWanted = Exclude<WantedDocument, RecordWanted>;

/** Null for what patients are not offered now. */
async function paperTo(
  to: 'printer' | 'folder',
  { kind, language: code }: PaperWanted,
  { settings, print, saver }: DocumentHandlersDeps,
): Promise<Made | null> {
  const now = settings();
  const language = now.languages.find((offered) => offered.code === code);
  if (now.blocked !== null || !language) return null;
  const order = { kind, language, settings: now };
  return to === 'printer' ? print(order) : saver.savePaper(order);
}

async function recordTo(
  to: 'printer' | 'folder',
  { visitId }: RecordWanted,
  { settings, readRecord, print, saver }: DocumentHandlersDeps,
): Promise<Made> {
  if (to === 'folder') return saver.saveRecord(visitId);
  const record = await readRecord(visitId);
  if (!record.ok) return { ok: false, failure: `record-${record.failure}` };
  return print({ kind: 'record', record: record.value, settings: settings() });
}

interface Asked {
  readonly to: 'printer' | 'folder';
  readonly staff: Pick<StaffMember, 'id'>;
  readonly kind: DocumentOrder['kind'];
  readonly language: string;
  /** For the audit log: the visit's random id, or the kind of a paper without one. */
  readonly about: string;
}

/** Tells the event log what became of a document, and the audit log of one that was made. */
export async function tellMade(
  { note, record }: Pick<DocumentHandlersDeps, 'note' | 'record'>,
  { to, staff: { id: staff }, kind: document, language, about }: Asked,
  made: Made,
): Promise<void> {
  const isPrint = to === 'printer';
  if (made.ok) {
    const event = isPrint ? 'document-printed' : 'document-saved';
    note({ event, staff, document, language, pages: made.value.pages });
    await record(isPrint ? 'printed' : 'saved', staff, about);
  } else {
    const event = isPrint ? 'document-not-printed' : 'document-not-saved';
    note({ event, staff, document, why: made.failure });
  }
}
