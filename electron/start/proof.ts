import type { Log, LogEvent } from '../log/log-event';
import type { ProgramFolder } from '../updates/program-folder';

/** How long a new version must stand without a fall, from its page's opening, before it is kept (ms). */
export const PROOF_MS = 10_000;

/** What shows that the page does not work as it should. */
const FALLS: ReadonlySet<LogEvent['event']> = new Set([
  'page-gone',
  'page-hung',
  'page-silent',
  'page-closed',
  'page-not-loaded',
  'out-of-order',
]);

export interface ProofDeps {
  readonly programs: ProgramFolder | null;
  readonly version: string;
  readonly log: Log;
  /** Ends the program so that the session script can try again or put the version before back. */
  readonly giveUp: () => void;
}

/**
 * Listens to what is told to the log: a version on trial proves itself when its page has opened, which it cannot before the stores
 * are, and has stood for a while. One whose content no clinician here has approved is given up: it would show patients nothing, and
 * the version before it does. Does nothing where nothing is on trial.
 */
export function listenForProof({ programs, version, log, giveUp }: ProofDeps): Log {
  if (!programs?.isOnTrial(version)) return () => undefined;
  let timer: NodeJS.Timeout | undefined;
  return (event) => {
    if (event.event === 'content-blocked' && event.why === 'approval-for-other-content') {
      log({ event: 'update-refused', why: 'content-not-approved' });
      giveUp();
    }
    if (event.event === 'page-opened' || FALLS.has(event.event)) clearTimeout(timer);
    if (event.event !== 'page-opened') return;
    timer = setTimeout(() => {
      if (programs.prove(version)) log({ event: 'update-proven', version });
    }, PROOF_MS);
  };
}
