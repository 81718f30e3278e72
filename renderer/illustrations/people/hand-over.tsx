/*
 * The end of the patient's part: comfortably seated, and a nurse on the way with a tablet. It must never look like waiting alone.
 */
import { Walker } from './aids';
import { box, Placed, Shape, Wash } from './figure';
import { ArmchairArm, ArmchairBack } from './furniture';
import { Picture } from './picture';
import { Seated } from './seated';
import { Standing } from './standing';

function Tablet(): React.JSX.Element {
  return (
    <Placed x={44} y={-212} turn={-14}>
      <Shape fill="white" d={box(-24, -34, 46, 66, 9)} />
      <Shape thin fill="teal-soft" d={box(-15, -24, 28, 44, 3)} />
    </Placed>
  );
}

/** Somebody comes with your answers. */
export function HandOverPicture(): React.JSX.Element {
  const chair = { x: 128, y: 246, scale: 0.94 } as const;
  return (
    <Picture>
      <Wash fill="ground" d="M16 322C10 210 110 150 200 168C300 130 466 180 464 320C462 352 22 354 16 322Z" />
      <ArmchairBack {...chair} cloth="blue" />
      <Seated
        {...chair}
        head={{ skin: 4, hair: 'crop', hairColour: 'hair-3', age: 'old' }}
        top="cardigan"
        cloth="clay"
        legs="hair-2"
        shoes="hair-1"
        near={{ elbow: [-14, -48], wrist: [36, -52] }}
      />
      <ArmchairArm {...chair} cloth="blue" />
      <Walker x={286} y={338} scale={0.8} />
      <Standing
        x={410}
        y={336}
        scale={0.86}
        mirrored
        walking
        head={{ skin: 1, hair: 'bob', hairColour: 'hair-2' }}
        top="tunic"
        cloth="teal"
        legs="teal"
        shoes="white"
        held={<Tablet />}
        near={{ elbow: [-22, -206], wrist: [18, -204], hand: 'hold' }}
        className="people-come"
      />
    </Picture>
  );
}
