/*
 * A person from the waist up, facing us. Origin at the base of the neck; the body runs down to `height`.
 * It must never be used without something in front of its lower edge or the edge of the picture under it.
 */
import { Arm, ArmBehind, type ArmProps } from './arm';
import { Line, type Pic, Pivot, Placed, Shape, type Skin, skinOf } from './figure';
import { Head, type HeadLook } from './head';
import { Tubes, tube } from './limb';

/** What somebody wears on the upper body. Staff always wear `tunic` in teal. */
export type Top = 'tunic' | 'round' | 'shirt' | 'cardigan';

/** The bend of one arm; the shoulder is the body's. */
export type Reach = Omit<ArmProps, 'shoulder' | 'inside' | 'skin' | 'cloth' | 'width'>;

interface HalfProps {
  x: number;
  y: number;
  scale?: number;
  head: HeadLook;
  headTilt?: number;
  /** How far the head moves forward over the body. */
  headShift?: number;
  top: Top;
  cloth: Pic;
  /** Half the width of the shoulders; 58 is a middling adult. */
  shoulders?: number;
  height?: number;
  leftArm?: Reach;
  rightArm?: Reach;
  /** Something held against the body, under the arms, in the figure's own units. */
  held?: React.ReactNode;
  /** The same, but over the left arm. */
  heldOver?: React.ReactNode;
  /** False when an arm passes in front of the chin. */
  headOver?: boolean;
  /** Groups that move (class names of people.css). */
  leftClass?: string;
  rightClass?: string;
}

function collar(top: Top, height: number): React.JSX.Element {
  switch (top) {
    case 'tunic':
      return <Line d="M-17 3L0 26L17 3M0 26L0 34" />;
    case 'shirt':
      return <Line d={`M-16 3L-7 22L0 12L7 22L16 3M0 14L0 ${height - 4}`} />;
    case 'cardigan':
      return <Line d={`M-18 4C-17 30 -9 44 -7 ${height - 4}M18 4C17 30 9 44 7 ${height - 4}`} />;
    default:
      return <Line d="M-18 4Q0 25 18 4" />;
  }
}

interface BodyProps {
  top: Top;
  cloth: Pic;
  skin: Skin;
  shoulders: number;
  height: number;
}

function Body({ top, cloth, skin, shoulders: s, height }: BodyProps): React.JSX.Element {
  const dip = top === 'tunic' ? 'L0 24L' : 'Q0 20 ';
  const hip = s - 8;
  return (
    <>
      <Tubes fill={skinOf(skin)} tubes={[tube('0 -26, 0 14', 25)]} />
      <Shape
        fill={cloth}
        d={`M-15 0C-18 6 ${-s + 26} 8 ${-s + 14} 13C${-s + 4} 17 ${-s} 28 ${-s} 42L${-hip} ${height}L${hip} ${height}L${s} 42C${s} 28 ${s - 4} 17 ${s - 14} 13C${s - 26} 8 18 6 15 0${dip}-15 0Z`}
      />
      {top === 'tunic' ? <Line d={`M${hip - 42} 72L${hip - 22} 72`} /> : collar(top, height)}
    </>
  );
}

interface SideProps {
  arm: ArmProps | null;
  className: string | undefined;
  behind?: boolean;
}

function Side({ arm, className, behind = false }: SideProps): React.JSX.Element | null {
  if (!arm) return null;
  // An arm that moves is filled only round its joint: a fill reaching into the body would swing out over the shoulder.
  const whole = className ? { ...arm, inside: arm.shoulder } : arm;
  return (
    <Pivot at={arm.shoulder} className={className}>
      {behind ? <ArmBehind {...whole} /> : <Arm {...whole} />}
    </Pivot>
  );
}

/** A half figure with both arms. */
export function Half(props: HalfProps): React.JSX.Element {
  const { head, top, cloth, shoulders = 58, height = 150 } = props;
  const at = shoulders - 15;
  const arm = (reach: Reach | undefined, side: 1 | -1): ArmProps | null => {
    if (!reach) return null;
    const joint = { shoulder: [side * at, 31], inside: [side * (at - 13), 37] } as const;
    return { skin: head.skin, cloth, width: 30, ...reach, ...joint };
  };
  const [left, right] = [arm(props.leftArm, -1), arm(props.rightArm, 1)];
  const headDrawn = <Head {...head} x={props.headShift ?? 0} y={-46} tilt={props.headTilt ?? 0} />;
  return (
    <Placed x={props.x} y={props.y} scale={props.scale ?? 1}>
      <Side behind arm={left} className={props.leftClass} />
      <Side behind arm={right} className={props.rightClass} />
      <Body top={top} cloth={cloth} skin={head.skin} shoulders={shoulders} height={height} />
      {props.headOver === false ? headDrawn : null}
      {props.held}
      <Side arm={left} className={props.leftClass} />
      {props.heldOver}
      <Side arm={right} className={props.rightClass} />
      {props.headOver === false ? null : headDrawn}
    </Placed>
  );
}
