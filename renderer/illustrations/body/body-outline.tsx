// One person, drawn once, for every picture that shows a whole body. Sex-neutral, clothed, at rest; it never shows a pose or a face of pain.

/** The two sides a treatment area can be chosen on. */
export type BodyView = 'front' | 'back';

/** Flips a half that is drawn on the viewer's right (x > 150) to the viewer's left. */
export const MIRROR = 'matrix(-1 0 0 1 300 0)';

const HALF =
  'C168 119 174 127 190 131 C210 135 227 139 233 157 C239 174 240 194 243 212 C247 231 253 247 255 264 ' +
  'C260 288 265 312 269 334 C273 345 277 356 276 369 C275 383 271 391 266 391 C260 391 258 386 257 379 ' +
  'C253 376 250 374 249 367 C248 358 249 349 251 341 C245 318 237 297 232 273 C225 250 218 226 213 202 ' +
  'C211 222 204 240 202 258 C201 280 209 294 212 316 C217 346 211 398 204 442 C201 458 206 474 205 496 ' +
  'C203 530 194 556 190 582 C195 591 204 599 200 604 C194 609 174 609 167 604 C163 598 166 590 166 582 ' +
  'C165 556 161 526 162 498 C163 478 165 464 164 446 C162 414 157 382 151 352';
const HALF_SHORTS =
  'C170 284 188 281 204 277 C210 294 214 318 214 340 C213 356 212 372 210 388 C194 396 176 397 160 393 C157 378 154 366 151 354';

function Halves({
  path,
  fill,
  from,
}: {
  readonly path: string;
  readonly fill: string;
  readonly from: string;
}): React.JSX.Element {
  const half = (
    <>
      <path d={`M148 96 ${from} ${path} L148 352 Z`} fill={fill} stroke="none" />
      <path d={`${from.replace('L', 'M')} ${path}`} />
    </>
  );
  return (
    <>
      <g transform={MIRROR}>{half}</g>
      {half}
    </>
  );
}

function Face(): React.JSX.Element {
  return (
    <>
      <path
        d="M115 54 C110 20 132 8 152 8 C176 8 190 24 185 54 C181 46 176 40 170 34 C156 42 134 40 124 36 C120 42 117 48 115 54 Z"
        fill="var(--pic-hair-2)"
      />
      <circle cx={136} cy={60} r={4} fill="var(--pic-line)" stroke="none" />
      <circle cx={164} cy={60} r={4} fill="var(--pic-line)" stroke="none" />
      <path d="M150 62 C148 66 147 69 147 72 L151 73 M141 84 C146 86 154 86 159 84" strokeWidth={3.5} />
    </>
  );
}

function Hair(): React.JSX.Element {
  return (
    <path
      d="M115 60 C109 26 130 8 150 8 C170 8 191 26 185 60 C183 76 178 88 170 96 C158 103 142 103 130 96 C122 88 117 76 115 60 Z"
      fill="var(--pic-hair-2)"
    />
  );
}

/** Collar bones and breast line in front; spine and shoulder blades behind: the two views must never be taken for each other. */
function Landmarks({ view }: { readonly view: BodyView }): React.JSX.Element {
  const half =
    view === 'front'
      ? 'M158 143 C172 141 188 142 202 146 M176 442 C180 447 188 447 192 442'
      : 'M174 172 C186 170 195 180 192 200 C188 206 180 204 174 196 M174 458 C180 462 188 462 194 458';
  return (
    <g strokeWidth={3.5}>
      <path d={half} />
      <path d={half} transform={MIRROR} />
      {view === 'front' ? <path d="M150 254 V258" /> : <path d="M150 146 V262" />}
    </g>
  );
}

/**
 * A standing person of 300 by 620 units, from the front (face, collar bones) or from behind (hair, shoulder blades, spine).
 * `children` lie on the skin, under the head.
 */
export function BodyOutline({
  view,
  pen = 5,
}: {
  readonly view: BodyView;
  readonly pen?: number;
}): React.JSX.Element {
  return (
    <g fill="none" stroke="var(--pic-line)" strokeWidth={pen} strokeLinecap="round" strokeLinejoin="round">
      <Halves path={HALF} from="L168 92" fill="var(--pic-ground)" />
      <path d="M116 54 C107 51 106 70 117 73 M184 54 C193 51 194 70 183 73" fill="var(--pic-ground)" />
      {view === 'front' && (
        <path
          d="M150 12 C172 12 184 28 184 52 C184 78 170 102 150 102 C130 102 116 78 116 52 C116 28 128 12 150 12 Z"
          fill="var(--pic-ground)"
        />
      )}
      {view === 'front' ? <Face /> : <Hair />}
      <Landmarks view={view} />
      <Shorts view={view} />
    </g>
  );
}

function Shorts({ view }: { readonly view: BodyView }): React.JSX.Element {
  const half = (
    <>
      <path d={`M148 284 L150 284 ${HALF_SHORTS} L148 354 Z`} fill="var(--pic-teal-soft)" stroke="none" />
      <path d={`M150 284 ${HALF_SHORTS}`} />
    </>
  );
  return (
    <>
      <g transform={MIRROR}>{half}</g>
      {half}
      <path d={view === 'front' ? 'M150 286 V340' : 'M150 290 V352'} strokeWidth={3.5} />
    </>
  );
}
