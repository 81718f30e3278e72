// Which visit this is and how ready: seen from the door. Never a name.
import { TicketPicture } from '../../illustrations/tickets/ticket-picture';
import { languageEntry } from './languages';
import { ReadinessBadge } from './readiness-badge';
import { useReview } from './review-context';
import { ScreenHeading } from './screen-heading';
import { useDesk } from './staff-desk';
import { levelKey, ticketKey } from './staff-keys';
import { dayAndTime } from './use-now';

export function ReviewHeader(): React.JSX.Element {
  const { t, mirror, language: own } = useDesk();
  const { visit, readiness } = useReview();
  const { ticket } = visit;
  const { code, nativeName, dir } = languageEntry(visit.language);
  return (
    <div className="review-header">
      <TicketPicture id={ticket.picture} />
      <div className="review-who">
        <ScreenHeading>
          {mirror(ticketKey(ticket.picture))} {ticket.number}
        </ScreenHeading>
        <p>
          <bdi lang={code} dir={dir}>
            {nativeName}
          </bdi>
          <span>{t('review.started', { time: dayAndTime(visit.beganAt, own.code) })}</span>
        </p>
      </div>
      <div className="review-level" aria-live="polite">
        <ReadinessBadge level={readiness.level} length="label" />
        {readiness.level !== 'not-finished' && !readiness.finished && (
          <ReadinessBadge level="not-finished" length="short" />
        )}
        {readiness.first !== readiness.level && (
          <p>{t('review.first', { level: t(levelKey(readiness.first, 'short')) })}</p>
        )}
      </div>
    </div>
  );
}
