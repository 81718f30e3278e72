import type { JournalDamage } from './journal-check';
import type { StorageFault } from './storage-fault';

/** What the store tells the log: a closed list of codes. Never an id, a ticket, an event or an answer. */
export type VisitNote =
  | 'visit-begun'
  | 'visit-left'
  | 'visit-shredded'
  | 'visit-untouched-shredded'
  | 'visit-expired'
  | 'tail-repaired'
  | 'leftover-removed'
  | 'record-damaged'
  | 'visit-key-lost'
  | `damaged-${JournalDamage}`
  | `storage-${StorageFault}`;

export type Note = (code: VisitNote) => void;
