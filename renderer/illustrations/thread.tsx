// The thread: the product's one progress line, a knot that comes loose. It carries no words and no meaning of its own (hidden from
// assistive technology); the progress in words stands elsewhere.
import './thread.css';

const SAMPLES = 240;
const WIDTH = 1000;
/** Room at both ends for the round marker. */
const END = 14;
const MIDDLE = 30;
/** The part of the thread that is knotted, as fractions of its length, and where on the line the knot sits. */
const KNOT = { from: 0.4, to: 0.86, at: 0.62, spread: 0.036, halfWidth: 28, halfHeight: 19 } as const;
/** Crests of the smooth wave; the same turns are the loops of the knot, so that each loop opens into a crest. */
const TURNS = 9;
const CALM_HEIGHT = 3.5;
const WAVE_HEIGHT = 9;

type Point = readonly [x: number, y: number];

function ease(value: number): number {
  return value * value * (3 - 2 * value);
}

/** How far along the line a piece of thread lies when the knot is tight: all of the knotted part close to one place. */
function tightPlace(t: number): number {
  const start = KNOT.at - KNOT.spread / 2;
  const end = KNOT.at + KNOT.spread / 2;
  if (t < KNOT.from) return (t / KNOT.from) * start;
  if (t > KNOT.to) return end + ((t - KNOT.to) / (1 - KNOT.to)) * (1 - end);
  return start + ((t - KNOT.from) / (KNOT.to - KNOT.from)) * KNOT.spread;
}

/** The same place with its corners rounded: the mean of close neighbours. */
function smoothPlace(t: number): number {
  const near = [-0.05, -0.025, 0, 0.025, 0.05];
  return near.reduce((sum, step) => sum + tightPlace(t + step), 0) / near.length;
}

/** The point of the thread at `t` (0..1 along its length) once the knot is loosened by `loose` (0 tight .. 1 smooth). */
function pointAt(t: number, loose: number): Point {
  const inKnot = Math.min(1, Math.max(0, (t - KNOT.from) / (KNOT.to - KNOT.from)));
  const hold = ease(Math.min(1, 3.2 * inKnot, 3.2 * (1 - inKnot)));
  const tight = (1 - loose) * hold;
  const turn = t * Math.PI * 2 * TURNS;
  // No two loops of a tangle are alike; a spring would look made, not knotted.
  const uneven = 1 + 0.3 * tight * Math.sin(inKnot * 17);
  const lean = 10 * tight * Math.sin(inKnot * 11);
  const ends = ease(Math.min(1, 12 * t, 12 * (1 - t)));
  const calm = (CALM_HEIGHT + (WAVE_HEIGHT - CALM_HEIGHT) * loose) * ends;
  const place = smoothPlace(t) * (1 - loose) + t * loose;
  const x = place * WIDTH + KNOT.halfWidth * tight * uneven * Math.cos(turn) + lean;
  const y = MIDDLE + (calm * (1 - tight) + KNOT.halfHeight * tight * uneven) * Math.sin(turn) - lean * 0.35;
  return [x, y];
}

/** Always the same number of points, so that one shape can glide into the next. */
function pathBetween(from: number, to: number, loose: number): string {
  const points = Array.from({ length: SAMPLES + 1 }, (_, step) =>
    pointAt(from + ((to - from) * step) / SAMPLES, loose),
  );
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(2)}%`;
}

/** The progress line; `progress` runs from 0 (a tight knot ahead) to 1 (a smooth wave). Values outside are taken as the nearer end. */
export function Thread({ progress }: { readonly progress: number }): React.JSX.Element {
  const walked = Math.min(1, Math.max(0, progress));
  const loose = ease(walked);
  const [x, y] = pointAt(walked, loose);
  return (
    <div className="thread" dir="ltr" aria-hidden="true">
      <svg
        className="thread-line"
        aria-hidden="true"
        viewBox={`${-END} 0 ${WIDTH + 2 * END} ${MIDDLE * 2}`}
        preserveAspectRatio="none"
        focusable="false"
      >
        <path className="thread-ahead" d={pathBetween(walked, 1, loose)} vectorEffect="non-scaling-stroke" />
        <path className="thread-walked" d={pathBetween(0, walked, loose)} vectorEffect="non-scaling-stroke" />
      </svg>
      <span
        className="thread-marker"
        style={{
          insetInlineStart: percent(x + END, WIDTH + 2 * END),
          insetBlockStart: percent(y, MIDDLE * 2),
        }}
      />
    </div>
  );
}

/** The product's small mark: one thread, a knot half loosened. */
export function ThreadMark(): React.JSX.Element {
  return (
    <svg className="thread-mark" viewBox="0 0 96 48" aria-hidden="true" focusable="false">
      <path d="M4 41 C22 44 37 35 47 23 C53 15 59 7 68 7 C78 7 83 13 83 20 C83 27 77 32 69 32 C59 32 53 24 47 17 C41 11 36 7 28 7 C18 7 13 13 13 20 C13 27 19 32 27 32 C42 32 58 45 92 39" />
    </svg>
  );
}
