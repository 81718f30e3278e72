import { app } from 'electron';
import type { ClinicConfig } from '#core/config/clinic-config';
import type { PageSettings } from '#core/config/page-settings';
import { ok, type Result } from '#core/result';
import type { Documents } from '../documents/documents';
import { printHandlers } from '../documents/print-handlers';
import type { Handlers } from '../ipc/answer-call';
import { kioskHandlers } from '../ipc/kiosk-handlers';
import { staffHandlers } from '../ipc/staff-handlers';
import type { Log } from '../log/log-event';
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
      note: log,
    }),
    ...printHandlers({ settings, session, print: documents.print, note: log }),
    ...documents.handlers,
  };
  return ok({ handlers, visits });
}
