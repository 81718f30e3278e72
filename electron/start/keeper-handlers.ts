import type { ClinicConfig } from '#core/config/clinic-config';
import type { LanguageShelf } from '#core/config/page-settings';
import type { Output } from '#core/contract/messages';
import type { ManagedStore } from '../config/managed-store';
import type { KnownPrinter } from '../documents/usable-printer';
import type { Handlers } from '../ipc/answer-call';
import { approvalHandlers } from '../ipc/approval-handlers';
import { auditHandlers } from '../ipc/audit-handlers';
import { careHandlers } from '../ipc/care-handlers';
import { peopleHandlers } from '../ipc/people-handlers';
import { settingsHandlers } from '../ipc/settings-handlers';
import { transferHandlers } from '../ipc/transfer-handlers';
import { readEventLog } from '../log/read-event-log';
import type { AuditLog } from '../staff/audit-log';
import type { AuditRecorder } from '../staff/audit-recorder';
import type { StaffSession } from '../staff/staff-session';
import type { Unlock } from '../staff/unlock';
import { transferFolder } from '../transfer/transfer-folder';
import type { StaffDoor } from './open-staff';
import { calendarDay } from './settings-now';

export interface KeeperDeps {
  /** As the file says it, and as it is in force now. */
  readonly config: ClinicConfig;
  readonly configNow: () => ClinicConfig;
  readonly managed: ManagedStore;
  readonly shelf: LanguageShelf;
  readonly contentVersion: string;
  readonly session: StaffSession;
  readonly door: Promise<StaffDoor>;
  readonly audit: AuditLog;
  readonly record: AuditRecorder;
  readonly printers: () => Promise<readonly KnownPrinter[]>;
  readonly endSoon: () => void;
  readonly status: () => Promise<Output<'staff:status'>>;
  /** The folder of the event log. */
  readonly logs: string;
  /** Of this program. */
  readonly version: string;
}

/** Everything a manager, and a clinician who approves, may ask for. Nothing of it reaches a visit. */
export function keeperHandlers(deps: KeeperDeps) {
  const { config, configNow, managed, shelf, contentVersion, session, door, audit, record } = deps;
  const unlock: Unlock = async (pin, only) => (await door).unlock(pin, only);
  const printers = async (): Promise<readonly string[]> => (await deps.printers()).map(({ name }) => name);
  return {
    ...peopleHandlers({
      session,
      register: async () => (await door).register,
      unlock,
      record,
    }),
    ...settingsHandlers({ session, config, managed, shelf, printers, record }),
    ...transferHandlers({
      ...{ session, configNow, managed, shelf, printers, record },
      folder: transferFolder(config.transfer.folder),
      status: deps.status,
      readLog: () => readEventLog(deps.logs),
      version: deps.version,
      now: Date.now,
    }),
    ...approvalHandlers({
      session,
      config: configNow,
      managed,
      contentVersion,
      today: () => calendarDay(new Date()),
      unlock,
      record,
    }),
    ...auditHandlers({
      session,
      log: audit,
      folder: config.records.folder,
      now: Date.now,
      record,
    }),
    ...careHandlers({ session, record, endSoon: deps.endSoon }),
  } satisfies Partial<Handlers>;
}
