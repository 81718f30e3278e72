import { app } from 'electron';
import type { PageSettings } from '#core/config/page-settings';
import { ok, type Result } from '#core/result';
import type { Documents } from '../documents/documents';
import { printHandlers } from '../documents/print-handlers';
import type { Handlers } from '../ipc/answer-call';
import { kioskHandlers } from '../ipc/kiosk-handlers';
import { type KioskFacts, staffHandlers } from '../ipc/staff-handlers';
import type { Log } from '../log/log-event';
import { createStaffSession } from '../staff/staff-session';
import { readHealth } from './health';
import { type KeeperDeps, keeperHandlers } from './keeper-handlers';
import { openStores, type Stores } from './open-stores';
import type { Paths } from './paths';
import { startUpkeep } from './upkeep';

export interface KioskDeps extends Omit<KeeperDeps, 'session'> {
  readonly paths: Paths;
  readonly settings: () => PageSettings;
  readonly pageOpened: () => void;
  /** The page is to be told new settings, and nobody is at it. */
  readonly reload: () => void;
  readonly documents: Documents;
  readonly log: Log;
}

/** Phase 3, while the page loads: the stores are opened and everything the page may ask for is put together. */
export async function openKiosk(deps: KioskDeps): Promise<Result<Handlers, string>> {
  const { paths, configNow, settings, contentVersion, door, record, documents, log } = deps;
  const stores = await openStores({ paths, configNow, settings, log });
  if (!stores.ok) return stores;
  const { visits } = stores.value;
  const session = createStaffSession(
    () => configNow().times.staffLockSeconds,
    () => performance.now(),
  );
  const upkeep = startUpkeep({ visits, session, settings, settingsChanged: deps.reload });
  return ok({
    ...kioskHandlers({
      settings,
      contentVersion,
      visits,
      session,
      record,
      opened: deps.pageOpened,
      note: log,
    }),
    ...staffHandlers({
      facts: factsOf(deps, stores.value),
      visits,
      session,
      unlock: async (pin) => (await door).unlock(pin),
      isMade: async (id) => (await door).register.isMade(id),
      record,
      locked: () => void upkeep.tell(),
      note: log,
    }),
    ...keeperHandlers({ ...deps, session }),
    ...printHandlers({ settings, session, print: documents.print, record, note: log }),
    ...documents.handlers,
  });
}

function factsOf(deps: KioskDeps, { keys }: Stores): () => Promise<KioskFacts> {
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
      // Nothing here saves records yet.
      lastSavedAt: null,
      startedAt,
      accountsDamaged: (await door).register.isDamaged(),
      settingsDamaged: managed.isDamaged(),
    };
  };
}
