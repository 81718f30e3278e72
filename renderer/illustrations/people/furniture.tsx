/*
 * The few things a clinic room needs: chair, armchair, stool, plant. Drawn facing right, origin on the seat where the hip goes
 * (the plant: on the floor). It must never be busier than the people.
 */
import { Line, type Pic, Placed, Shape } from './figure';

interface SeatProps {
  x: number;
  y: number;
  scale?: number;
  mirrored?: boolean;
  cloth: Pic;
  floor?: number;
}

/** A waiting-room chair; its back is behind the sitter. */
export function Chair({
  x,
  y,
  scale = 1,
  mirrored = false,
  cloth,
  floor = 96,
}: SeatProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale} mirrored={mirrored}>
      <Line thick d={`M-42 14L-50 ${floor}M52 14L58 ${floor}`} />
      <Shape
        fill={cloth}
        d="M-46 10C-60 -30 -66 -70 -66 -104C-66 -120 -44 -120 -42 -104C-40 -64 -36 -30 -28 4Z"
      />
      <Shape fill={cloth} d="M-48 -2L58 -2C70 -2 70 18 58 18L-46 18C-56 18 -58 -2 -48 -2Z" />
    </Placed>
  );
}

/** A deep chair to rest in: the part behind the sitter. */
export function ArmchairBack({
  x,
  y,
  scale = 1,
  mirrored = false,
  cloth,
  floor = 96,
}: SeatProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale} mirrored={mirrored}>
      <Line thick d={`M-50 ${floor - 20}L-54 ${floor}M58 ${floor - 20}L62 ${floor}`} />
      <Shape
        fill={cloth}
        d={`M-58 ${floor - 20}C-66 0 -84 -80 -78 -122C-74 -146 -34 -148 -28 -120L-16 0L70 -4C80 -4 82 6 80 14L76 ${floor - 20}Z`}
      />
    </Placed>
  );
}

/** The near arm-rest of the deep chair: drawn after the sitter. */
export function ArmchairArm({
  x,
  y,
  scale = 1,
  mirrored = false,
  cloth,
  floor = 96,
}: SeatProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale} mirrored={mirrored}>
      <Shape
        fill={cloth}
        d={`M-62 ${floor - 18}L-66 -26C-66 -52 -30 -52 -24 -44L46 -44C66 -44 66 -16 50 -14L46 ${floor - 18}Z`}
      />
    </Placed>
  );
}

/** A low stool on one foot, as clinicians use. */
export function Stool({
  x,
  y,
  scale = 1,
  mirrored = false,
  cloth,
  floor = 96,
}: SeatProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale} mirrored={mirrored}>
      <Line thick d={`M2 14L2 ${floor - 10}M-34 ${floor}Q2 ${floor - 22} 38 ${floor}`} />
      <Shape fill={cloth} d="M-40 -2L44 -2C56 -2 56 16 44 16L-40 16C-52 16 -52 -2 -40 -2Z" />
    </Placed>
  );
}

const LEAVES = [
  'M0 -60C-20 -80 -52 -84 -64 -112C-34 -118 -8 -96 0 -60Z',
  'M0 -60C22 -78 50 -80 66 -104C38 -114 8 -96 0 -60Z',
  'M0 -60C-30 -96 -34 -134 -18 -164C6 -140 14 -100 0 -60Z',
  'M2 -60C6 -92 22 -124 46 -138C52 -106 30 -78 2 -60Z',
] as const;

/** A leafy plant in a pot, 164 high at scale 1. */
export function Plant({
  x,
  y,
  scale = 1,
  pot = 'clay',
}: {
  x: number;
  y: number;
  scale?: number;
  pot?: Pic;
}): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale}>
      {LEAVES.map((d) => (
        <Shape key={d} fill="leaf" d={d} />
      ))}
      <Line d="M-8 -70C-20 -88 -34 -96 -44 -102M8 -70C20 -84 34 -92 46 -98M-2 -76C-12 -100 -16 -122 -16 -138" />
      <Shape fill={pot} d="M-34 -62L34 -62L26 0L-26 0Z" />
      <Line d="M-32 -46L32 -46" />
    </Placed>
  );
}

/** A mug seen from the side; origin at the middle of its foot. */
export function Cup({
  x,
  y,
  scale = 1,
  mirrored = false,
  cloth = 'clay',
}: Omit<SeatProps, 'cloth' | 'floor'> & { cloth?: Pic }): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale} mirrored={mirrored}>
      <Line thick d="M13 -26C28 -28 28 -8 12 -9" />
      <Shape fill={cloth} d="M-15 -32L15 -32L13 -4C12 0 10 0 8 0L-8 0C-10 0 -12 0 -13 -4Z" />
    </Placed>
  );
}

/** Steam or warmth: soft upward lines; origin at their foot. */
export function Warmth({ x, y, scale = 1 }: { x: number; y: number; scale?: number }): React.JSX.Element {
  return (
    <Placed x={x} y={y} scale={scale}>
      <Line d="M-7 0C-14 -8 0 -14 -7 -22M7 0C0 -8 14 -14 7 -22" />
    </Placed>
  );
}
