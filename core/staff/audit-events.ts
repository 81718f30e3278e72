/** Everything the audit log can say: what a person of the staff did, never what a patient answered. */
export const AUDIT_EVENTS = [
  'started',
  'unlocked',
  'locked',
  'wrong-pin',
  'looked',
  'decided',
  'signed-off',
  'given-back',
  'printed',
  'saved',
  'setting-changed',
  'person-added',
  'person-removed',
  'pin-changed',
  'approved',
  'approval-withdrawn',
  'tested',
  'set-up-finished',
  'ended',
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/** What stands in one line of the log, beside its number and its time. */
export interface AuditEntry {
  readonly n: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly event: AuditEvent;
  /** Whose PIN it was; null where nobody was unlocked. */
  readonly staff: string | null;
  /** What it was done to, by its id: a visit, a person, a setting. Never a ticket, a PIN or an answer. */
  readonly about?: string;
}
