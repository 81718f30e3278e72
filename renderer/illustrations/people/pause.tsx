/*
 * Not today, or not yet: a patient and a nurse who has sat down lower, with an open hand. It must never show urging or waiting for an answer.
 */
import { Wash } from './figure';
import { ArmchairArm, ArmchairBack, Stool } from './furniture';
import { Picture } from './picture';
import { Seated } from './seated';

/** Time, and somebody there. */
export function PausePicture(): React.JSX.Element {
  const chair = { x: 124, y: 226 } as const;
  return (
    <Picture>
      <Wash fill="ground" d="M20 322C4 210 90 90 226 104C340 60 470 190 462 320C460 352 30 354 20 322Z" />
      <ArmchairBack {...chair} cloth="clay" floor={104} />
      <Seated
        {...chair}
        skirt
        floor={104}
        head={{ skin: 2, hair: 'scarf', hairColour: 'plum', age: 'old' }}
        top="round"
        cloth="leaf"
        legs="blue"
        near={{ elbow: [-14, -48], wrist: [36, -52] }}
      />
      <ArmchairArm {...chair} cloth="clay" floor={104} />
      <Stool x={388} y={256} mirrored cloth="blue" floor={74} />
      <Seated
        x={388}
        y={256}
        mirrored
        floor={74}
        lean={6}
        headTilt={-3}
        head={{ skin: 1, hair: 'side', hairColour: 'hair-2', glasses: true }}
        top="tunic"
        cloth="teal"
        legs="teal"
        shoes="white"
        far={{ elbow: [56, -62], wrist: [94, -84], hand: 'offer', bend: 10 }}
        near={{ elbow: [-8, -40], wrist: [48, -42] }}
      />
    </Picture>
  );
}
