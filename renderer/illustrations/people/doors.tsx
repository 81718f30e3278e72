/*
 * S16: three doors of one size and one colour; in front of them a nurse and a patient talk. It must never open one of the doors.
 */
import { WheelchairBehind, WheelchairWheel } from './aids';
import { box, Line, Shape, Wash } from './figure';
import { Chair } from './furniture';
import { Picture } from './picture';
import { Seated } from './seated';

function Door({ x }: { x: number }): React.JSX.Element {
  return (
    <>
      <Shape
        fill="teal-soft"
        d={`M${x} 262L${x} 34Q${x} 22 ${x + 12} 22L${x + 90} 22Q${x + 102} 22 ${x + 102} 34L${x + 102} 262Z`}
      />
      <Line d={box(x + 17, 42, 68, 64, 6)} />
      <Shape fill="sun" d={`M${x + 76} 150A7 7 0 1 1 ${x + 90} 150A7 7 0 1 1 ${x + 76} 150Z`} />
    </>
  );
}

/** You choose, and nobody hurries you. */
export function DoorsPicture(): React.JSX.Element {
  const patient = { x: 124, y: 270, scale: 0.76 } as const;
  const nurse = { x: 364, y: 270, scale: 0.76, mirrored: true } as const;
  return (
    <Picture>
      <Wash
        fill="ground"
        d="M10 296C10 258 60 250 240 250C420 250 470 258 470 296C470 350 420 352 240 352C60 352 10 350 10 296Z"
      />
      {[30, 189, 348].map((x) => (
        <Door key={x} x={x} />
      ))}
      <WheelchairBehind {...patient} cloth="plum" />
      <Seated
        {...patient}
        floor={80}
        head={{ skin: 3, hair: 'bob', hairColour: 'hair-1' }}
        top="round"
        cloth="sun"
        legs="plum"
        near={{ elbow: [-10, -48], wrist: [40, -54] }}
        far={{ elbow: [54, -66], wrist: [80, -76], hand: 'offer' }}
      />
      <WheelchairWheel {...patient} />
      <Chair {...nurse} cloth="clay" />
      <Seated
        {...nurse}
        lean={5}
        head={{ skin: 2, hair: 'short', hairColour: 'hair-1' }}
        top="tunic"
        cloth="teal"
        legs="teal"
        shoes="white"
        near={{ elbow: [-8, -42], wrist: [46, -44] }}
      />
    </Picture>
  );
}
