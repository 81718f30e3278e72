// The picture on a ticket: how patient and nurse recognise a visit without a name. One plain thing each, told apart from across a room.

import { APPLE, CUP, FISH, FLOWER, HOUSE, LEAF, SUN, TREE } from './grown-things';
import { BELL, BICYCLE, BOAT, KEY, KITE, LAMP, STAR, UMBRELLA } from './made-things';

/** Things that can be named at a glance in any country; none is medical, religious or a number. */
export type TicketPictureId =
  | 'sun'
  | 'boat'
  | 'tree'
  | 'cup'
  | 'fish'
  | 'key'
  | 'house'
  | 'star'
  | 'umbrella'
  | 'apple'
  | 'leaf'
  | 'bell'
  | 'kite'
  | 'lamp'
  | 'bicycle'
  | 'flower';

const DRAWINGS: { readonly [id in TicketPictureId]: React.JSX.Element } = {
  sun: SUN,
  boat: BOAT,
  tree: TREE,
  cup: CUP,
  fish: FISH,
  key: KEY,
  house: HOUSE,
  star: STAR,
  umbrella: UMBRELLA,
  apple: APPLE,
  leaf: LEAF,
  bell: BELL,
  kite: KITE,
  lamp: LAMP,
  bicycle: BICYCLE,
  flower: FLOWER,
};

/** A ticket's picture of 240 by 240 units, decorative: the ticket also has a number and its name in words. */
export function TicketPicture({ id }: { readonly id: TicketPictureId }): React.JSX.Element {
  return (
    <svg
      viewBox="0 0 240 240"
      className="ticket-picture"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="var(--pic-line)"
      strokeWidth={8}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {DRAWINGS[id]}
    </svg>
  );
}
