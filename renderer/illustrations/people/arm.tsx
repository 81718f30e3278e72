/*
 * An arm from shoulder to fingertips: skin first, the sleeve over it, no seam where it grows out of the body.
 * It must never be drawn without a hand: a hidden hand frightens.
 */
import { Line, type Pic, type Point, type Skin, skinOf } from './figure';
import { fromHand, type HandFrame, handTubes } from './hand';
import { FINGER_GAPS, type HandPose } from './hand-poses';
import { Tubes } from './limb';
import { between, Sleeve, SleeveBehind } from './sleeve';

/** Where an arm goes and what it wears. Points in picture units. */
export interface ArmProps {
  shoulder: Point;
  elbow: Point;
  wrist: Point;
  skin: Skin;
  cloth: Pic;
  /** `cap` ends just under the shoulder and leaves the arm free. */
  sleeve?: 'long' | 'short' | 'cap';
  width?: number;
  hand?: HandPose;
  /** Size of the hand; 1 fits an arm 25 units wide. */
  handSize?: number;
  /** Degrees the hand bends away from the forearm. */
  bend?: number;
  thumb?: 1 | -1;
  /** A point inside the body: the sleeve is filled up to it, so the shoulder has no seam. */
  inside?: Point;
  edgeFrom?: number;
}

function sleevePoints({ shoulder, elbow, wrist, sleeve = 'long' }: ArmProps): readonly Point[] {
  if (sleeve === 'long') return [shoulder, elbow, between(elbow, wrist, 0.86)];
  return [shoulder, between(shoulder, elbow, sleeve === 'short' ? 0.72 : 0.3)];
}

function BareArm({
  shoulder,
  elbow,
  wrist,
  skin,
  width = 27,
  hand = 'rest',
  sleeve,
  ...props
}: ArmProps): React.JSX.Element {
  const degrees = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI + (props.bend ?? 0);
  const frame: HandFrame = { wrist, degrees, size: props.handSize ?? width / 25, thumb: props.thumb ?? 1 };
  return (
    <>
      <Tubes
        tubes={[
          {
            points: [between(shoulder, elbow, sleeve === 'cap' ? 0.15 : 0.5), elbow, wrist],
            width: width - 6,
          },
          ...handTubes(hand, frame),
        ]}
        fill={skinOf(skin)}
      />
      {FINGER_GAPS[hand].map(([from, to]) => {
        const [a, b] = [fromHand(frame, from), fromHand(frame, to)];
        return <Line key={`${a}`} d={`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`} />;
      })}
    </>
  );
}

/** What of an arm lies beyond the body's outline; drawn before the body. */
export function ArmBehind(props: ArmProps): React.JSX.Element {
  return <SleeveBehind points={sleevePoints(props)} width={props.width ?? 27} cloth={props.cloth} />;
}

/** One arm with its hand, drawn after the body. */
export function Arm(props: ArmProps): React.JSX.Element {
  const { cloth, width = 27, inside, edgeFrom } = props;
  return (
    <>
      <BareArm {...props} />
      <Sleeve
        points={sleevePoints(props)}
        width={width}
        cloth={cloth}
        inside={inside}
        {...(edgeFrom === undefined ? {} : { edgeFrom })}
      />
    </>
  );
}
