/*
 * A person sitting, seen three-quarter, drawn looking right. Origin: the hip on the seat; the floor is 96 units below at scale 1.
 * It must never float: the caller gives it a seat.
 */
import { Arm, ArmBehind } from './arm';
import { Line, type Pic, Placed, Shape, skinOf } from './figure';
import type { Reach, Top } from './half';
import { Head, type HeadLook } from './head';
import { Tubes, trail, tube } from './limb';
import { Sleeve, SleeveBehind } from './sleeve';

interface SeatedProps {
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
  skirt?: boolean;
  /** Degrees the upper body leans forward. */
  lean?: number;
  /** Floor below the seat, in units of the figure. */
  floor?: number;
  near: Reach;
  /** Something in the near hand, in the figure's own units. */
  held?: React.ReactNode;
  far?: Reach;
}

interface LegsProps {
  legs: Pic;
  shoes: Pic;
  skirt: boolean;
  floor: number;
}

function Shoe({ x, floor, fill }: { x: number; floor: number; fill: Pic }): React.JSX.Element {
  return (
    <Shape
      fill={fill}
      d={`M${x - 15} ${floor}L${x - 15} ${floor - 20}L${x + 12} ${floor - 20}C${x + 16} ${floor - 12} ${x + 34} ${floor - 12} ${x + 34} ${floor}Z`}
    />
  );
}

function Skirt({ legs, shoes, floor }: Omit<LegsProps, 'skirt'>): React.JSX.Element {
  const hem = floor - 22;
  return (
    <>
      <Shoe x={104} floor={floor} fill={shoes} />
      <Shoe x={86} floor={floor} fill={shoes} />
      <Shape
        fill={legs}
        d={`M-34 0C-40 -30 -30 -46 0 -46L88 -48C108 -48 116 -36 116 -20L124 ${hem}Q94 ${hem + 10} 68 ${hem}L70 0Z`}
      />
      <Line d={`M88 -20Q86 10 92 ${hem - 12}`} />
    </>
  );
}

function Legs({ legs, shoes, skirt, floor }: LegsProps): React.JSX.Element {
  if (skirt) return <Skirt legs={legs} shoes={shoes} floor={floor} />;
  const hem = floor - 14;
  const far = { points: trail(`10 -24, 104 -25, 108 ${hem}`), width: 37, cloth: legs, edgeFrom: 0 };
  const near = { points: trail(`-6 -21, 86 -21, 88 ${hem}`), width: 42, cloth: legs, edgeFrom: 0 };
  return (
    <>
      <Shoe x={110} floor={floor} fill={shoes} />
      <Sleeve {...far} />
      <Shoe x={90} floor={floor} fill={shoes} />
      <SleeveBehind {...near} />
      <Sleeve {...near} />
    </>
  );
}

function Torso({ top, cloth }: { top: Top; cloth: Pic }): React.JSX.Element {
  return (
    <>
      <Shape
        fill={cloth}
        d="M-28 0C-40 -2 -41 -24 -43 -44C-45 -72 -42 -92 -32 -108C-24 -118 -12 -122 -6 -126Q8 -110 22 -125C34 -120 43 -104 45 -84C47 -56 40 -40 40 -18C40 -6 36 0 26 0Z"
      />
      {top === 'tunic' ? <Line d="M-6 -124L14 -102L23 -123" /> : null}
      {top === 'round' ? <Line d="M-9 -124Q9 -104 25 -123" /> : null}
      {top === 'shirt' ? <Line d="M-8 -124L4 -106L14 -112L22 -106L25 -122M14 -110Q22 -60 20 -8" /> : null}
      {top === 'cardigan' ? <Line d="M-9 -124C2 -96 10 -70 12 -8M26 -122C30 -100 28 -60 26 -8" /> : null}
    </>
  );
}

/** Somebody sitting on whatever stands at (x, y). */
export function Seated(props: SeatedProps): React.JSX.Element {
  const { head, cloth, lean = 0, near, far } = props;
  const arm = { skin: head.skin, cloth, width: 30 };
  return (
    <Placed x={props.x} y={props.y} scale={props.scale ?? 1} mirrored={props.mirrored ?? false}>
      {far ? (
        <Placed x={0} y={0} turn={lean}>
          <Arm {...arm} {...far} shoulder={[28, -98]} inside={[14, -92]} />
        </Placed>
      ) : null}
      <Legs
        legs={props.legs}
        shoes={props.shoes ?? 'hair-2'}
        skirt={props.skirt ?? false}
        floor={props.floor ?? 96}
      />
      <Placed x={0} y={0} turn={lean}>
        <Tubes fill={skinOf(head.skin)} tubes={[tube('8 -150, 6 -114', 25)]} />
        <ArmBehind {...arm} {...near} shoulder={[-12, -94]} />
        <Torso top={props.top} cloth={cloth} />
        {props.held}
        <Arm {...arm} {...near} shoulder={[-10, -96]} inside={[4, -88]} />
        <Head {...head} look={head.look ?? 0.8} x={13} y={-167} tilt={(props.headTilt ?? 0) - lean / 2} />
      </Placed>
    </Placed>
  );
}
