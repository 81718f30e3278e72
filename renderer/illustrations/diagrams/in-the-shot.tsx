// S03: what is in the shot: a medicine that numbs, always; a steroid, only sometimes. Certain is solid, possible is dashed. No needle.
import { DETAIL_WIDTH, PictureFrame } from './picture-frame';

const DROP =
  'M0 -112 C48 -46 84 -8 84 42 C84 90 46 122 0 122 C-46 122 -84 90 -84 42 C-84 -8 -48 -46 0 -112 Z';

/** The medicine that numbs: full and always there. */
function NumbingDrop({ at }: { readonly at: string }): React.JSX.Element {
  return (
    <g transform={at}>
      <path d={DROP} fill="var(--pic-teal)" strokeWidth={6} />
      <path
        d="M0 -30 C24 4 42 22 42 48 C42 72 23 88 0 88 C-23 88 -42 72 -42 48 C-42 22 -24 4 0 -30 Z"
        fill="var(--pic-teal-soft)"
      />
      <path d="M-40 -8 C-32 -24 -20 -40 -10 -52" stroke="var(--pic-white)" strokeWidth={8} />
    </g>
  );
}

/** The soft ground both pictures stand on. */
const Ground = (): React.JSX.Element => (
  <path
    d="M240 36 C380 36 472 110 472 200 C472 292 380 336 240 336 C100 336 8 292 8 200 C8 110 100 36 240 36 Z"
    fill="var(--pic-ground)"
    stroke="none"
  />
);

/** For a clinic whose injections never hold a steroid: the numbing medicine alone. */
export function NumbingOnlyPicture(): React.JSX.Element {
  return (
    <PictureFrame>
      <Ground />
      <NumbingDrop at="translate(240 186)" />
    </PictureFrame>
  );
}

/** Two drops: a solid one whose waves calm to a flat line (numbing), a dashed, lighter one in which a swelling shrinks (steroid). */
export function InTheShotPicture(): React.JSX.Element {
  return (
    <PictureFrame>
      <Ground />
      <NumbingDrop at="translate(128 186)" />
      <path d="M240 206 V234 M226 220 H254" strokeWidth={6} />
      <g transform="translate(352 186)">
        <path d={DROP} fill="var(--pic-white)" strokeDasharray="14 13" />
        <circle cx={0} cy={46} r={44} strokeWidth={DETAIL_WIDTH} strokeDasharray="1 9" />
        <circle cx={0} cy={46} r={17} fill="var(--pic-clay-soft)" strokeWidth={DETAIL_WIDTH} />
        <path
          d="M-40 6 L-25 21 M-25 11 V21 H-35 M40 6 L25 21 M25 11 V21 H35 M-40 86 L-25 71 M-25 81 V71 H-35 M40 86 L25 71 M25 81 V71 H35"
          strokeWidth={DETAIL_WIDTH}
        />
      </g>
    </PictureFrame>
  );
}
