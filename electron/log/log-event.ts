/**
 * Everything the event log can say: a closed catalogue of types with codes and counts. No answers, no text a patient touched,
 * no ticket, no visit id, no PIN, no path. A new line of the log is a new entry here.
 */
export type LogEvent =
  | { readonly event: 'started'; readonly version: string; readonly electron: string; readonly mode: string }
  | { readonly event: 'page-opened'; readonly milliseconds: number }
  | { readonly event: 'stopped'; readonly because: 'asked' | 'fault' | 'renewal'; readonly exitCode: number }
  | { readonly event: 'start-refused'; readonly why: string }
  /** Stored data cannot be opened or written, and can again. */
  | { readonly event: 'data-blocked'; readonly why: string }
  | { readonly event: 'data-open-again' }
  | { readonly event: 'content-blocked'; readonly why: string }
  | { readonly event: 'bug'; readonly error: string; readonly at: string }
  /** Written by the watchdog's own thread, which then kills the process. */
  | { readonly event: 'main-hung' }
  | { readonly event: 'watchdog-lost' }
  | { readonly event: 'renewal'; readonly because: 'night' | 'memory' }
  | { readonly event: 'memory-over-ceiling'; readonly megabytes: number }
  | { readonly event: 'page-gone'; readonly reason: string; readonly exitCode: number }
  | {
      readonly event:
        | 'page-hung'
        | 'page-blank'
        | 'page-silent'
        | 'page-closed'
        | 'page-left'
        | 'page-reloaded'
        | 'out-of-order';
    }
  | { readonly event: 'page-not-loaded'; readonly code: number }
  | { readonly event: 'file-damaged'; readonly kind: string }
  | {
      readonly event: 'process-gone';
      readonly process: string;
      readonly reason: string;
      readonly exitCode: number;
    }
  | { readonly event: 'stranger-refused' | 'bad-input' | 'bad-output'; readonly channel: string }
  | { readonly event: 'collected-without-staff' }
  | { readonly event: 'staff-unlocked'; readonly staff: string }
  | { readonly event: 'staff-locked'; readonly staff: string }
  | { readonly event: 'staff-looked'; readonly staff: string }
  | { readonly event: 'staff-decided'; readonly staff: string; readonly decision: string }
  | {
      readonly event: 'document-printed' | 'document-saved';
      readonly staff: string;
      readonly document: string;
      readonly language: string;
      readonly pages: number;
    }
  | {
      readonly event: 'document-not-printed' | 'document-not-saved';
      readonly staff: string;
      readonly document: string;
      readonly why: string;
    }
  | { readonly event: 'staff-pin-wrong' | 'staff-locked-out' | 'staff-pin-shared' }
  | { readonly event: 'accounts-damaged' | 'settings-damaged' | 'set-up-damaged' }
  | {
      readonly event: 'audit-broken' | 'audit-tail-repaired' | 'audit-key-redrawn' | 'audit-not-stored';
    }
  | { readonly event: 'lock-out-damaged' | 'lock-out-not-stored' }
  | { readonly event: 'evaluation-pins-redrawn' | 'set-up-pin-redrawn' }
  | {
      readonly event: 'permission-refused' | 'request-refused' | 'navigation-refused' | 'download-refused';
    }
  | { readonly event: 'store'; readonly code: string }
  | { readonly event: 'update-none' }
  | { readonly event: 'update-refused'; readonly why: string }
  | {
      readonly event: 'update-downloaded' | 'update-installed' | 'update-proven' | 'update-rolled-back';
      readonly version: string;
    };

/** Takes one event; never throws and never waits. */
export type Log = (event: LogEvent) => void;
