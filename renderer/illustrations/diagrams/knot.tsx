// S02: a muscle of the back with a knot in it, looked at closely. It never shows pain in a face: the person is seen from behind.
import { DETAIL_WIDTH, PictureFrame } from './picture-frame';

const LENS = { x: 356, y: 196, inner: 84 } as const;
const FIBRE_OFFSETS = [-62, -42, -22, 0, 22, 42, 62] as const;
const KNOT_EDGE = 20;

/** Half the length of the fibre that runs `offset` units above or below the middle of the lens. */
function reachAt(offset: number): number {
  return Math.sqrt(LENS.inner ** 2 - offset ** 2) - 4;
}

/** One half of a muscle fibre inside the lens, from the rim towards the knot; `side` is -1 for the left half. */
function Fibre({ offset, side }: { readonly offset: number; readonly side: -1 | 1 }): React.JSX.Element {
  const reach = reachAt(offset);
  const outer = LENS.x + side * reach;
  const row = LENS.y + offset;
  // The outermost fibres are short: they meet the knot at its shoulder, so that swung back they do not cross.
  const drawn = Math.abs(offset) > 50 ? 0.38 : 0.2;
  const bunched = LENS.y + offset * drawn;
  const turn = (side * Math.atan2(offset * (1 - drawn), reach - KNOT_EDGE) * 180) / Math.PI;
  const style = { transformOrigin: `${outer}px ${row}px`, '--diagram-turn': `${-turn * 0.6}deg` };
  const inner = LENS.x + side * KNOT_EDGE;
  const span = outer - inner;
  const d = `M${outer} ${row} C${outer - span * 0.5} ${row} ${inner + span * 0.4} ${bunched} ${inner} ${bunched}`;
  return <path className="diagram-knot-fibre" style={style} d={d} />;
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
      <path d="M424 268 L456 304" strokeWidth={24} />
      <path d="M424 268 L456 304" stroke="var(--pic-teal)" strokeWidth={14} />
      <path d="M226 190 L300 118 M228 208 L306 282" strokeWidth={DETAIL_WIDTH} strokeDasharray="1 9" />
      <circle cx={222} cy={198} r={16} fill="var(--pic-white)" />
      <circle cx={222} cy={198} r={6} fill="var(--pic-line)" stroke="none" />
      <circle cx={LENS.x} cy={LENS.y} r={LENS.inner + 14} fill="var(--pic-white)" />
      <circle
        cx={LENS.x}
        cy={LENS.y}
        r={LENS.inner}
        fill="var(--pic-muscle-soft)"
        strokeWidth={DETAIL_WIDTH}
      />
    </>
  );
}

/** A muscle whose fibres bunch into a tight knot; the moving picture bunches them once and leaves them bunched. */
export function KnotPicture(): React.JSX.Element {
  return (
    <PictureFrame>
      <path d="M8 340 C2 160 96 56 246 44 C396 36 470 150 472 340 Z" fill="var(--pic-ground)" stroke="none" />
      <Back />
      <Lens />
      <g strokeWidth={DETAIL_WIDTH}>
        {FIBRE_OFFSETS.flatMap((offset) => [
          <Fibre key={`l${offset}`} offset={offset} side={-1} />,
          <Fibre key={`r${offset}`} offset={offset} side={1} />,
        ])}
      </g>
      <path
        className="diagram-knot-calm"
        opacity={0}
        d={FIBRE_OFFSETS.map(
          (offset) => `M${LENS.x - reachAt(offset)} ${LENS.y + offset} h${2 * reachAt(offset)}`,
        ).join(' ')}
        strokeWidth={DETAIL_WIDTH}
      />
      <g className="diagram-knot-core">
        <path
          d="M323 196 C322 175 338 164 357 165 C377 164 391 177 390 197 C390 217 375 228 356 227 C336 228 323 217 323 196 Z"
          fill="var(--pic-muscle)"
        />
        <path
          d="M330 190 C342 176 368 176 374 192 C378 206 352 214 346 202 C342 194 354 188 360 194 M336 210 C348 220 372 218 382 204"
          strokeWidth={DETAIL_WIDTH}
        />
      </g>
    </PictureFrame>
  );
}
