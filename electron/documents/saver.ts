import type { PageSettings } from '#core/config/page-settings';
import type { DocumentOrder } from '#core/contract/messages';
import { exportRecord } from '#core/record/export-record';
import type { VisitRecord } from '#core/record/record';
import { ok, type Result } from '#core/result';
import type { RecordRefusal } from '../visits/staff-side';
import type { Documents, DrawFailure } from './documents';
import type { FolderFailure, RecordsFolder } from './records-folder';

/** Why a document is not in the folder: for the log. */
export type SaveFailure = FolderFailure | DrawFailure | `record-${RecordRefusal}`;

export type Saved = Result<{ readonly pages: number }, SaveFailure>;

export interface SaverDeps {
  readonly folder: RecordsFolder;
  readonly toPdf: Documents['toPdf'];
  readonly readRecord: (visitId: string) => Promise<Result<VisitRecord, RecordRefusal>>;
  readonly settings: () => PageSettings;
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
}

/** Documents as files in the clinic's folder: fit for an archive, whole or not at all. */
export interface Saver {
  /** As PDF and as JSON. Asked again while the same record is on its way, it is one saving. */
  saveRecord(visitId: string): Promise<Saved>;
  savePaper(order: Extract<DocumentOrder, { kind: 'content' | 'take-home' }>): Promise<Saved>;
  /** When a record was last laid there whole (milliseconds since 1970); null: not since the kiosk started. */
  lastSavedAt(): number | null;
}

export function createSaver({ folder, toPdf, readRecord, settings, now }: SaverDeps): Saver {
  const onTheWay = new Map<string, Promise<Saved>>();
  let lastSavedAt: number | null = null;
  const savePdf = async (name: string, order: DocumentOrder, language: string): Promise<Saved> => {
    const drawn = await toPdf(order);
    if (!drawn.ok) return drawn;
    const { pages, pdf } = drawn.value;
    // Half a megabyte of library: not before a document is asked for.
    const { archivePdf } = await import('./archive-pdf');
    const saved = await folder.save(`${name}.pdf`, await archivePdf(pdf, { language, at: now() }));
    return saved.ok ? ok({ pages }) : saved;
  };
  const saveRecord = async (visitId: string): Promise<Saved> => {
    const found = await readRecord(visitId);
    if (!found.ok) return { ok: false, failure: `record-${found.failure}` };
    const record = found.value;
    const exported = exportRecord(record, (at) => new Date(at).toISOString());
    const json = await folder.save(
      `${visitId}.json`,
      Buffer.from(`${JSON.stringify(exported, null, 2)}\n`, 'utf8'),
    );
    if (!json.ok) return json;
    const page = settings();
    const saved = await savePdf(visitId, { kind: 'record', record, settings: page }, page.staffLanguage);
    if (saved.ok) lastSavedAt = now();
    return saved;
  };
  return {
    saveRecord(visitId) {
      const under = onTheWay.get(visitId);
      if (under) return under;
      const saving = saveRecord(visitId).finally(() => onTheWay.delete(visitId));
      onTheWay.set(visitId, saving);
      return saving;
    },
    lastSavedAt: () => lastSavedAt,
    savePaper: (order) => savePdf(`${order.kind}-${order.language.code}`, order, order.language.code),
  };
}
