// One visit in the list: who (ticket), how ready and why, since when. One press opens it.
import { ChevronRight } from 'lucide-react';
import { ticketWord } from '#core/visit/ticket';
import { TicketPicture } from '../../illustrations/tickets/ticket-picture';
import { languageEntry } from './languages';
import { NeedBadges } from './need-badges';
import type { OpenedVisit } from './opened-visit';
import { ReadinessBadge } from './readiness-badge';
import { useDesk } from './staff-desk';
import { ticketKey } from './staff-keys';
import { minutesBetween } from './use-now';
import { VisitReasons } from './visit-reasons';
import './visit-row.css';

export interface VisitRowProps {
  readonly opened: OpenedVisit;
  readonly now: number;
  readonly onGlass: boolean;
  readonly onOpen: () => void;
}

/** A button of its own and not `Press`: it carries the readiness for whoever looks from outside. */
export function VisitRow({ opened, now, onGlass, onOpen }: VisitRowProps): React.JSX.Element {
  const { t, mirror } = useDesk();
  const { visit, readiness, damaged } = opened;
  const { ticket, review } = visit;
  const signed = review.signedOff !== null;
  const points = readiness.flags.filter(({ open }) => open).length;
  const { code, nativeName, dir } = languageEntry(visit.language);
  return (
    <button
      type="button"
      className="press visit-row"
      data-action={`visit:${ticketWord(ticket)}`}
      data-readiness={readiness.level}
      data-signed={signed}
      onClick={onOpen}
    >
      <TicketPicture id={ticket.picture} />
      <span className="visit-ticket">
        <span className="visit-number">{ticket.number}</span>
        <span>{mirror(ticketKey(ticket.picture))}</span>
      </span>
      <span className="visit-level">
        <ReadinessBadge level={readiness.level} length="short" />
        {points > 0 && <span className="visit-points">{t('visits.points', { count: points })}</span>}
        {!signed && <NeedBadges readiness={readiness} />}
        {damaged && <span className="visits-damaged">{t('visits.damaged')}</span>}
      </span>
      {!signed && <VisitReasons readiness={readiness} />}
      <span className="visit-facts">
        <span lang={code} dir={dir}>
          {nativeName}
        </span>
        <Since opened={opened} now={now} onGlass={onGlass} />
      </span>
      <ChevronRight aria-hidden className="turns" />
    </button>
  );
}

function Since({ opened, now, onGlass }: Omit<VisitRowProps, 'onOpen'>): React.JSX.Element {
  const { t } = useDesk();
  const { visit, waitingSince } = opened;
  if (visit.review.signedOff) return <span>{t('visits.signedOff')}</span>;
  const minutes = minutesBetween(onGlass ? visit.beganAt : waitingSince, now);
  const ended = visit.closedBecause === 'left' ? 'visits.left' : 'visits.waiting';
  const key = onGlass ? 'visits.started' : ended;
  return (
    <>
      {onGlass && <strong className="visit-on-glass">{t('visits.onScreen')}</strong>}
      <span>{minutes === 0 ? t('visits.now') : t(key, { count: minutes })}</span>
    </>
  );
}
