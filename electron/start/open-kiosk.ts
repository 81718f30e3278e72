import { app } from 'electron';
import type { ClinicConfig } from '#core/config/clinic-config';
import type { PageSettings } from '#core/config/page-settings';
import { ok, type Result } from '#core/result';
import { documentHandlers, noteMade } from '../documents/document-handlers';
import type { Documents } from '../documents/documents';
import { recordsFolder } from '../documents/records-folder';
import { createSaver, type Saver } from '../documents/saver';
import type { Handlers } from '../ipc/answer-call';
import { kioskHandlers } from '../ipc/kiosk-handlers';
import { type StaffHandlersDeps, staffHandlers } from '../ipc/staff-handlers';
import type { Log } from '../log/log-event';
import { traceBug } from '../recovery/trace-bug';
import { createStaffSession } from '../staff/staff-session';
import type { Unlock } from '../staff/unlock';
import type { VisitService } from '../visits/visit-service';
import { openStores } from './open-stores';
import type { Paths } from './paths';

export interface KioskDeps {
  readonly paths: Paths;
  readonly config: ClinicConfig;
  readonly settings: () => PageSettings;
  readonly contentVersion: string;
  /** Comes later: drawing PINs takes longer than a patient should wait for the first screen. */
  readonly unlock: Promise<Unlock>;
  readonly pageOpened: () => void;
  readonly documents: Documents;
  readonly log: Log;
}

export interface Kiosk {
  readonly handlers: Handlers;
  readonly visits: VisitService;
}

/** Phase 3, while the page loads: the stores are opened and everything the page may ask for is put together. */
export async function openKiosk(deps: KioskDeps): Promise<Result<Kiosk, string>> {
  const { paths, config, settings, contentVersion, unlock, pageOpened, documents, log } = deps;
  const { draftLanguages } = settings();
  const version = app.getVersion();
  const stores = await openStores({ paths, config, draftLanguages, version, log });
  if (!stores.ok) return stores;
  const { visits, keys } = stores.value;
  const session = createStaffSession(config.times.staffLockSeconds, () => performance.now());
  const { toPdf, print } = documents;
  const { readRecord } = visits;
  const folder = recordsFolder(config.records.folder);
  const saver = createSaver({ folder, toPdf, readRecord, settings, now: Date.now });
  const facts = {
    version,
    contentVersion,
    electron: process.versions.electron,
    keys,
    retentionHours: config.times.retentionHours,
    mode: config.mode,
  };
  const handlers: Handlers = {
    ...kioskHandlers({ settings, contentVersion, visits, session, opened: pageOpened, note: log }),
    ...staffHandlers({
      facts,
      visits,
      session,
      unlock: async (pin) => (await unlock)(pin),
      signedOff: savingRecords(saver, settings, log),
      note: log,
    }),
    ...documentHandlers({ settings, session, readRecord, print, saver, note: log }),
    ...documents.handlers,
  };
  return ok({ handlers, visits });
}

/** Where a clinic has named a folder, every sign-off lays its record there by itself. */
const savingRecords =
  (saver: Saver, settings: () => PageSettings, log: Log): StaffHandlersDeps['signedOff'] =>
  (visitId, staff) => {
    if (!settings().savesRecords) return;
    const asked = { to: 'folder', staff, kind: 'record', language: 'staff' } as const;
    saver.saveRecord(visitId).then(
      (saved) => noteMade(log, asked, saved),
      (bug) => log({ event: 'bug', ...traceBug(bug) }),
    );
  };
