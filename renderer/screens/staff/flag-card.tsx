// One reason: what it is, the patient's exact words in both languages, what was done; opened, what to ask. Never judges the patient.
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { WeighedFlag } from '#core/readiness/evaluate';
import { scriptOf } from '#core/readiness/scripts';
import { Press } from '../../components/press';
import { useKiosk } from '../../visit/kiosk-context';
import { ExactWordsPanel } from './exact-words-panel';
import { FlagEntries } from './flag-entries';
import { FlagScript } from './flag-script';
import { flagTitle } from './flag-title';
import { NotFinishedLists } from './not-finished-lists';
import { ReadinessShape } from './readiness-badge';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';
import { entryKey, settledKey } from './staff-keys';

export function FlagCard({ flag }: { readonly flag: WeighedFlag }): React.JSX.Element {
  const desk = useDesk();
  const { signed } = useReview();
  const { intake } = useKiosk().store.settings;
  const { reason } = flag;
  const script = scriptOf(flag);
  const [isOpen, setOpen] = useState(false);
  return (
    <article
      className={`flag-card level-${flag.urgency}`}
      data-flag={flag.id}
      data-open={flag.open}
      aria-labelledby={`flag-${flag.id}`}
    >
      <header>
        <ReadinessShape level={flag.open ? flag.urgency : 'ready'} />
        <h3 id={`flag-${flag.id}`}>
          {script && !signed ? (
            <Press
              action={`flag:${flag.id}:open`}
              look="quiet"
              className="flag-opens"
              expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            >
              {flagTitle(flag, desk, intake)}
              <ChevronDown aria-hidden />
            </Press>
          ) : (
            flagTitle(flag, desk, intake)
          )}
        </h3>
        <FlagState flag={flag} />
      </header>
      <ExactWordsPanel flag={flag} />
      {reason.kind === 'not-finished' && <NotFinishedLists reason={reason} />}
      {script && isOpen && !signed && <FlagScript script={script} />}
      {!signed && <FlagEntries flag={flag} />}
    </article>
  );
}

/** How it was settled, or what was noted while it stays open. */
function FlagState({ flag }: { readonly flag: WeighedFlag }): React.JSX.Element {
  const { t } = useDesk();
  const note = useReview().visit.review.flags[flag.id];
  const noted = note && note.entry !== 'addressed' ? t(entryKey(flag, note.entry)) : '';
  return (
    <p className="flag-state" aria-live="polite">
      {flag.loweredBy ? t(settledKey(flag.loweredBy)) : noted}
    </p>
  );
}
