// How the review ends: outcome, what still stands in the way, the sign-off, and the notice that none of this is consent.

import { PenLine } from 'lucide-react';
import { intlLocale } from '#core/languages';
import { OUTCOMES } from '#core/readiness/decisions';
import { allowedOutcomes, maySignOff, type SignOffBlocks, signOffBlocks } from '#core/readiness/review';
import { Press } from '../../components/press';
import { useKiosk } from '../../visit/kiosk-context';
import { DocumentState } from './document-state';
import { DocumentsButton } from './documents-button';
import { isolated } from './languages';
import { useReview } from './review-context';
import { type Desk, useDesk } from './staff-desk';
import { outcomeKey, roleKey } from './staff-keys';
import { useKeptFocus } from './use-kept-focus';
import { dateAndTime } from './use-now';

export function ReviewFoot(): React.JSX.Element {
  const { t } = useDesk();
  const { signed } = useReview();
  return (
    <footer className="review-foot">
      {signed ? (
        <SignedOff />
      ) : (
        <>
          <Outcomes />
          <SignOff />
        </>
      )}
      <p className="review-notice">{t('notice')}</p>
    </footer>
  );
}

function Outcomes(): React.JSX.Element {
  const { t } = useDesk();
  const { visit, readiness, decide } = useReview();
  const allowed = allowedOutcomes(readiness, OUTCOMES);
  return (
    <section className="outcomes" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t('review.outcome')}</h2>
      <div>
        {OUTCOMES.map((outcome) => {
          const notYet = !allowed.includes(outcome);
          return (
            <Press
              key={outcome}
              action={`outcome:${outcome}`}
              pressed={visit.review.outcome === outcome}
              notYet={notYet}
              onPress={() => {
                if (!notYet) decide({ type: 'outcome-chosen', outcome });
              }}
            >
              <span>
                {t(outcomeKey(outcome))}
                {notYet && <small>{t('review.blockedNotAllowed')}</small>}
              </span>
            </Press>
          );
        })}
      </div>
    </section>
  );
}

function SignOff(): React.JSX.Element {
  const desk = useDesk();
  const { visit, decide } = useReview();
  const blocks = signOffBlocks(visit, useKiosk().store.settings);
  const free = maySignOff(blocks);
  return (
    <section className="sign-off">
      <p aria-live="polite">{free ? desk.t('review.readyToSign') : stillBlocked(blocks, desk)}</p>
      <Press
        action="sign-off"
        look={free ? 'main' : 'plain'}
        notYet={!free}
        onPress={() => {
          if (free) decide({ type: 'signed-off' });
        }}
      >
        <PenLine aria-hidden />
        {desk.t('review.signOff')}
      </Press>
    </section>
  );
}

/** Everything in the way, in one sentence. */
function stillBlocked({ items, flags, outcome }: SignOffBlocks, { t, language }: Desk): string {
  const reasons = [
    flags.length > 0 && t('review.blockedFlags', { count: flags.length }),
    items.length > 0 && t('review.blockedItems', { count: items.length }),
    outcome === 'missing' && t('review.blockedOutcome'),
    outcome === 'not-allowed' && t('review.blockedNotAllowed'),
  ].filter((reason) => reason !== false);
  const list = new Intl.ListFormat(intlLocale(language.code), { type: 'conjunction', style: 'narrow' });
  return `${t('review.blocked')} ${list.format(reasons)}`;
}

function SignedOff(): React.JSX.Element | null {
  const { t, language } = useDesk();
  const { visit, documents } = useReview();
  const { signedOff, outcome } = visit.review;
  const section = useKeptFocus<HTMLElement>();
  if (!signedOff) return null;
  return (
    <section className="signed-off" role="status" tabIndex={-1} ref={section}>
      <div>
        <p>
          <strong>{outcome && t(outcomeKey(outcome))}</strong>
        </p>
        <p>
          {t('review.signedOff', {
            role: t(roleKey(signedOff.by.role)),
            id: isolated(signedOff.by.id),
            time: dateAndTime(signedOff.at, language.code),
          })}
        </p>
      </div>
      {documents.progress.at !== 'choosing' && <DocumentState progress={documents.progress} />}
      <DocumentsButton />
    </section>
  );
}
