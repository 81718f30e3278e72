/*
 * Things that help people move: cane, walker, wheelchair. Drawn facing right, as ordinary as a chair.
 * It must never make the aid bigger than its owner.
 */
import { Line, type Pic, Placed, pic, Shape, usePen } from './figure';
import { Tubes, tube } from './limb';

interface AidProps {
  x: number;
  y: number;
  scale?: number;
  mirrored?: boolean;
}

/** A walking cane; origin at the handle, foot `length` below. */
export function Cane({
  x,
  y,
  scale = 1,
  mirrored = false,
  length,
  colour = 'hair-2',
}: AidProps & { length: number; colour?: Pic }): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale} mirrored={mirrored}>
      <Tubes
        fill={colour}
        tubes={[
          tube('-18 4, -12 0, 10 0', 11),
          {
            points: [
              [4, 0],
              [4, length - 6],
            ],
            width: 10,
          },
        ]}
      />
    </Placed>
  );
}

/** A walking frame; origin on the floor at its middle, 150 high. */
export function Walker({ x, y, scale = 1, mirrored = false }: AidProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale} mirrored={mirrored}>
      <Tubes
        fill="white"
        tubes={[tube('-30 -6, -20 -146, 34 -146, 40 -6', 11), tube('-24 -80, 36 -80', 10)]}
      />
      <Tubes fill="clay" tubes={[tube('-26 -146, 4 -146', 16)]} />
    </Placed>
  );
}

/** The seat, back and footrest of a wheelchair: the part behind the sitter; origin at the hip, as for a seat. */
export function WheelchairBehind({
  x,
  y,
  scale = 1,
  mirrored = false,
  cloth = 'blue',
}: AidProps & { cloth?: Pic }): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale} mirrored={mirrored}>
      <Line thick d="M-44 -84L-66 -92M60 14L84 78L126 84" />
      <Tubes fill={cloth} tubes={[tube('-46 -88, -40 6', 18), tube('-36 8, 60 8', 17)]} />
      <Wheel x={74} y={80} r={16} />
    </Placed>
  );
}

function Wheel({ x, y, r }: { x: number; y: number; r: number }): React.JSX.Element {
  const { outline, detail } = usePen();
  return (
    <>
      <circle cx={x} cy={y} r={r - outline / 2} fill="none" stroke={pic('line')} strokeWidth={outline} />
      <circle cx={x} cy={y} r={detail * 1.2} fill={pic('line')} />
    </>
  );
}

/** The near wheel and arm-rest: drawn after the sitter. */
export function WheelchairWheel({ x, y, scale = 1, mirrored = false }: AidProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale} mirrored={mirrored}>
      <Wheel x={-14} y={42} r={54} />
      <Line d="M-14 42L-14 -4M-14 42L30 56M-14 42L-58 56M-14 42L20 10M-14 42L-48 10M-14 42L-14 88" />
      <Shape fill="white" d="M-24 42A10 10 0 1 1 -4 42A10 10 0 1 1 -24 42Z" />
    </Placed>
  );
}
