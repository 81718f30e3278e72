/*
 * Cloth round a limb: a sleeve or a trouser leg with a straight hem, growing out of the body without a seam.
 * The outline comes in two layers: `SleeveBehind` under the body's own shape, `Sleeve` over it. It must never be drawn without both,
 * or the shoulder shows a ring like a doll's joint.
 */
import { Line, type Pic, type Point, pic, usePen } from './figure';
import { bent } from './limb';

/** A piece of clothing round a limb, from the body outwards. */
export interface SleeveProps {
  points: readonly Point[];
  width: number;
  cloth: Pic;
  /** A point inside the body: the cloth is filled up to it. */
  inside?: Point | undefined;
  /** Share of the first bone after which the limb's own edge shows on the body; 0 shows all of it. */
  edgeFrom?: number;
  /** The limb comes in through the edge of a frame: no rounded start. */
  cut?: boolean;
}

/** The point a share of the way from a to b. */
export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function across(from: Point, to: Point, width: number): Point {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  return [(-Math.sin(angle) * width) / 2, (Math.cos(angle) * width) / 2];
}

/** The outline that stands out beyond the body. */
export function SleeveBehind({ points, width }: SleeveProps): React.JSX.Element | null {
  const { outline } = usePen();
  const start = points[0];
  if (!start) return null;
  return (
    <>
      <path
        d={bent(points, 24)}
        fill="none"
        stroke={pic('line')}
        strokeWidth={width + outline}
        strokeLinejoin="round"
      />
      <circle cx={start[0]} cy={start[1]} r={(width + outline) / 2} fill={pic('line')} />
    </>
  );
}

/** The cloth itself with its edges and its hem. */
export function Sleeve({
  points,
  width,
  cloth,
  inside,
  edgeFrom = 0.3,
  cut = false,
}: SleeveProps): React.JSX.Element | null {
  const { outline } = usePen();
  const [start, second, end, last] = [points[0], points[1], points.at(-1), points.at(-2)];
  if (!start || !second || !end || !last) return null;
  const edgeStart = between(start, second, edgeFrom);
  const [ex, ey] = across(start, second, width);
  const [hx, hy] = across(last, end, width);
  const first = inside ?? start;
  const common = { fill: 'none', strokeLinejoin: 'round' } as const;
  return (
    <>
      <path
        d={bent([edgeStart, ...points.slice(1)], 24)}
        {...common}
        stroke={pic('line')}
        strokeWidth={width + outline}
      />
      <circle cx={edgeStart[0] + ex} cy={edgeStart[1] + ey} r={outline / 2} fill={pic('line')} />
      <circle cx={edgeStart[0] - ex} cy={edgeStart[1] - ey} r={outline / 2} fill={pic('line')} />
      <path
        d={bent(inside ? [inside, ...points] : points, 24)}
        {...common}
        stroke={pic(cloth)}
        strokeWidth={width - outline}
      />
      {cut ? null : <circle cx={first[0]} cy={first[1]} r={(width - outline) / 2} fill={pic(cloth)} />}
      <Line thick d={`M${end[0] - hx} ${end[1] - hy}L${end[0] + hx} ${end[1] + hy}`} />
    </>
  );
}
