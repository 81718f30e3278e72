/**
 * What tells visits apart without identity: a picture and a two-digit number, shown to the patient and to the nurse.
 * Drawn by the trusted side, never typed, never derived from a person (HIPAA minimum necessary, standards.md HP-9).
 */
export const TICKET_PICTURES = [
  'sun',
  'boat',
  'tree',
  'cup',
  'fish',
  'key',
  'house',
  'star',
  'umbrella',
  'apple',
  'leaf',
  'bell',
  'kite',
  'lamp',
  'bicycle',
  'flower',
] as const;
export type TicketPictureId = (typeof TICKET_PICTURES)[number];

export interface Ticket {
  readonly picture: TicketPictureId;
  /** 10 to 99, so that it always has two digits. */
  readonly number: number;
}

const LOWEST_NUMBER = 10;
const NUMBERS = 90;

/** The ticket as one word, for example `sun-27`; used in addresses of staff actions. */
export const ticketWord = (ticket: Ticket): string => `${ticket.picture}-${ticket.number}`;

/**
 * The next ticket that no visit of today carries. `draw` is a number from 0 up to (not including) 1 from the caller's source
 * of chance. With all 1440 in use, the drawn one is given again: a crowded day must not stop the kiosk.
 */
export function nextTicket(inUse: readonly Ticket[], draw: number): Ticket {
  const all = TICKET_PICTURES.length * NUMBERS;
  const first = Math.floor(draw * all) % all;
  const taken = new Set(inUse.map(ticketWord));
  for (let step = 0; step < all; step += 1) {
    const ticket = ticketAt((first + step) % all);
    if (!taken.has(ticketWord(ticket))) return ticket;
  }
  return ticketAt(first);
}

function ticketAt(index: number): Ticket {
  const picture = TICKET_PICTURES[index % TICKET_PICTURES.length] ?? TICKET_PICTURES[0];
  return { picture, number: LOWEST_NUMBER + Math.floor(index / TICKET_PICTURES.length) };
}
