/*
 * S04: six ways to go on, on six cards of one size and one brightness. It must never make a card stand out:
 * a choice that is drawn larger is a choice already made (design rule of the step, C27-C38).
 */
import { HeatCard, MassageCard, PillsCard, RestCard, ShotCard, StretchCard } from './choice-cards';
import { box, Crop, Line, Placed, Wash } from './figure';
import { Picture } from './picture';

const CARDS = [HeatCard, MassageCard, StretchCard, PillsCard, ShotCard, RestCard] as const;
const CARD = box(-74, -82, 148, 164, 22);

/** Six equal choices. */
export function ChoicesPicture(): React.JSX.Element {
  return (
    <Picture>
      {CARDS.map((Card, index) => (
        <Placed key={Card.name} x={81 + (index % 3) * 159} y={92 + Math.floor(index / 3) * 176}>
          <Wash fill="sky" d={CARD} />
          <Crop along={CARD}>
            <Card />
          </Crop>
          <Line thick d={CARD} />
        </Placed>
      ))}
    </Picture>
  );
}
