// S15: whom to call: two panels of the same size told apart by shape, sign, word and colour. Its numbers are the clinic's own.
import { type ReactNode, useContext } from 'react';
import { ClinicPhone } from '../clinic-phone';
import { Label } from '../picture-words';
import { DETAIL_WIDTH, PictureFrame } from './picture-frame';

const HANDSET =
  'M-26 -20 C-32 -14 -32 -2 -18 12 C-4 28 12 34 20 28 L28 20 L14 6 L5 13 C-2 10 -8 3 -11 -4 L-4 -13 L-18 -28 Z';

function Ambulance(): React.JSX.Element {
  return (
    <g transform="translate(230 80)">
      <path d="M-92 36 V-34 C-92 -42 -88 -46 -80 -46 H28 V36 Z" fill="var(--pic-white)" />
      <path d="M28 -26 H58 C66 -26 70 -22 74 -14 L88 8 V36 H28 Z" fill="var(--pic-clay-soft)" />
      <path d="M44 -12 H58 L70 8 H44 Z" fill="var(--pic-sky)" strokeWidth={DETAIL_WIDTH} />
      <path d="M-6 -46 V-56 H12 V-46" fill="var(--pic-sun)" />
      <path d="M-32 -24 V16 M-49 -14 L-15 6 M-49 6 L-15 -14" stroke="var(--stop)" strokeWidth={9} />
      <circle cx={-52} cy={38} r={16} fill="var(--pic-ground)" />
      <circle cx={52} cy={38} r={16} fill="var(--pic-ground)" />
    </g>
  );
}

function Clinic(): React.JSX.Element {
  return (
    <g transform="translate(230 80)">
      <path d="M-68 50 V-12 H68 V50 Z" fill="var(--pic-white)" />
      <path d="M-82 -12 L0 -58 L82 -12 Z" fill="var(--pic-teal)" />
      <path d="M-14 50 V10 H14 V50 Z" fill="var(--pic-clay-soft)" />
      <path d="M-52 8 H-32 V28 H-52 Z M32 8 H52 V28 H32 Z" fill="var(--pic-sky)" strokeWidth={DETAIL_WIDTH} />
      <path
        d="M0 -22 C-16 -33 -12 -44 -5 -43 C-2 -43 0 -40 0 -38 C0 -40 2 -43 5 -43 C12 -44 16 -33 0 -22 Z"
        fill="var(--pic-white)"
        strokeWidth={DETAIL_WIDTH}
      />
      <path d="M-92 50 H92" />
    </g>
  );
}

function Panel({
  sign,
  children,
}: {
  readonly sign: ReactNode;
  readonly children: ReactNode;
}): React.JSX.Element {
  return (
    <div className="picture-call-panel">
      <PictureFrame view="0 6 334 148">{sign}</PictureFrame>
      <div className="picture-call-words">{children}</div>
    </div>
  );
}

/** Above: octagon, telephone, ambulance, the emergency number. Below: round sign, telephone, clinic and its number. */
export function CallPicture(): React.JSX.Element {
  const phone = useContext(ClinicPhone);
  return (
    <div className="picture-call">
      <Panel
        sign={
          <>
            <path d="M42 22 H90 L124 56 V104 L90 138 H42 L8 104 V56 Z" fill="var(--stop)" stroke="none" />
            <path d={HANDSET} transform="translate(67 80) scale(1.2)" fill="var(--stop-wash)" stroke="none" />
            <Ambulance />
          </>
        }
      >
        <Label id="emergency" />
      </Panel>
      <Panel
        sign={
          <>
            <circle cx={66} cy={80} r={58} fill="var(--talk)" stroke="none" />
            <path d={HANDSET} transform="translate(67 80) scale(1.2)" fill="var(--talk-wash)" stroke="none" />
            <Clinic />
          </>
        }
      >
        <Label id="clinic" />
        <span className="picture-call-number" dir="ltr">
          {phone}
        </span>
      </Panel>
    </div>
  );
}
