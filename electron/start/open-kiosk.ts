import { app } from 'electron';
import type { PageSettings } from '#core/config/page-settings';
import { ok, type Result } from '#core/result';
import { setsUp } from '#core/staff/set-up';
import { documentHandlers, tellMade } from '../documents/document-handlers';
import type { Documents } from '../documents/documents';
import { recordsFolder } from '../documents/records-folder';
import { createSaver, type Saver } from '../documents/saver';
import type { Handlers } from '../ipc/answer-call';
import { kioskHandlers } from '../ipc/kiosk-handlers';
import { setUpHandlers } from '../ipc/set-up-handlers';
import { type KioskFacts, type StaffHandlersDeps, staffHandlers } from '../ipc/staff-handlers';
import type { Log } from '../log/log-event';
import { memoryUse } from '../recovery/memory-use';
import { startRenewal } from '../recovery/renewal';
import { createStorageWatch } from '../recovery/storage-watch';
import { traceBug } from '../recovery/trace-bug';
import type { SealedFiles } from '../staff/sealed-files';
import type { SetUpStore } from '../staff/set-up-store';
import { createStaffSession } from '../staff/staff-session';
import type { VisitService } from '../visits/visit-service';
import { freeSpace, readHealth } from './health';
import { type KeeperDeps, keeperHandlers } from './keeper-handlers';
import { openStores, type Stores } from './open-stores';
import type { Paths } from './paths';
import { quietWatch } from './quiet';
import { startUpkeep } from './upkeep';

export interface KioskDeps extends Omit<KeeperDeps, 'session' | 'status' | 'logs' | 'version'> {
  readonly paths: Paths;
  readonly settings: () => PageSettings;
  readonly pageOpened: () => void;
  /** The page is to be told new settings, and nobody is at it. */
  readonly reload: () => void;
  readonly documents: Documents;
  /** Waits behind the out-of-order page until the disk takes data again. */
  readonly untilDiskTakes: () => Promise<void>;
  /** Ends the program, to be started again. */
  readonly renew: () => void;
  readonly files: SealedFiles;
  readonly setUp: SetUpStore;
  /** Everything stands; handed over is how to ask whether nobody is at the kiosk. */
  readonly atWork: (isQuiet: () => Promise<boolean>) => void;
  readonly log: Log;
}

/** Phase 3, while the page loads: the stores are opened and everything the page may ask for is put together. */
export async function openKiosk(deps: KioskDeps): Promise<Result<Handlers, string>> {
  const { paths, configNow, settings, contentVersion, door, record, documents, log } = deps;
  const stores = await openStores({ paths, configNow, settings, version: app.getVersion(), log });
  if (!stores.ok) return stores;
  const { visits } = stores.value;
  const session = createStaffSession(
    () => configNow().times.staffLockSeconds,
    () => performance.now(),
  );
  const { toPdf, print } = documents;
  const { readRecord } = visits;
  const folder = recordsFolder(configNow().records.folder);
  const saver = createSaver({ folder, toPdf, readRecord, settings, now: Date.now });
  const facts = factsOf(deps, stores.value, saver);
  const upkeep = startUpkeep({ visits, session, settings, settingsChanged: deps.reload });
  const isQuiet = quietWatch({ visits, session, documents });
  deps.atWork(isQuiet);
  startRenewal({
    limits: deps.config.upkeep,
    ageMs: () => performance.now(),
    now: () => new Date(),
    measure: () => memoryUse(app.getAppMetrics()),
    isFree: isQuiet,
    renew: deps.renew,
    log,
  });
  return ok({
    ...kioskHandlers({
      settings,
      contentVersion,
      visits: watched(visits, deps),
      session,
      record,
      opened: deps.pageOpened,
      note: log,
    }),
    ...staffHandlers({
      facts,
      visits,
      session,
      unlock: async (pin) => (await door).unlock(pin),
      isMade: async (id) => (await door).register.isMade(id),
      setsUp: (staff) => setsUp(staff, deps.setUp.now()),
      record,
      locked: () => void upkeep.tell(),
      signedOff: savingRecords(saver, deps),
      note: log,
    }),
    ...keeperHandlers({
      ...deps,
      session,
      status: async () => ({ ...(await facts()), ...visits.status() }),
      logs: paths.logs,
      version: app.getVersion(),
    }),
    ...documentHandlers({ settings, session, readRecord, print, saver, record, note: log }),
    ...setUpHandlers({
      ...{ session, settings, print, record, keys: stores.value.keys, now: Date.now, note: log },
      setUp: deps.setUp,
      files: deps.files,
      freeGigabytes: () => freeSpace(paths.visits),
    }),
    ...documents.handlers,
  });
}

/** A disk that takes no more answers is not the patient's to put right. */
function watched(visits: VisitService, { untilDiskTakes }: KioskDeps): VisitService {
  const watch = createStorageWatch(untilDiskTakes);
  return {
    ...visits,
    async append(visitId, after, events) {
      const stored = await visits.append(visitId, after, events);
      if (stored.ok) watch.took();
      else if (stored.failure === 'storage') watch.refused();
      return stored;
    },
  };
}

function factsOf(deps: KioskDeps, { keys }: Stores, saver: Saver): () => Promise<KioskFacts> {
  const { paths, configNow, contentVersion, door, managed, printers } = deps;
  const startedAt = Date.now();
  return async () => {
    const config = configNow();
    const health = await readHealth({
      stored: paths.visits,
      audio: paths.audio,
      languages: deps.settings().languages.map(({ code }) => code),
      printer: config.printer,
      printers,
      recordsFolder: config.records.folder,
    });
    return {
      ...health,
      version: app.getVersion(),
      contentVersion,
      electron: process.versions.electron,
      keys,
      retentionHours: config.times.retentionHours,
      mode: config.mode,
      lastSavedAt: saver.lastSavedAt(),
      startedAt,
      accountsDamaged: (await door).register.isDamaged(),
      settingsDamaged: managed.isDamaged(),
      tests: deps.setUp.now().tests,
    };
  };
}

/** Where a clinic has named a folder, every sign-off lays its record there by itself. */
const savingRecords =
  (saver: Saver, { settings, record, log }: KioskDeps): StaffHandlersDeps['signedOff'] =>
  (visitId, staff) => {
    if (!settings().savesRecords) return;
    const asked = { to: 'folder', staff, kind: 'record', language: 'staff', about: visitId } as const;
    saver.saveRecord(visitId).then(
      (saved) => tellMade({ note: log, record }, asked, saved),
      (bug) => log({ event: 'bug', ...traceBug(bug) }),
    );
  };
