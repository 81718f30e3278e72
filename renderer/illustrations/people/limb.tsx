/*
 * Limbs: bent lines with a thickness that melt into one silhouette. It must never show a seam at a wrist or a knee.
 */
import { type Pic, type Point, pic, usePen } from './figure';

/** One piece of a limb: a bent line with a thickness in picture units. */
export interface Tube {
  points: readonly Point[];
  width: number;
}

/** Points written as a line is spoken: "0 0, 10 4, 20 0". */
export function trail(points: string): readonly Point[] {
  return points.split(',').map((point) => {
    const [x = 0, y = 0] = point.trim().split(' ').map(Number);
    return [x, y] as const;
  });
}

/** A tube along such points. */
export function tube(points: string, width: number): Tube {
  return { points: trail(points), width };
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const share = Math.min(distance / length, 0.5);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Path data of a line through points whose corners are rounded, as an elbow or a knee is. */
export function bent(points: readonly Point[], radius = 14): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${point[0]} ${point[1]}`;
      if (!after) return `L${point[0]} ${point[1]}`;
      const start = towards(point, before, radius);
      const end = towards(point, after, radius);
      return `L${start[0]} ${start[1]}Q${point[0]} ${point[1]} ${end[0]} ${end[1]}`;
    })
    .join('');
}

/** Limbs drawn as one silhouette: all outlines first, then all fills, so that no line crosses a wrist or a knee. */
export function Tubes({ tubes, fill }: { tubes: readonly Tube[]; fill: Pic }): React.JSX.Element {
  const { outline } = usePen();
  const paths = tubes.map((tube) => ({ d: bent(tube.points), width: tube.width }));
  const common = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  return (
    <>
      {paths.map(({ d, width }) => (
        <path key={`o${d}`} d={d} stroke={pic('line')} strokeWidth={width + outline} {...common} />
      ))}
      {paths.map(({ d, width }) => (
        <path key={`i${d}`} d={d} stroke={pic(fill)} strokeWidth={width - outline} {...common} />
      ))}
    </>
  );
}
