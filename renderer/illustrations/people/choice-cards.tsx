/*
 * What is drawn on the six cards of S04. Origin: the middle of a card 148 by 164. Nothing may reach over its edge,
 * and no card may show a needle.
 */
import { box, Line, Placed, Shape } from './figure';
import { ArmchairArm, ArmchairBack, Cup, Warmth } from './furniture';
import { Half } from './half';
import { Tubes, trail, tube } from './limb';
import { Seated } from './seated';
import { Sleeve } from './sleeve';

/** A warm pack. */
export function HeatCard(): React.JSX.Element {
  return (
    <>
      <Shape
        fill="clay"
        d="M-44 -4C-50 -14 -44 -20 -34 -18C-14 -14 14 -14 34 -18C44 -20 50 -14 44 -4C40 14 40 30 44 46C50 56 44 62 34 60C14 56 -14 56 -34 60C-44 62 -50 56 -44 46C-40 30 -40 14 -44 -4Z"
      />
      <Line d="M-14 -14Q-10 20 -14 56M14 -14Q10 20 14 56M-40 21Q0 16 40 21" />
      <Warmth x={-22} y={-36} scale={1.3} />
      <Warmth x={22} y={-36} scale={1.3} />
    </>
  );
}

/** Two hands on tired shoulders, seen from behind. */
export function MassageCard(): React.JSX.Element {
  const hand = [
    tube('-50 44, -38 14, -28 -2', 17),
    tube('-36 12, -22 0', 16),
    tube('-38 18, -18 20', 11),
  ] as const;
  return (
    <>
      <Tubes fill="skin-3" tubes={[tube('0 -34, 0 0', 22)]} />
      <Shape
        fill="leaf"
        d="M-14 -14C-18 -6 -34 -4 -46 2C-60 8 -64 24 -64 40L-64 79L64 79L64 40C64 24 60 8 46 2C34 -4 18 -6 14 -14Q0 -6 -14 -14Z"
      />
      <Shape
        fill="hair-1"
        d="M-25 -42C-25 -64 -14 -72 0 -72C14 -72 25 -64 25 -42C25 -28 18 -22 0 -22C-18 -22 -25 -28 -25 -42Z"
      />
      {[false, true].map((mirrored) => (
        <Placed key={String(mirrored)} x={0} y={0} mirrored={mirrored}>
          <Tubes fill="skin-1" tubes={hand} />
          <Sleeve cut points={trail('-54 80, -50 46')} width={28} cloth="teal" edgeFrom={0} />
        </Placed>
      ))}
    </>
  );
}

/** Somebody stretching, arms up. */
export function StretchCard(): React.JSX.Element {
  return (
    <Half
      x={0}
      y={24}
      scale={0.7}
      height={92}
      shoulders={50}
      top="round"
      cloth="sun"
      head={{ skin: 2, hair: 'tail', hairColour: 'hair-2' }}
      headOver={false}
      leftArm={{ elbow: [-72, -24], wrist: [-44, -90], hand: 'rest', thumb: 1 }}
      rightArm={{ elbow: [72, -24], wrist: [44, -90], hand: 'rest', thumb: -1 }}
    />
  );
}

/** A pill box, one lid open. */
export function PillsCard(): React.JSX.Element {
  return (
    <>
      <Shape fill="white" d="M-56 -6L-48 -42Q-47 -46 -43 -46L-22 -46Q-18 -46 -19 -42L-24 -6Z" />
      <Shape fill="blue" d={box(-60, -6, 120, 48, 10)} />
      <Line thick d="M-20 -6L-20 42M20 -6L20 42" />
      <Shape thin fill="white" d={box(-50, 6, 20, 24, 6)} />
      <Line d="M-6 18L6 18M34 18L46 18" />
      <Placed x={20} y={-32} turn={-24}>
        <Shape fill="clay" d={box(-18, -9, 36, 18, 9)} />
        <Line d="M0 -8L0 8" />
      </Placed>
      <Shape fill="white" d="M40 -58A10 10 0 1 1 60 -58A10 10 0 1 1 40 -58Z" />
    </>
  );
}

/** A plaster on an upper arm. */
export function ShotCard(): React.JSX.Element {
  return (
    <>
      <Half
        x={-10}
        y={-4}
        scale={0.76}
        height={124}
        shoulders={56}
        top="round"
        cloth="plum"
        head={{ skin: 3, hair: 'short', hairColour: 'hair-1', look: 0.5 }}
        rightArm={{ elbow: [54, 106], wrist: [50, 150], sleeve: 'cap' }}
      />
      <Placed x={29} y={60} turn={82}>
        <Shape fill="clay-soft" d={box(-15, -7, 30, 14, 7)} />
        <Line d="M-5 -6L-5 6M5 -6L5 6" />
      </Placed>
    </>
  );
}

/** No shot for now: at rest with a cup. */
export function RestCard(): React.JSX.Element {
  const seat = { x: -34, y: 54, scale: 0.64 } as const;
  return (
    <>
      <ArmchairBack {...seat} cloth="clay" />
      <Seated
        {...seat}
        floor={92}
        head={{ skin: 1, hair: 'side', hairColour: 'hair-2' }}
        top="shirt"
        cloth="blue"
        legs="hair-2"
        near={{ elbow: [-6, -50], wrist: [40, -70], hand: 'hold' }}
        held={<Cup x={64} y={-62} scale={1.1} cloth="white" />}
      />
      <ArmchairArm {...seat} cloth="clay" />
    </>
  );
}
