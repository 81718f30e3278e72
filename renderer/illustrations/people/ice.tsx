/*
 * S14: an ice pack wrapped in a cloth, held on the shoulder. It must never show ice on bare skin.
 */
import { box, Line, Placed, Shape, Wash } from './figure';
import { Half } from './half';
import { Picture } from './picture';

function WrappedIce(): React.JSX.Element {
  return (
    <Placed x={-44} y={30} turn={-34}>
      <Shape fill="blue" d={box(-32, -40, 64, 44, 10)} />
      <Line d="M0 -36L0 -16M-9 -31L9 -21M9 -31L-9 -21" />
      <Shape
        fill="white"
        d="M-40 -12C-20 -4 20 -4 40 -12L42 26C42 34 36 38 28 38L-28 38C-36 38 -42 34 -42 26Z"
      />
      <Line d="M-40 4C-10 14 14 12 41 2" />
    </Placed>
  );
}

/** Ice in a cloth, not on bare skin. */
export function IcePicture(): React.JSX.Element {
  return (
    <Picture>
      <Wash fill="sky" d="M90 360C80 200 140 40 282 42C420 44 470 200 452 360Z" />
      <Half
        x={286}
        y={188}
        scale={1.16}
        height={160}
        shoulders={60}
        top="round"
        cloth="leaf"
        head={{ skin: 2, hair: 'waves', hairColour: 'hair-1', look: -0.4, glasses: true }}
        heldOver={<WrappedIce />}
        leftArm={{ elbow: [-60, 94], wrist: [-50, 140] }}
        rightArm={{ elbow: [66, 100], wrist: [-4, 68], hand: 'rest', handSize: 1.35, thumb: 1 }}
      />
    </Picture>
  );
}
