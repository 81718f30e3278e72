import { safeStorage } from 'electron';
import type { ClinicConfig } from '#core/config/clinic-config';
import { effectiveConfig } from '#core/config/managed-settings';
import type { LanguageShelf } from '#core/config/page-settings';
import { type ManagedStore, openManagedStore } from '../config/managed-store';
import type { Log } from '../log/log-event';
import { type Accounts, openAccounts } from '../staff/accounts';
import { type AuditLog, openAuditLog } from '../staff/audit-log';
import { type AuditRecorder, auditRecorder } from '../staff/audit-recorder';
import { openSealedFiles, type SealedFiles } from '../staff/sealed-files';
import { openSetUpStore, type SetUpStore } from '../staff/set-up-store';
import { type Trouble, untilOpen } from './until-open';

export interface KeepingDeps {
  readonly folder: string;
  readonly config: ClinicConfig;
  readonly shelf: LanguageShelf;
  readonly log: Log;
  /** For each thing that is opened. */
  readonly trouble: () => Trouble;
}

/** What the clinic's own people keep at the kiosk: what they set, and what they did. Holds nothing of any patient. */
export interface Keeping {
  readonly files: SealedFiles;
  readonly audit: AuditLog;
  readonly record: AuditRecorder;
  readonly managed: ManagedStore;
  readonly accounts: Accounts;
  readonly setUp: SetUpStore;
  readonly configNow: () => ClinicConfig;
}

/** Opens it, however long that takes. The audit log can be used at once: what is recorded before a long log has been read waits, and no screen does. */
export async function openKeeping({ folder, config, shelf, log, trouble }: KeepingDeps): Promise<Keeping> {
  const files = await untilOpen(
    () => openSealedFiles({ folder, keyring: safeStorage, platform: process.platform }),
    trouble(),
  );
  const opened = untilOpen(() => openAuditLog({ folder, files, now: Date.now, note: log }), trouble());
  const audit: AuditLog = {
    append: async (event, staff, about) => (await opened).append(event, staff, about),
    read: async () => (await opened).read(),
  };
  const record = auditRecorder(audit, log);
  void record('started', null);
  const [managed, accounts, setUp] = await Promise.all([
    openManagedStore(files, log),
    openAccounts(files, log),
    openSetUpStore(files, log),
  ]);
  const configNow = () => effectiveConfig(config, managed.now(), shelf);
  return { files, audit, record, managed, accounts, setUp, configNow };
}
