/*
 * The help screen: somebody of the staff comes, and an interpreter with a headset beside. It must never look like an alarm.
 */
import { Wash } from './figure';
import { Half } from './half';
import { Picture } from './picture';

/** A person is coming to you. */
export function PersonComesPicture(): React.JSX.Element {
  return (
    <Picture>
      <Wash fill="sky" d="M24 360C10 210 90 40 240 44C390 40 470 210 456 360Z" />
      <Half
        x={332}
        y={194}
        scale={1.02}
        height={170}
        shoulders={56}
        top="cardigan"
        cloth="plum"
        head={{ skin: 2, hair: 'side', hairColour: 'hair-1', look: -0.4, headset: true }}
        leftArm={{ elbow: [-60, 90], wrist: [-16, 96], hand: 'rest' }}
        rightArm={{ elbow: [58, 92], wrist: [54, 140] }}
      />
      <Half
        x={160}
        y={186}
        scale={1.08}
        height={170}
        shoulders={60}
        top="tunic"
        cloth="teal"
        head={{ skin: 3, hair: 'scarf', hairColour: 'blue', look: 0.2 }}
        rightArm={{ elbow: [64, 94], wrist: [46, 140], sleeve: 'short' }}
        leftArm={{
          elbow: [-72, 88],
          wrist: [-96, 38],
          sleeve: 'short',
          hand: 'open',
          handSize: 1.25,
          thumb: -1,
        }}
      />
    </Picture>
  );
}
