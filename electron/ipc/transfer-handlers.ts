import type { ClinicConfig } from '#core/config/clinic-config';
import { type ImportPlan, planImport, withChanges } from '#core/config/import-settings';
import { shownSettings } from '#core/config/managed-settings';
import type { LanguageShelf } from '#core/config/page-settings';
import type { Output } from '#core/contract/messages';
import { ok, type Result, refuse } from '#core/result';
import type { ManagedStore } from '../config/managed-store';
import { whyNotHere } from '../config/why-not-here';
import type { KnownLog } from '../log/read-event-log';
import type { AuditRecorder } from '../staff/audit-recorder';
import { allowed } from '../staff/permissions';
import type { StaffSession } from '../staff/staff-session';
import { readSettings, settingsText, stampOf } from '../transfer/settings-file';
import { supportReport } from '../transfer/support-report';
import { REPORT, stampedName, type TransferFailure, type TransferFolder } from '../transfer/transfer-folder';
import type { Handlers } from './answer-call';

export interface TransferHandlersDeps {
  readonly session: StaffSession;
  readonly folder: TransferFolder;
  /** As it is in force. */
  readonly configNow: () => ClinicConfig;
  readonly managed: ManagedStore;
  readonly shelf: LanguageShelf;
  readonly printers: () => Promise<readonly string[]>;
  readonly status: () => Promise<Output<'staff:status'>>;
  readonly readLog: () => Promise<KnownLog>;
  /** Of this program. */
  readonly version: string;
  readonly now: () => number;
  readonly record: AuditRecorder;
}

type TransferHandlers = Pick<
  Handlers,
  | 'staff:save-report'
  | 'staff:save-settings'
  | 'staff:settings-files'
  | 'staff:read-settings'
  | 'staff:use-settings'
>;

/** A file as it was read just now: its stamp, and what taking it would do or what is wrong with it. */
interface Offered {
  readonly stamp: string;
  readonly plan: Result<ImportPlan, readonly string[]>;
}

/** What a manager carries between the kiosk and whoever mends it. Nothing of a visit and nothing of a person goes either way. */
export function transferHandlers(deps: TransferHandlersDeps): TransferHandlers {
  const { session, folder, configNow, managed, version, now, record } = deps;
  const offered = offering(deps);
  const save = async (file: string, text: string, staff: string, what: string) => {
    const saved = await folder.save(file, text);
    if (!saved.ok) return refuse({ code: saved.failure });
    await record('saved', staff, what);
    return ok({ file });
  };
  return {
    async 'staff:save-report'() {
      const manager = allowed(session, 'transfer');
      if (!manager.ok) return manager;
      const [status, log] = await Promise.all([deps.status(), deps.readLog()]);
      const setOnScreen = Object.keys(managed.now());
      const text = supportReport({ status, config: configNow(), setOnScreen, log, now: now() });
      return save(stampedName(REPORT, now(), '.json'), text, manager.value.id, 'support-report');
    },
    async 'staff:save-settings'() {
      const manager = allowed(session, 'transfer');
      if (!manager.ok) return manager;
      const text = settingsText(configNow(), version, now());
      return save(stampedName('settings-', now(), '.jsonc'), text, manager.value.id, 'settings-file');
    },
    async 'staff:settings-files'() {
      const manager = allowed(session, 'transfer');
      if (!manager.ok) return manager;
      const files = await folder.settingsFiles();
      return files.ok ? ok({ files: [...files.value] }) : refuse({ code: files.failure });
    },
    async 'staff:read-settings'({ file }) {
      const manager = allowed(session, 'transfer');
      if (!manager.ok) return manager;
      const read = await offered(file);
      if (!read.ok) return refuse({ code: read.failure });
      const { stamp, plan } = read.value;
      const { changes, stays } = plan.ok ? plan.value : { changes: [], stays: [] };
      const problems = plan.ok ? [] : [...plan.failure];
      const inForce = shownSettings(configNow(), managed.now());
      return ok({ stamp, problems, now: inForce, changes: [...changes], stays: [...stays] });
    },
    async 'staff:use-settings'({ file, stamp }) {
      const manager = allowed(session, 'transfer');
      if (!manager.ok) return manager;
      const read = await offered(file);
      if (!read.ok) return refuse({ code: read.failure });
      const { plan } = read.value;
      if (!plan.ok || read.value.stamp !== stamp) return refuse({ code: 'changed' });
      const { changes } = plan.value;
      const kept = await managed.keep(withChanges(managed.now(), changes));
      if (!kept.ok) return refuse({ code: 'storage' });
      await record('setting-changed', manager.value.id, 'settings-file');
      for (const { setting } of changes) await record('setting-changed', manager.value.id, setting);
      return ok({});
    },
  };
}

const offering =
  ({ folder, configNow, shelf, printers }: TransferHandlersDeps) =>
  async (file: string): Promise<Result<Offered, TransferFailure>> => {
    const bytes = await folder.read(file);
    if (!bytes.ok) return bytes;
    const stamp = stampOf(bytes.value);
    const settings = readSettings(file, bytes.value, shelf);
    if (!settings.ok) return ok({ stamp, plan: settings });
    const config = configNow();
    const atHand = { mode: config.mode, shelf, printers: await printers() };
    const canBe = (change: Parameters<typeof whyNotHere>[0]): boolean => whyNotHere(change, atHand) === null;
    return ok({ stamp, plan: ok(planImport(settings.value, config, { shelf, canBe })) });
  };
