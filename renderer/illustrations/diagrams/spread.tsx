// S02b: pain can show up away from the knot: from the upper back to the head, from the buttock down the leg. It never shows a suffering face.
import { BodyOutline } from '../body/body-outline';
import { PictureFrame } from './picture-frame';

const SCALE = 0.56;
const PEN = 5 / SCALE;

/** A person from behind with two knots; a soft glow leads from each to the place where it is felt. */
export function SpreadPicture(): React.JSX.Element {
  return (
    <PictureFrame>
      <path
        d="M240 40 C380 40 466 130 466 216 C466 300 380 344 240 344 C100 344 14 300 14 216 C14 130 100 40 240 40 Z"
        fill="var(--pic-sky)"
        stroke="none"
      />
      <g transform={`translate(156 8) scale(${SCALE})`} strokeWidth={PEN}>
        <circle className="diagram-spread-halo" cx={150} cy={56} r={66} fill="var(--pic-sun)" stroke="none" />
        <BodyOutline view="back" pen={PEN} />
        <g stroke="var(--pic-sun)" strokeWidth={30}>
          <path className="diagram-spread-up" d="M118 186 C126 150 150 134 150 112" pathLength={1} />
          <path
            className="diagram-spread-down"
            d="M184 322 C192 380 182 440 184 492 C184 520 180 546 178 566"
            pathLength={1}
          />
        </g>
        <g strokeDasharray="1 17">
          <path className="diagram-spread-trail" d="M124 170 C132 148 148 134 150 116" />
          <path
            className="diagram-spread-trail"
            d="M186 344 C190 396 182 440 184 492 C184 520 180 540 179 560"
          />
        </g>
        <circle cx={114} cy={192} r={19} fill="var(--pic-muscle)" />
        <circle cx={184} cy={322} r={19} fill="var(--pic-muscle)" />
      </g>
    </PictureFrame>
  );
}
