/*
 * S12: reaching for a cup is fine, lifting a heavy box is not yet. Tick and cross are the same size and differ in shape, not only in
 * colour (WCAG 1.4.1). It must never show the second person as foolish or hurt.
 */
import { box, Line, oval, Placed, Shape, Wash } from './figure';
import { Cup } from './furniture';
import { Half } from './half';
import { Picture } from './picture';

function Badge({ x, y, good }: { x: number; y: number; good: boolean }): React.JSX.Element {
  return (
    <Placed x={x} y={y}>
      <Shape fill={good ? 'leaf' : 'clay'} d={oval(0, 0, 28, 28)} />
      <g className="picture-upright">
        <Line thick d={good ? 'M-13 1L-4 11L13 -9' : 'M-10 -10L10 10M10 -10L-10 10'} />
      </g>
    </Placed>
  );
}

function HeavyBox(): React.JSX.Element {
  return (
    <>
      <Shape fill="clay-soft" d={box(-52, 78, 104, 84, 6)} />
      <Line d="M-52 100L52 100M-12 78L-12 112L12 112L12 78" />
    </>
  );
}

/** Light use is fine, hard work is not yet. */
export function LightUsePicture(): React.JSX.Element {
  return (
    <Picture>
      <Wash fill="sky" d="M10 360C4 210 30 84 122 80C210 84 234 210 228 360Z" />
      <Wash fill="ground" d="M252 360C246 210 272 84 362 80C450 84 476 210 470 360Z" />
      <Half
        x={96}
        y={182}
        scale={0.98}
        height={186}
        shoulders={54}
        top="cardigan"
        cloth="leaf"
        head={{ skin: 1, hair: 'bun', hairColour: 'hair-3', age: 'old', hearingAid: true, look: 0.5 }}
        leftArm={{ elbow: [-58, 84], wrist: [-26, 102] }}
        rightArm={{ elbow: [54, 92], wrist: [76, 86], hand: 'hold' }}
        heldOver={<Cup x={112} y={116} scale={1.2} cloth="clay" />}
      />

      <Shape fill="clay-soft" d={box(6, 296, 228, 18, 9)} />
      <Line thick d="M34 314L32 360M206 314L208 360" />
      <Half
        x={356}
        y={182}
        scale={0.98}
        height={186}
        shoulders={62}
        top="shirt"
        cloth="plum"
        head={{ skin: 4, hair: 'curls', hairColour: 'hair-1', look: -0.2 }}
        held={<HeavyBox />}
        leftArm={{ elbow: [-78, 86], wrist: [-58, 122], hand: 'hold', thumb: 1, bend: -20 }}
        rightArm={{ elbow: [78, 86], wrist: [58, 122], hand: 'hold', thumb: -1, bend: 20 }}
      />
      <Badge x={204} y={52} good />
      <Badge x={446} y={52} good={false} />
    </Picture>
  );
}
