import type { PageSettings } from '#core/config/page-settings';
import type { RefusalOf, WantedDocument } from '#core/contract/messages';
import type { StaffMember } from '#core/readiness/decisions';
import { ok, type Result, refuse } from '#core/result';
import type { Handlers } from '../ipc/answer-call';
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
  const { session, note } = deps;
  return {
    async 'staff:document'({ document, to }) {
      const staff = session.touch();
      if (!staff) return refuse({ code: 'locked' });
      const { kind } = document;
      const made = kind === 'record' ? await recordTo(to, document, deps) : await paperTo(to, document, deps);
      if (!made) return refuse({ code: 'bad-input' });
      noteMade(note, { to, staff, kind, language: kind === 'record' ? 'staff' : document.language }, made);
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
  readonly kind: WantedDocument['kind'];
  readonly language: string;
}

/** Tells the log what became of a document. */
export function noteMade(
  note: (event: DocumentNote) => void,
  { to, staff: { id: staff }, kind: document, language }: Asked,
  made: Made,
): void {
  const isPrint = to === 'printer';
  if (made.ok)
    note({
      event: isPrint ? 'document-printed' : 'document-saved',
      staff,
      document,
      language,
      pages: made.value.pages,
    });
  else
    note({
      event: isPrint ? 'document-not-printed' : 'document-not-saved',
      staff,
      document,
      why: made.failure,
    });
}
