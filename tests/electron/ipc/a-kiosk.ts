import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { onTestFinished } from 'vitest';
import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import { type PageSettings, pageSettings } from '#core/config/page-settings';
import type { Answer, ChannelName, DocumentOrder } from '#core/contract/messages';
import { ok } from '#core/result';
import { DEFAULT_COMFORT } from '#core/visit/comfort';
import { createDocumentDesk } from '../../../electron/documents/document-desk';
import { documentHandlers } from '../../../electron/documents/document-handlers';
import type { DrawnPdf, Printed } from '../../../electron/documents/documents';
import { recordsFolder } from '../../../electron/documents/records-folder';
import { createSaver } from '../../../electron/documents/saver';
import { answerCall, type Handlers } from '../../../electron/ipc/answer-call';
import { kioskHandlers } from '../../../electron/ipc/kiosk-handlers';
import { staffHandlers } from '../../../electron/ipc/staff-handlers';
import { traceBug } from '../../../electron/recovery/trace-bug';
import { evaluationStaff } from '../../../electron/staff/evaluation-staff';
import { openLockOut } from '../../../electron/staff/lock-out';
import { createStaffSession } from '../../../electron/staff/staff-session';
import { createUnlock } from '../../../electron/staff/unlock';
import { openKeyVault } from '../../../electron/visits/key-vault';
import { createVisitService } from '../../../electron/visits/visit-service';
import languages from '../../../locales/languages.json';
import { sealedFilesIn } from '../staff/staff-folder';

export const CONTENT_VERSION = 'test-1';
const NO_KEYRING = {
  isEncryptionAvailable: () => false,
  encryptString: () => Buffer.alloc(0),
  decryptString: () => '',
};

const shelf = { known: languages as PageSettings['languages'], reviews: {} };

/** A page as Chromium would have drawn it. */
async function aDrawing(): Promise<DrawnPdf> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.setTitle('A document');
  return ok({ pages: 3, pdf: await pdf.save() });
}

/** A whole trusted side in a folder of its own: real stores, real PINs, real handlers; only Electron is not there. */
export async function aKiosk(settings: Partial<PageSettings> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kiosk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const told: object[] = [];
  const note = (event: object): void => void told.push(event);
  const vault = await openKeyVault({ folder: path.join(folder, 'visits'), keyring: NO_KEYRING });
  if (!vault.ok) throw new Error(vault.failure);
  const service = await createVisitService({
    folder: path.join(folder, 'visits'),
    vault: vault.value,
    now: Date.now,
    draw: Math.random,
    uuid: randomUUID,
    idleMs: 180_000,
    retentionMs: 3_600_000,
    context: { draftLanguages: [] },
    sealing: () => ({ programVersion: '0.1.0', approval: null }),
    note: () => undefined,
  });
  if (!service.ok) throw new Error(service.failure);
  const visits = service.value;
  const files = await sealedFilesIn(path.join(folder, 'staff'));
  const staff = await evaluationStaff(files, note);
  if (!staff.ok) throw new Error(staff.failure);
  const clock = { now: 0 };
  const session = createStaffSession(60, () => clock.now);
  const settingsNow = () => ({ ...pageSettings(EVALUATION_CONFIG, shelf, null), ...settings });
  const kiosk = kioskHandlers({
    settings: settingsNow,
    contentVersion: CONTENT_VERSION,
    visits,
    session,
    opened: () => note({ event: 'opened' }),
    note,
  });
  const desk = createDocumentDesk();
  /** Stands for Chromium's drawing and the system's print queue, which only Electron reaches. */
  const paper = {
    answer: ok({ pages: 24 }) as Printed,
    drawn: await aDrawing(),
    orders: [] as DocumentOrder[],
  };
  const records = path.join(folder, 'records');
  mkdirSync(records);
  const saver = createSaver({
    folder: recordsFolder(settings.savesRecords ? records : null),
    toPdf: async (order) => {
      paper.orders.push(order);
      return paper.drawn;
    },
    readRecord: visits.readRecord,
    settings: settingsNow,
    now: Date.now,
  });
  const handlers: Handlers = {
    ...kiosk,
    ...desk.handlers,
    ...documentHandlers({
      settings: settingsNow,
      session,
      readRecord: visits.readRecord,
      saver,
      print: async (order) => {
        paper.orders.push(order);
        return paper.answer;
      },
      note,
    }),
    ...staffHandlers({
      facts: {
        version: '0.1.0',
        contentVersion: CONTENT_VERSION,
        electron: '33.2.1',
        keys: 'key-file',
        retentionHours: 12,
        mode: 'evaluation',
      },
      visits,
      session,
      signedOff: (visitId) => void told.push({ event: 'signed-off', known: visitId.length > 0 }),
      unlock: createUnlock(staff.value.staff, await openLockOut(files, Date.now, note), note),
      note,
    }),
  };
  const pins = staff.value.lines.map((line) => line.slice(-6));
  /** Knocks at the door as the page does, or as a stranger. */
  const call = <Name extends ChannelName>(
    name: Name,
    input: unknown,
    isFriend = true,
  ): Promise<Answer<Name>> => answerCall(name, { isFriend, input }, handlers, { note, trace: traceBug });
  /** Somebody has ordered a document, and its hidden page is about to ask. */
  const putsADocument = (): Promise<number> => {
    const language = { code: 'en', nativeName: 'English', dir: 'ltr' } as const;
    return desk.put({ kind: 'content', language, settings: settingsNow() });
  };
  return {
    call,
    handlers,
    told,
    clock,
    visits,
    paper,
    records,
    saver,
    putsADocument,
    nursePin: pins[0] ?? '',
    clinicianPin: pins[1] ?? '',
  };
}

export type AKiosk = Awaited<ReturnType<typeof aKiosk>>;

/** The first event of the visit the kiosk has prepared. */
export function begunEvent({ visits }: AKiosk, change: object = {}): object {
  return {
    type: 'visit-begun',
    ...visits.nextVisit(),
    language: 'en',
    comfort: DEFAULT_COMFORT,
    contentVersion: CONTENT_VERSION,
    at: Date.now(),
    ...change,
  };
}

/** Begins a visit through the door and gives its id. */
export async function aVisitBegun(kiosk: AKiosk): Promise<string> {
  const { visitId } = kiosk.visits.nextVisit();
  const begun = await kiosk.call('visit:append', { visitId, after: 0, events: [begunEvent(kiosk)] });
  if (!begun.ok) throw new Error(begun.failure.code);
  return visitId;
}
