/*
 * S04: six ways to go on, on six cards of one size and one brightness. It must never make a card stand out:
 * a choice that is drawn larger is a choice already made (design rule of the step, C27-C38).
 */
import type { LabelId } from '#core/procedure/picture-labels';
import { Sign } from '../picture-words';
import { HeatCard, MassageCard, PillsCard, RestCard, ShotCard, StretchCard } from './choice-cards';
import { box, Crop, Line, Wash } from './figure';

const CARDS: readonly (readonly [LabelId<'choices'>, () => React.JSX.Element])[] = [
  ['heat', HeatCard],
  ['massage', MassageCard],
  ['stretch', StretchCard],
  ['pills', PillsCard],
  ['shot', ShotCard],
  ['none', RestCard],
];
const CARD = box(-74, -82, 148, 164, 22);

/** Six equal choices, each with its name. */
export function ChoicesPicture(): React.JSX.Element {
  return (
    <div className="picture-choices">
      {CARDS.map(([label, Card]) => (
        <Sign key={label} label={label} view="-77 -85 154 170">
          <Wash fill="sky" d={CARD} />
          <Crop along={CARD}>
            <Card />
          </Crop>
          <Line thick d={CARD} />
        </Sign>
      ))}
    </div>
  );
}
