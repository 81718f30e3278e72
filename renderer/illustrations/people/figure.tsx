/*
 * The pen that draws every picture of people: outlined shapes and limbs that melt into one silhouette.
 * It must never name a colour outside the --pic-* tokens and never carry text, ids or filters (docs/design.md, "one hand").
 */
import { createContext, type ReactNode, useContext } from 'react';

/** A colour of the picture palette, without its `--pic-` prefix. */
export type Pic =
  | 'line'
  | 'ground'
  | 'sky'
  | 'teal'
  | 'teal-soft'
  | 'clay'
  | 'clay-soft'
  | 'sun'
  | 'leaf'
  | 'plum'
  | 'blue'
  | 'white'
  | 'muscle'
  | 'muscle-soft'
  | 'skin-1'
  | 'skin-2'
  | 'skin-3'
  | 'skin-4'
  | 'hair-1'
  | 'hair-2'
  | 'hair-3';

/** Skin tone, 1 (lightest) to 4 (deepest). */
export type Skin = 1 | 2 | 3 | 4;

/** A place in the drawing, in picture units (480 units = the width of a picture). */
export type Point = readonly [x: number, y: number];

const PenScale = createContext(1);

/** The CSS value of a palette colour. */
export function pic(colour: Pic): string {
  return `var(--pic-${colour})`;
}

/** The palette colour of a skin tone. */
export function skinOf(skin: Skin): Pic {
  return `skin-${skin}`;
}

/** Line widths of the pen: outline 5 and detail 3.5 units on paper, whatever the scale of the group drawn in. */
export function usePen(): { outline: number; detail: number } {
  const scale = useContext(PenScale);
  return { outline: 5 / scale, detail: 3.5 / scale };
}

interface PlacedProps {
  x: number;
  y: number;
  scale?: number;
  turn?: number;
  /** Mirrors the drawing: everything in the kit is drawn facing right. */
  mirrored?: boolean;
  className?: string;
  children: ReactNode;
}

/** Puts a drawing in its place and keeps the pen as thick as everywhere else. */
export function Placed({
  x,
  y,
  scale = 1,
  turn = 0,
  mirrored = false,
  className,
  children,
}: PlacedProps): React.JSX.Element {
  const outer = useContext(PenScale);
  const transform = `translate(${x} ${y}) rotate(${turn}) scale(${mirrored ? -scale : scale} ${scale})`;
  // The class sits on an inner group: a CSS transform would replace the attribute that places the drawing.
  return (
    <PenScale.Provider value={outer * scale}>
      <g transform={transform}>{className ? <g className={className}>{children}</g> : children}</g>
    </PenScale.Provider>
  );
}

interface PivotProps {
  at: Point;
  className: string | undefined;
  children: ReactNode;
}

/** A group that may turn about a joint: its class sees the joint as the origin. */
export function Pivot({ at: [x, y], className, children }: PivotProps): React.JSX.Element {
  if (!className) return <>{children}</>;
  return (
    <g transform={`translate(${x} ${y})`}>
      <g className={className}>
        <g transform={`translate(${-x} ${-y})`}>{children}</g>
      </g>
    </g>
  );
}

interface ShapeProps {
  d: string;
  fill: Pic;
  /** Thin line for a detail inside an object. */
  thin?: boolean;
  /** A second outline inside the first is a hole. */
  evenOdd?: boolean;
}

/** A closed, outlined, flatly filled shape. */
export function Shape({ d, fill, thin = false, evenOdd = false }: ShapeProps): React.JSX.Element {
  const pen = usePen();
  return (
    <path
      d={d}
      fill={pic(fill)}
      fillRule={evenOdd ? 'evenodd' : 'nonzero'}
      stroke={pic('line')}
      strokeWidth={thin ? pen.detail : pen.outline}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** An open line: thin for details, thick where it is an edge. */
export function Line({
  d,
  thick = false,
  colour = 'line',
}: {
  d: string;
  thick?: boolean;
  colour?: Pic;
}): React.JSX.Element {
  const pen = usePen();
  return (
    <path
      d={d}
      fill="none"
      stroke={pic(colour)}
      strokeWidth={thick ? pen.outline : pen.detail}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}

/** Path data of a rounded box. */
export function box(x: number, y: number, width: number, height: number, r: number): string {
  const [right, bottom] = [x + width, y + height];
  return `M${x + r} ${y}L${right - r} ${y}Q${right} ${y} ${right} ${y + r}L${right} ${bottom - r}Q${right} ${bottom} ${right - r} ${bottom}L${x + r} ${bottom}Q${x} ${bottom} ${x} ${bottom - r}L${x} ${y + r}Q${x} ${y} ${x + r} ${y}Z`;
}

/** Path data of an ellipse. */
export function oval(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;
}

/** Cuts a drawing off along an outline; a basic shape needs no id, as a clip path element would. */
export function Crop({ along, children }: { along: string; children: ReactNode }): React.JSX.Element {
  return <g style={{ clipPath: `path('${along}') view-box` }}>{children}</g>;
}

/** A plain wash without outline: ground, light, sky. */
export function Wash({ d, fill }: { d: string; fill: Pic }): React.JSX.Element {
  return <path d={d} fill={pic(fill)} />;
}
