import type { Closed } from '#core/config/approval';
import { sayWhy } from '../exit-codes';
import type { Log } from '../log/log-event';

/** What the person who set the kiosk up must do; the set-up screen says it to the staff in their language. */
const REMEDY: Readonly<Record<Closed, string>> = {
  'not-set-up':
    'mode is "clinic", and nobody is named in "staff". Set the kiosk up on its screen with the set-up PIN told on standard output, or add people to "staff".',
  'not-approved':
    'mode is "clinic", but no approval of the content is on file. Let a clinician unlock and approve it on the screen, add "approval" to the clinic config, or set mode to "evaluation".',
  'approval-expired':
    'the approval of the content has run out. Have the content approved again on the screen, or change "approval" in the clinic config.',
  'approval-for-other-content':
    'the approval is for another version of the content. Have this version approved on the screen, or change "approval" in the clinic config.',
};

/** Not a failed start: the kiosk runs and shows its set-up screen, and the terminal says why no patient sees anything. */
export function sayIfBlocked(blocked: Closed | null, log: Log): void {
  if (!blocked) return;
  log({ event: 'content-blocked', why: blocked });
  sayWhy([REMEDY[blocked]]);
}
