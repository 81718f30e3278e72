/*
 * A person on their feet, seen three-quarter, drawn walking or standing to the right. Origin on the floor; 370 units high at scale 1.
 * It must never hurry: the strides are short.
 */
import { Arm, ArmBehind } from './arm';
import { Line, type Pic, Placed, Shape, skinOf } from './figure';
import type { Reach, Top } from './half';
import { Head, type HeadLook } from './head';
import { Tubes, tube } from './limb';
import { Sleeve, SleeveBehind } from './sleeve';

interface StandingProps {
  x: number;
  y: number;
  scale?: number;
  mirrored?: boolean;
  head: HeadLook;
  headTilt?: number;
  top: Top;
  cloth: Pic;
  legs: Pic;
  shoes?: Pic;
  walking?: boolean;
  lean?: number;
  near: Reach;
  /** Something in the near hand, in the figure's own units. */
  held?: React.ReactNode;
  className?: string;
}

function Shoe({ x, y, turn, fill }: { x: number; y: number; turn: number; fill: Pic }): React.JSX.Element {
  return (
    <Placed x={x} y={y} turn={turn}>
      <Shape fill={fill} d="M-15 0L-14 -20L12 -20C16 -11 36 -12 36 0Z" />
    </Placed>
  );
}

const STRIDE = {
  far: {
    points: [
      [14, -160],
      [36, -92],
      [44, -14],
    ],
    foot: [46, 0],
    turn: -4,
  },
  near: {
    points: [
      [-8, -160],
      [2, -92],
      [-24, -18],
    ],
    foot: [-26, -3],
    turn: 14,
  },
} as const;
const STAND = {
  far: {
    points: [
      [16, -160],
      [18, -92],
      [18, -14],
    ],
    foot: [20, 0],
    turn: 0,
  },
  near: {
    points: [
      [-12, -160],
      [-12, -92],
      [-14, -14],
    ],
    foot: [-12, 0],
    turn: 0,
  },
} as const;

function Legs({ legs, shoes, walking }: { legs: Pic; shoes: Pic; walking: boolean }): React.JSX.Element {
  const { far, near } = walking ? STRIDE : STAND;
  return (
    <>
      {[far, near].map((leg) => (
        <g key={leg.foot[0]}>
          <Shoe x={leg.foot[0]} y={leg.foot[1]} turn={leg.turn} fill={shoes} />
          <SleeveBehind points={leg.points} width={38} cloth={legs} />
          <Sleeve points={leg.points} width={38} cloth={legs} edgeFrom={0} />
        </g>
      ))}
    </>
  );
}

function Torso({ top, cloth }: { top: Top; cloth: Pic }): React.JSX.Element {
  const hem = top === 'tunic' ? -136 : -150;
  return (
    <>
      <Shape
        fill={cloth}
        d={`M-34 ${hem}C-36 -190 -46 -244 -36 -272C-30 -284 -14 -288 -8 -292Q4 -278 18 -291C32 -286 42 -274 43 -252C44 -214 38 -184 40 ${hem}Q4 ${hem + 8} -34 ${hem}Z`}
      />
      {top === 'tunic' ? <Line d="M-8 -290L10 -268L19 -289M14 -236L30 -236" /> : null}
      {top === 'round' ? <Line d="M-11 -290Q6 -270 21 -289" /> : null}
      {top === 'shirt' ? <Line d="M-9 -290L2 -272L10 -279L17 -272L20 -289M10 -277Q16 -210 14 -154" /> : null}
      {top === 'cardigan' ? (
        <Line d="M-10 -290C0 -262 8 -220 8 -152M21 -289C26 -260 22 -210 22 -152" />
      ) : null}
    </>
  );
}

/** Somebody standing or walking at (x, y). */
export function Standing(props: StandingProps): React.JSX.Element {
  const { head, cloth, near, shoes = 'hair-2', lean = 0 } = props;
  const arm = { skin: head.skin, cloth, width: 29 };
  return (
    <Placed
      x={props.x}
      y={props.y}
      scale={props.scale ?? 1}
      mirrored={props.mirrored ?? false}
      {...(props.className ? { className: props.className } : {})}
    >
      <Legs legs={props.legs} shoes={shoes} walking={props.walking ?? false} />
      <Placed x={0} y={0} turn={lean}>
        <Tubes fill={skinOf(head.skin)} tubes={[tube('5 -312, 4 -280', 24)]} />
        <ArmBehind {...arm} {...near} shoulder={[-18, -262]} />
        <Torso top={props.top} cloth={cloth} />
        {props.held}
        <Arm {...arm} {...near} shoulder={[-18, -262]} inside={[-4, -258]} edgeFrom={0.24} />
        <Head {...head} look={head.look ?? 0.8} x={10} y={-335} tilt={props.headTilt ?? 0} />
      </Placed>
    </Placed>
  );
}
