// S02: a muscle of the back with a knot in it, looked at closely: threads side by side, three of them bunched up and tied into one
// lump. It never shows pain in a face (the person is seen from behind), and threads never run together to one point like legs.
import { DETAIL_WIDTH, PictureFrame } from './picture-frame';

const LENS = { x: 364, y: 196, inner: 92 } as const;
/** The muscle of the picture runs slanting, as the one on the back does. */
const SLANT = -24;
/** Where two threads meet, counted from the middle of the lens. */
const EDGES = [-74, -53, -32, 32, 53, 74] as const;
const RIM = `A${LENS.inner} ${LENS.inner} 0 0 1`;

/** Half the length of a line that runs `offset` units beside the middle of the lens, up to the rim. */
function reachAt(offset: number): number {
  return Math.round(Math.sqrt(LENS.inner ** 2 - offset ** 2));
}

function Back(): React.JSX.Element {
  return (
    <>
      <path
        d="M20 340 C20 300 22 252 28 222 C34 192 58 178 92 172 C114 166 130 160 132 140 L188 140 C190 160 206 166 228 172 C262 178 286 192 292 222 C298 252 300 300 300 340 Z"
        fill="var(--pic-skin-2)"
        stroke="none"
      />
      <path
        d="M186 136 C188 158 206 166 228 172 C250 177 266 186 274 200 C244 200 214 214 196 244 C184 264 172 284 160 298 L160 146 C172 146 180 143 186 136 Z"
        fill="var(--pic-muscle)"
      />
      <path d="M134 136 C132 158 114 166 92 172 C58 178 34 192 28 222 C22 252 20 300 20 338 M186 136 C188 158 206 166 228 172 C262 178 286 192 292 222 C298 252 300 300 300 338" />
      <path d="M64 258 C66 290 68 314 68 338 M256 258 C254 290 252 314 252 338" />
      <path d="M160 298 V324 M108 214 C92 220 92 246 108 256" strokeWidth={DETAIL_WIDTH} />
      <path d="M112 90 C99 84 97 110 114 114 M208 90 C221 84 223 110 206 114" fill="var(--pic-skin-2)" />
      <path
        d="M111 92 C106 48 130 28 160 28 C190 28 214 48 209 92 C208 114 200 132 188 142 C172 151 148 151 132 142 C120 132 112 114 111 92 Z"
        fill="var(--pic-hair-3)"
      />
      <path
        d="M160 50 C152 58 150 68 152 78 M140 128 C138 124 136 120 135 116 M160 132 V122 M180 128 C182 124 184 120 185 116"
        strokeWidth={DETAIL_WIDTH}
      />
    </>
  );
}

function Lens(): React.JSX.Element {
  return (
    <>
      <path d="M438 270 L462 304" strokeWidth={24} />
      <path d="M438 270 L462 304" stroke="var(--pic-teal)" strokeWidth={14} />
      <path d="M226 186 L304 112 M228 210 L306 280" strokeWidth={DETAIL_WIDTH} strokeDasharray="1 9" />
      <circle cx={222} cy={198} r={16} fill="var(--pic-white)" />
      <circle cx={222} cy={198} r={6} fill="var(--pic-line)" stroke="none" />
      <circle cx={LENS.x} cy={LENS.y} r={LENS.inner + 7} stroke="var(--pic-line)" strokeWidth={19} />
      <circle cx={LENS.x} cy={LENS.y} r={LENS.inner + 7} stroke="var(--pic-white)" strokeWidth={9} />
      <circle cx={LENS.x} cy={LENS.y} r={LENS.inner} fill="var(--pic-muscle-soft)" stroke="none" />
    </>
  );
}

/** The edges of the threads that stay as they are. */
function QuietThreads(): React.JSX.Element {
  const lines = EDGES.map((y) => `M${-reachAt(y)} ${y} H${reachAt(y)}`);
  return <path strokeWidth={DETAIL_WIDTH} d={lines.join(' ')} />;
}

/** Three threads drawn together from both sides. */
function Bunch(): React.JSX.Element {
  return (
    <g fill="var(--pic-muscle)" strokeWidth={DETAIL_WIDTH}>
      <path
        d={`M-86 -32 C-62 -32 -52 -19 -30 -16 L30 -16 C52 -19 62 -32 86 -32 ${RIM} 86 32 C62 32 52 19 30 16 L-30 16 C-52 19 -62 32 -86 32 ${RIM} -86 -32 Z`}
      />
      <path d="M-91 -11 C-64 -11 -52 -6 -30 -5 M-91 11 C-64 11 -52 6 -30 5 M91 -11 C64 -11 52 -6 30 -5 M91 11 C64 11 52 6 30 5" />
    </g>
  );
}

/** The same three threads before: side by side, as a loose muscle is. Only the moving picture shows them. */
function LooseThreads(): React.JSX.Element {
  return (
    <g className="diagram-knot-calm" opacity={0} fill="var(--pic-muscle)" strokeWidth={DETAIL_WIDTH}>
      <path d={`M-86 -32 H86 ${RIM} 86 32 H-86 ${RIM} -86 -32 Z M-91 -11 H91 M-91 11 H91`} />
    </g>
  );
}

/** One band of threads in the lump: thick, with the threads drawn along it. */
function Band({ d, threads }: { readonly d: string; readonly threads: string }): React.JSX.Element {
  return (
    <>
      <path d={d} strokeWidth={44} />
      <path d={d} stroke="var(--pic-muscle)" strokeWidth={34} />
      <path d={threads} strokeWidth={DETAIL_WIDTH} />
    </>
  );
}

/** The lump: one band of threads drawn tight over another. */
function Lump(): React.JSX.Element {
  return (
    <g className="diagram-knot-core">
      <Band
        d="M-19 17 C-10 12 10 -12 19 -17"
        threads="M-28 25 C-23 22 -18 18 -14 14 M-17 31 C-13 28 -8 24 -5 19 M28 -25 C23 -22 18 -18 14 -14 M17 -31 C13 -28 8 -24 5 -19"
      />
      <Band
        d="M-21 -15 C-8 -13 8 13 21 15"
        threads="M-30 -11 C-12 -10 -2 20 20 22 M-20 -22 C2 -20 12 10 30 11"
      />
    </g>
  );
}

/** A muscle whose threads bunch into a tight knot; the moving picture bunches them once and leaves them bunched. */
export function KnotPicture(): React.JSX.Element {
  return (
    <PictureFrame>
      <path d="M8 340 C2 160 96 56 246 44 C396 36 470 150 472 340 Z" fill="var(--pic-ground)" stroke="none" />
      <Back />
      <Lens />
      <g transform={`translate(${LENS.x} ${LENS.y}) rotate(${SLANT})`}>
        <QuietThreads />
        <Bunch />
        <LooseThreads />
        <Lump />
      </g>
      <circle cx={LENS.x} cy={LENS.y} r={LENS.inner} strokeWidth={5} />
    </PictureFrame>
  );
}
