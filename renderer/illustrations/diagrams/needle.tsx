// S10: what the needle does, in the order of the procedure. Shown only when asked for: the needle is one plain line, there is no blood, no syringe.
import { DETAIL_WIDTH, PictureFrame } from './picture-frame';

/** Where the needle passes the skin; it turns about this point and never leaves it (fact: it does not come all the way out). */
const ENTRY = { x: 196, y: 118 } as const;
const DEPTH = 168;
const DIRECTIONS = [-17, 17] as const;
const MIDDLE_DEGREES = -25;

function Layers(): React.JSX.Element {
  return (
    <>
      <path
        d="M26 120 C110 112 370 112 454 120 L454 300 C454 322 444 334 424 334 L56 334 C36 334 26 322 26 300 Z"
        fill="var(--pic-muscle-soft)"
        stroke="none"
      />
      <path
        d="M26 120 C110 112 370 112 454 120 L454 196 C380 186 330 204 240 194 C150 186 100 204 26 194 Z"
        fill="var(--pic-ground)"
        stroke="none"
      />
      <path
        d="M26 120 C110 112 370 112 454 120 L454 148 C370 142 110 142 26 148 Z"
        fill="var(--pic-skin-1)"
        stroke="none"
      />
      <path
        d="M26 148 C110 142 370 142 454 148 M26 194 C100 204 150 186 240 194 C330 204 380 186 454 196"
        strokeWidth={DETAIL_WIDTH}
      />
      <path d="M26 120 C110 112 370 112 454 120 L454 300 C454 322 444 334 424 334 L56 334 C36 334 26 322 26 300 Z" />
    </>
  );
}

/** Fibres that run level again once the knot has let go. */
function LooseFibres(): React.JSX.Element {
  return (
    <g className="diagram-needle-loose" strokeWidth={DETAIL_WIDTH}>
      <ellipse cx={266} cy={270} rx={58} ry={38} fill="var(--pic-muscle)" stroke="none" />
      <path d="M44 224 C120 218 160 230 240 226 C330 222 380 230 436 224" />
      <path d="M44 246 C120 242 170 250 240 250 C330 250 370 248 436 246" />
      <path d="M44 270 C120 272 190 264 266 272 C340 278 380 268 436 270" />
      <path d="M44 292 C120 298 190 290 262 296 C330 300 380 290 436 292" />
      <path d="M52 314 C120 318 190 312 262 316 C330 320 380 312 428 314" />
    </g>
  );
}

function TightKnot(): React.JSX.Element {
  return (
    <g className="diagram-needle-tight" opacity={0} strokeWidth={DETAIL_WIDTH}>
      <path d="M44 224 C140 224 200 256 244 262 M288 262 C330 252 370 226 436 224" />
      <path d="M44 246 C140 246 190 264 240 268 M292 268 C340 262 370 248 436 246" />
      <path d="M44 270 H238 M294 270 H436" />
      <path d="M44 292 C140 292 190 278 240 274 M292 274 C340 278 370 290 436 292" />
      <path d="M52 314 C140 314 200 286 244 280 M288 280 C330 290 370 312 428 314" />
      <path
        d="M234 270 C234 250 250 242 266 243 C284 242 298 252 298 270 C298 288 284 298 266 297 C250 298 234 290 234 270 Z"
        fill="var(--pic-muscle)"
        strokeWidth={5}
      />
      <path d="M244 268 C252 254 276 256 280 268 C282 280 260 284 258 274 C257 268 266 266 270 270" />
    </g>
  );
}

/** In, back and forth in three directions, the knot lets go, the medicine goes in. At rest: the needle in place, its other directions dashed. */
export function NeedlePicture(): React.JSX.Element {
  return (
    <PictureFrame>
      <Layers />
      <LooseFibres />
      <TightKnot />
      <g transform={`translate(${ENTRY.x} ${ENTRY.y}) rotate(${MIDDLE_DEGREES})`}>
        {DIRECTIONS.map((degrees, order) => (
          <g key={degrees} className={`diagram-needle-way diagram-needle-way-${order}`}>
            <g transform={`rotate(${degrees})`} strokeWidth={4.5}>
              <path d={`M0 102 V${DEPTH - 8}`} strokeDasharray="8 10" />
              <path d={`M-10 ${DEPTH - 12} L0 ${DEPTH} L10 ${DEPTH - 12}`} />
            </g>
          </g>
        ))}
        <g className="diagram-needle-turn">
          <g className="diagram-needle-line">
            <path d={`M0 -112 V${DEPTH}`} strokeWidth={6} />
          </g>
        </g>
      </g>
      <path
        className="diagram-needle-drop"
        d="M268 272 C277 286 285 292 285 302 C285 312 278 319 268 319 C258 319 251 312 251 302 C251 292 259 286 268 272 Z"
        fill="var(--pic-teal)"
      />
    </PictureFrame>
  );
}
