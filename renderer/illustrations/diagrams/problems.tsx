// S06: what can go wrong, as calm signs in two rows: what a needle can do, what medicine or germs can do. No gore, no alarm colour.
import type { LabelId } from '#core/procedure/picture-labels';
import { Label, Sign } from '../picture-words';
import { DETAIL_WIDTH } from './picture-frame';

function Bleeding(): React.JSX.Element {
  return (
    <g transform="rotate(-32)">
      <rect x={-42} y={-18} width={84} height={36} rx={18} fill="var(--pic-clay-soft)" />
      <path d="M-16 -18 V18 M16 -18 V18" strokeWidth={DETAIL_WIDTH} />
      <path
        d="M0 -11 C5 -4 8 -1 8 4 C8 9 4 12 0 12 C-4 12 -8 9 -8 4 C-8 -1 -5 -4 0 -11 Z"
        transform="rotate(32)"
        fill="var(--pic-muscle)"
        strokeWidth={DETAIL_WIDTH}
      />
    </g>
  );
}

function Bruise(): React.JSX.Element {
  return (
    <>
      <path
        d="M-24 -44 C-20 -16 -26 12 -19 44 L19 44 C26 14 20 -14 24 -44 Z"
        fill="var(--pic-skin-1)"
        stroke="none"
      />
      <path d="M-24 -44 C-20 -16 -26 12 -19 44 M19 44 C26 14 20 -14 24 -44" />
      <path
        d="M-10 -6 C-10 -20 8 -22 12 -10 C20 0 12 20 0 18 C-12 18 -14 4 -10 -6 Z"
        fill="var(--pic-plum)"
        strokeWidth={DETAIL_WIDTH}
      />
    </>
  );
}

const NERVE =
  'M0 42 V-8 C-4 -22 -18 -24 -24 -38 M0 -8 C4 -22 20 -22 24 -36 M0 24 C-14 20 -24 13 -28 1 M0 13 C12 11 24 7 28 -5';

function Nerve(): React.JSX.Element {
  return (
    <>
      <path d={NERVE} strokeWidth={15} />
      <path d={NERVE} stroke="var(--pic-sun)" strokeWidth={6} />
    </>
  );
}

function BloodVessel(): React.JSX.Element {
  return (
    <>
      <path
        d="M-13 42 C-13 22 -14 14 -24 4 C-34 -8 -38 -20 -38 -38 L-16 -38 C-16 -26 -10 -14 0 -8 C10 -14 16 -26 16 -38 L38 -38 C38 -20 34 -8 24 4 C14 14 13 22 13 42"
        fill="var(--pic-muscle-soft)"
      />
      <ellipse cx={-27} cy={-38} rx={11} ry={5} fill="var(--pic-muscle)" strokeWidth={DETAIL_WIDTH} />
      <ellipse cx={27} cy={-38} rx={11} ry={5} fill="var(--pic-muscle)" strokeWidth={DETAIL_WIDTH} />
      <path d="M0 34 V20 M-6 26 L0 19 L6 26" strokeWidth={DETAIL_WIDTH} />
    </>
  );
}

function Lungs(): React.JSX.Element {
  return (
    <>
      <path
        d="M-9 -14 C-24 -22 -40 8 -40 28 C-40 42 -30 40 -20 34 C-12 30 -9 26 -9 16 Z M9 -14 C24 -22 40 8 40 28 C40 42 30 40 20 34 C12 30 9 26 9 16 Z"
        fill="var(--pic-muscle-soft)"
      />
      <path d="M0 -42 V-14 M0 -14 L-20 8 M0 -14 L20 8" />
    </>
  );
}

const HIVES = [
  [-12, 12],
  [4, 8],
  [-2, 26],
  [14, 22],
  [-6, -8],
  [7, -14],
] as const;
const HAND =
  'M-17 30 V-14 M-6 14 V-28 M6 14 V-27 M17 30 V-12 M17 30 C26 26 32 16 33 6 M-17 12 H17 V30 C17 38 8 40 0 40 C-8 40 -17 38 -17 30 Z';

function Allergy(): React.JSX.Element {
  return (
    <>
      <path d={HAND} strokeWidth={17} />
      <path d={HAND} stroke="var(--pic-skin-2)" strokeWidth={8} />
      <path
        d="M-17 8 H17 V30 C17 38 8 40 0 40 C-8 40 -17 38 -17 30 Z"
        fill="var(--pic-skin-2)"
        stroke="none"
      />
      {HIVES.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={4.5} fill="var(--pic-muscle)" strokeWidth={2.5} />
      ))}
    </>
  );
}

const BRISTLES = [0, 45, 90, 135, 180, 225, 270, 315] as const;

function Infection(): React.JSX.Element {
  return (
    <>
      {BRISTLES.map((degrees) => (
        <g key={degrees} transform={`rotate(${degrees})`}>
          <path d="M0 -24 V-36" />
          <circle cx={0} cy={-39} r={4} fill="var(--pic-line)" stroke="none" />
        </g>
      ))}
      <circle r={26} fill="var(--pic-leaf)" />
      <path
        d="M-10 -8 C-6 -12 0 -10 0 -5 M8 4 C12 4 14 8 12 12 M-10 8 C-8 12 -4 13 -1 11"
        strokeWidth={DETAIL_WIDTH}
      />
    </>
  );
}

type Problem = readonly [LabelId<'problems'>, () => React.JSX.Element];

const FROM_NEEDLE: readonly Problem[] = [
  ['bleeding', Bleeding],
  ['bruise', Bruise],
  ['nerve', Nerve],
  ['vessel', BloodVessel],
  ['lung', Lungs],
];
const FROM_MEDICINE: readonly Problem[] = [
  ['allergy', Allergy],
  ['infection', Infection],
];

function Group({
  name,
  problems,
}: {
  readonly name: LabelId<'problems'>;
  readonly problems: readonly Problem[];
}): React.JSX.Element {
  return (
    <div className="picture-problems-group">
      <Label id={name} />
      {problems.map(([label, Drawing]) => (
        <Sign key={label} label={label} view="-48 -48 96 96">
          <Drawing />
        </Sign>
      ))}
    </div>
  );
}

/** Seven calm signs with their names: bleeding, bruise, nerve, blood vessel, lung; beside them allergy and infection. */
export function ProblemsPicture(): React.JSX.Element {
  return (
    <div className="picture-problems">
      <Group name="needle" problems={FROM_NEEDLE} />
      <Group name="medicine" problems={FROM_MEDICINE} />
    </div>
  );
}
