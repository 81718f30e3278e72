import { HandOverPicture } from '../../../illustrations/people/hand-over';
import { usePatient } from '../../../visit/kiosk-context';
import { TicketCard } from '../ticket-card';

/** Thanks, and the ticket a nurse can read from the door. Never says "you are ready". */
export function HandOverBody(): React.JSX.Element {
  const { visit, t } = usePatient();
  const { picture, number } = visit.ticket;
  return (
    <div className="hand-over">
      <h1>{t('steps.hand-over.title')}</h1>
      <p className="lead">{t('steps.hand-over.body')}</p>
      <TicketCard ticket={visit.ticket} />
      <p className="hand-over-ticket">
        {t('steps.hand-over.ticket', { picture: t(`tickets.${picture}`), number })}
      </p>
      <figure className="scene">
        <div className="scene-drawing">
          <HandOverPicture />
        </div>
      </figure>
    </div>
  );
}
