/*
 * Everyday medicines, each in its own frame (origin at the middle of its foot): pill bottle, vitamin jar, herb, patch, pen.
 * They carry no words, no brand and no needle.
 */
import { box, Line, Placed, Shape } from './figure';

interface ThingProps {
  x: number;
  y: number;
  turn?: number;
}

/** A pill bottle. */
export function PillBottle({ x, y, turn = 0 }: ThingProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} turn={turn}>
      <Shape fill="clay" d={box(-19, -50, 38, 50, 8)} />
      <Shape thin fill="white" d="M-19 -34L19 -34L19 -14L-19 -14Z" />
      <Shape fill="white" d={box(-22, -66, 44, 18, 5)} />
    </Placed>
  );
}

/** A wide jar of vitamins. */
export function VitaminJar({ x, y, turn = 0 }: ThingProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} turn={turn}>
      <Shape fill="sun" d={box(-26, -46, 52, 46, 12)} />
      <Shape fill="plum" d={box(-24, -60, 48, 16, 5)} />
      <Shape
        thin
        fill="white"
        d="M-12 -22A6 6 0 1 1 0 -22A6 6 0 1 1 -12 -22ZM4 -18A6 6 0 1 1 16 -18A6 6 0 1 1 4 -18Z"
      />
    </Placed>
  );
}

/** A sprig of herb. */
export function Herb({ x, y, turn = 0 }: ThingProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} turn={turn}>
      <Shape fill="leaf" d="M0 -20C-14 -22 -24 -32 -24 -46C-8 -46 0 -36 0 -20Z" />
      <Shape fill="leaf" d="M0 -14C12 -16 24 -24 25 -38C10 -38 0 -30 0 -14Z" />
      <Shape fill="leaf" d="M0 -34C-9 -46 -8 -58 2 -68C12 -58 10 -46 0 -34Z" />
      <Line thick d="M0 -34L0 0" />
    </Placed>
  );
}

/** A medicine patch. */
export function Patch({ x, y, turn = 0 }: ThingProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} turn={turn}>
      <Shape fill="clay-soft" d={box(-22, -32, 44, 32, 11)} />
      <Shape thin fill="white" d={box(-11, -24, 22, 16, 4)} />
    </Placed>
  );
}

/** A medicine pen with its cap on. */
export function Pen({ x, y, turn = 0 }: ThingProps): React.JSX.Element {
  return (
    <Placed x={x} y={y} turn={turn}>
      <Shape fill="blue" d={box(-38, -17, 48, 17, 7)} />
      <Shape fill="white" d={box(8, -18, 32, 19, 6)} />
      <Shape fill="clay" d={box(-50, -14, 14, 11, 4)} />
    </Placed>
  );
}
