import type { Ticket } from '#core/visit/ticket';
import { TicketPicture } from '../../illustrations/tickets/ticket-picture';

/** The ticket, large: picture and number. The words beside it are the screen's. */
export function TicketCard({ ticket }: { readonly ticket: Ticket }): React.JSX.Element {
  return (
    <div className="ticket" data-ticket={`${ticket.picture}-${ticket.number}`} aria-hidden="true">
      <TicketPicture id={ticket.picture} />
      <span className="ticket-number">{ticket.number}</span>
    </div>
  );
}
