import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { onTestFinished } from 'vitest';
import { type ClinicConfig, EVALUATION_CONFIG } from '#core/config/clinic-config';
import { effectiveConfig } from '#core/config/managed-settings';
import type { PageSettings } from '#core/config/page-settings';
import type { Answer, ChannelName, DocumentOrder } from '#core/contract/messages';
import { ok } from '#core/result';
import { setsUp } from '#core/staff/set-up';
import { DEFAULT_COMFORT } from '#core/visit/comfort';
import { openManagedStore } from '../../../electron/config/managed-store';
import { createDocumentDesk } from '../../../electron/documents/document-desk';
import { documentHandlers } from '../../../electron/documents/document-handlers';
import type { DrawnPdf, Printed } from '../../../electron/documents/documents';
import { recordsFolder } from '../../../electron/documents/records-folder';
import { createSaver } from '../../../electron/documents/saver';
import { answerCall, type Handlers } from '../../../electron/ipc/answer-call';
import { kioskHandlers } from '../../../electron/ipc/kiosk-handlers';
import { setUpHandlers } from '../../../electron/ipc/set-up-handlers';
import { type KioskFacts, staffHandlers } from '../../../electron/ipc/staff-handlers';
import { traceBug } from '../../../electron/recovery/trace-bug';
import { openAccounts } from '../../../electron/staff/accounts';
import { openAuditLog } from '../../../electron/staff/audit-log';
import { auditRecorder } from '../../../electron/staff/audit-recorder';
import { isFirstRun } from '../../../electron/staff/first-run';
import { openSetUpStore } from '../../../electron/staff/set-up-store';
import { createStaffSession } from '../../../electron/staff/staff-session';
import { keeperHandlers } from '../../../electron/start/keeper-handlers';
import { openStaff } from '../../../electron/start/open-staff';
import { settingsNow } from '../../../electron/start/settings-now';
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

/** English is the master, as in the real reviews; nobody has signed any other language. */
const shelf = {
  known: languages as PageSettings['languages'],
  reviews: { en: { status: 'master', reviewer: null, credential: null, date: null } },
} as const;

/** A page as Chromium would have drawn it. */
async function aDrawing(): Promise<DrawnPdf> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.setTitle('A document');
  return ok({ pages: 3, pdf: await pdf.save() });
}

/** A folder for one test, gone after it; a second kiosk on it is the first one started again. */
export function aFolderFor(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kiosk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A whole trusted side in a folder of its own: real stores, real PINs, real handlers; only Electron is not there. */
export async function aKiosk(
  settings: Partial<PageSettings> = {},
  { config: changed = {}, folder = aFolderFor() }: { config?: Partial<ClinicConfig>; folder?: string } = {},
) {
  const config: ClinicConfig = { ...EVALUATION_CONFIG, ...changed };
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
  const audit = await openAuditLog({ folder: path.join(folder, 'staff'), files, now: Date.now, note });
  if (!audit.ok) throw new Error(audit.failure);
  const record = auditRecorder(audit.value, note);
  const managed = await openManagedStore(files, note);
  const configNow = () => effectiveConfig(config, managed.now(), shelf);
  const lines: string[] = [];
  const tell = (line: string): void => void lines.push(line);
  const accounts = await openAccounts(files, note);
  const setUp = await openSetUpStore(files, note);
  const opened = await openStaff({ files, accounts, config, log: note, tell });
  if (!opened.ok) throw new Error(opened.failure);
  const door = opened.value;
  const clock = { now: 0 };
  const session = createStaffSession(
    () => configNow().times.staffLockSeconds,
    () => clock.now,
  );
  const pageSettingsNow = settingsNow({
    config: configNow,
    isFirstRun: () => isFirstRun(config, accounts),
    shelf,
    contentVersion: CONTENT_VERSION,
    now: () => new Date(),
  });
  const current = () => ({ ...pageSettingsNow(), ...settings });
  const kiosk = kioskHandlers({
    settings: current,
    contentVersion: CONTENT_VERSION,
    visits,
    session,
    record,
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
  mkdirSync(records, { recursive: true });
  const saver = createSaver({
    folder: recordsFolder(settings.savesRecords ? records : null),
    toPdf: async (order) => {
      paper.orders.push(order);
      return paper.drawn;
    },
    readRecord: visits.readRecord,
    settings: current,
    now: Date.now,
  });
  const facts = async (): Promise<KioskFacts> => ({
    version: '0.1.0',
    contentVersion: CONTENT_VERSION,
    electron: '33.2.1',
    keys: 'key-file',
    retentionHours: configNow().times.retentionHours,
    mode: config.mode,
    freeGigabytes: 10,
    voices: [],
    printer: 'none',
    recordsFolder: 'none',
    lastSavedAt: null,
    startedAt: 0,
    accountsDamaged: door.register.isDamaged(),
    settingsDamaged: managed.isDamaged(),
    tests: setUp.now().tests,
  });
  const handlers: Handlers = {
    ...kiosk,
    ...desk.handlers,
    ...documentHandlers({
      settings: current,
      session,
      readRecord: visits.readRecord,
      saver,
      record,
      print: async (order) => {
        paper.orders.push(order);
        return paper.answer;
      },
      note,
    }),
    ...staffHandlers({
      facts,
      visits,
      session,
      signedOff: (visitId) => void told.push({ event: 'signed-off', known: visitId.length > 0 }),
      unlock: door.unlock,
      isMade: async (id) => door.register.isMade(id),
      setsUp: (staff) => setsUp(staff, setUp.now()),
      record,
      locked: () => note({ event: 'told-locked' }),
      note,
    }),
    ...setUpHandlers({
      session,
      setUp,
      files,
      settings: current,
      print: async (order) => {
        paper.orders.push(order);
        return paper.answer;
      },
      freeGigabytes: async () => 10,
      keys: 'key-file',
      now: Date.now,
      record,
      note,
    }),
    ...keeperHandlers({
      config,
      configNow,
      managed,
      shelf,
      contentVersion: CONTENT_VERSION,
      session,
      door: Promise.resolve(door),
      audit: audit.value,
      record,
      printers: async () => [{ name: 'Front_desk', options: {} }],
      endSoon: () => note({ event: 'ends' }),
      status: async () => ({ ...(await facts()), ...visits.status() }),
      logs: path.join(folder, 'logs'),
      version: '0.1.0',
    }),
  };
  const pins = lines.map((line) => line.slice(-6));
  /** Knocks at the door as the page does, or as a stranger. */
  const call = <Name extends ChannelName>(
    name: Name,
    input: unknown,
    isFriend = true,
  ): Promise<Answer<Name>> => answerCall(name, { isFriend, input }, handlers, { note, trace: traceBug });
  /** Somebody has ordered a document, and its hidden page is about to ask. */
  const putsADocument = (): Promise<number> => {
    const language = { code: 'en', nativeName: 'English', dir: 'ltr' } as const;
    return desk.put({ kind: 'content', language, settings: current() });
  };
  return {
    call,
    handlers,
    told,
    clock,
    visits,
    session,
    paper,
    folder,
    configNow,
    audit: audit.value,
    settings: current,
    records,
    saver,
    putsADocument,
    setUpPin: config.mode === 'clinic' ? (pins[0] ?? '') : '',
    nursePin: pins[0] ?? '',
    clinicianPin: pins[1] ?? '',
    managerPin: pins[2] ?? '',
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
