// Why a visit in the list needs a word, before it is opened: the two strongest reasons, how many more. Only open ones, needs apart.
import { intlLocale } from '#core/languages';
import type { WeighedFlag } from '#core/readiness/evaluate';
import { useKiosk } from '../../visit/kiosk-context';
import { pressingFirst } from './flag-order';
import { flagTitle } from './flag-title';
import type { OpenedVisit } from './opened-visit';
import { ReadinessShape } from './readiness-badge';
import { type Desk, useDesk } from './staff-desk';
import './visit-reasons.css';

/** How many reasons a row says in words. */
const REASONS_SHOWN = 2;

export function VisitReasons({
  readiness,
}: {
  readonly readiness: OpenedVisit['readiness'];
}): React.JSX.Element {
  const desk = useDesk();
  const { intake } = useKiosk().store.settings;
  const reasons = pressingFirst(readiness.flags.filter(({ open, reason }) => open && reason.kind !== 'need'));
  const more = reasons.length - REASONS_SHOWN;
  return (
    <span className="visit-reasons">
      {reasons.slice(0, REASONS_SHOWN).map((flag) => (
        <span key={flag.id} className={`visit-reason level-${flag.urgency}`}>
          <ReadinessShape level={flag.urgency} />
          <span>{(saysLevel(flag, readiness) && missing(flag, desk)) || flagTitle(flag, desk, intake)}</span>
        </span>
      ))}
      {more > 0 && <span className="visit-more">{desk.t('visits.more', { count: more })}</span>}
    </span>
  );
}

/** The badge beside it has said it already: then the reason says how much is missing. */
const saysLevel = ({ urgency }: WeighedFlag, { level }: OpenedVisit['readiness']): boolean =>
  urgency === 'not-finished' && level === 'not-finished';

/** Empty where nothing can be counted. */
function missing({ reason }: WeighedFlag, { t, language }: Desk): string {
  if (reason.kind !== 'not-finished') return '';
  const { notSeen, unanswered } = reason;
  const counts = [
    notSeen.length > 0 && t('flags.notSeen', { count: notSeen.length }),
    unanswered.length > 0 && t('flags.unanswered', { count: unanswered.length }),
  ].filter((count) => count !== false);
  return new Intl.ListFormat(intlLocale(language.code), { type: 'conjunction', style: 'narrow' }).format(
    counts,
  );
}
