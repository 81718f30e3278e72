import { ok, refuse } from '#core/result';
import { saveExport } from '../staff/audit-export';
import type { AuditLog } from '../staff/audit-log';
import type { AuditRecorder } from '../staff/audit-recorder';
import { allowed } from '../staff/permissions';
import type { StaffSession } from '../staff/staff-session';
import type { Handlers } from './answer-call';

/** How many entries the screen shows; the saved log holds all. */
export const ENTRIES_SHOWN = 200;

export interface AuditHandlersDeps {
  readonly session: StaffSession;
  readonly log: AuditLog;
  /** The clinic's folder for records; null: there is none. */
  readonly folder: string | null;
  readonly now: () => number;
  readonly record: AuditRecorder;
}

/** The log of what staff did, for managers: to look at and to take along. Nothing here changes a line of it. */
export function auditHandlers(deps: AuditHandlersDeps): Pick<Handlers, 'staff:audit' | 'staff:save-audit'> {
  const { session, log, folder, now, record } = deps;
  return {
    async 'staff:audit'() {
      const manager = allowed(session, 'audit');
      if (!manager.ok) return manager;
      const read = await log.read();
      if (!read.ok) return refuse({ code: 'storage' });
      const { entries, brokenFrom } = read.value;
      const newest = entries.slice(-ENTRIES_SHOWN).reverse();
      return ok({ entries: entries.length, brokenFrom, newest: [...newest] });
    },
    async 'staff:save-audit'() {
      const manager = allowed(session, 'audit');
      if (!manager.ok) return manager;
      if (folder === null) return refuse({ code: 'no-folder' });
      const read = await log.read();
      if (!read.ok) return refuse({ code: 'storage' });
      const saved = await saveExport(folder, read.value, now());
      if (!saved.ok) return refuse({ code: saved.failure });
      await record('saved', manager.value.id, 'audit-log');
      return ok({});
    },
  };
}
