import type { AuditEvent } from '#core/staff/audit-events';
import type { AuditLog } from './audit-log';

/** Records what a person of the staff did; returns when it is on the disk. */
export type AuditRecorder = (event: AuditEvent, staff: string | null, about?: string) => Promise<void>;

/** A disk that takes nothing more must not keep a nurse from a patient: the action goes on, and the event log says what is missing. */
export const auditRecorder =
  (
    log: Pick<AuditLog, 'append'>,
    note: (event: { readonly event: 'audit-not-stored' }) => void,
  ): AuditRecorder =>
  async (event, staff, about) => {
    const stored = await log.append(event, staff, about);
    if (!stored.ok) note({ event: 'audit-not-stored' });
  };
