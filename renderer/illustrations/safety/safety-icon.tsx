// The signs beside the health questions. They name a topic calmly; no sign shows a needle, blood in quantity or a suffering face.

/** The health topics that have a sign; `none` stands for "none of these". */
export type SafetyIconId =
  | 'allergy'
  | 'infection'
  | 'diabetes'
  | 'pregnancy'
  | 'bleeding'
  | 'lungs'
  | 'needle-fear'
  | 'none';

function Allergy(): React.JSX.Element {
  return (
    <>
      <path d="M48 52 V88 M48 78 C56 78 64 72 66 64 M48 84 C40 84 32 78 30 70" />
      {[0, 72, 144, 216, 288].map((degrees) => (
        <ellipse
          key={degrees}
          cx={48}
          cy={17}
          rx={9.5}
          ry={11.5}
          fill="var(--pic-clay-soft)"
          transform={`rotate(${degrees} 48 34)`}
        />
      ))}
      <circle cx={48} cy={34} r={9} fill="var(--pic-sun)" />
      <path d="M78 20 V20.1 M86 34 V34.1 M78 46 V46.1 M88 52 V52.1" strokeWidth={6} />
    </>
  );
}

function Infection(): React.JSX.Element {
  return (
    <>
      <path d="M26 18 C26 6 46 6 46 18 V54 C58 62 54 88 36 88 C18 88 14 62 26 54 Z" fill="var(--pic-white)" />
      <circle cx={36} cy={70} r={9} fill="var(--pic-muscle)" stroke="none" />
      <path d="M36 66 V28" stroke="var(--pic-muscle)" strokeWidth={7} />
      <path d="M56 22 H66 M56 36 H62 M56 50 H66 M78 66 V30 M70 39 L78 29 L86 39" />
    </>
  );
}

function Diabetes(): React.JSX.Element {
  return (
    <>
      <rect x={38} y={20} width={46} height={68} rx={12} fill="var(--pic-teal-soft)" />
      <rect x={47} y={30} width={28} height={24} rx={4} fill="var(--pic-white)" />
      <path d="M52 46 L58 41 L64 44 L70 37" strokeWidth={3.5} />
      <path d="M61 70 V70.1" strokeWidth={11} />
      <path
        d="M22 6 C32 20 38 26 38 36 C38 45 31 51 22 51 C13 51 6 45 6 36 C6 26 12 20 22 6 Z"
        fill="var(--pic-muscle)"
      />
    </>
  );
}

function Pregnancy(): React.JSX.Element {
  return (
    <>
      <path
        d="M34 88 C36 74 32 64 30 54 C26 40 32 32 44 32 C54 34 56 42 56 48 C72 50 76 70 60 76 C58 80 58 84 58 88 Z"
        fill="var(--pic-plum)"
      />
      <path d="M32 16 C30 4 54 2 54 18 C54 28 48 32 43 32 C36 32 32 26 32 16 Z" fill="var(--pic-skin-3)" />
      <path d="M31 20 C28 4 46 0 54 12 C48 16 40 14 38 24 Z" fill="var(--pic-hair-1)" />
      <path d="M38 46 C36 58 42 66 56 64" stroke="var(--pic-line)" strokeWidth={14} />
      <path d="M38 46 C36 58 42 66 56 64" stroke="var(--pic-skin-3)" strokeWidth={7} />
    </>
  );
}

function Bleeding(): React.JSX.Element {
  return (
    <>
      <path
        d="M24 18 C35 34 41 42 41 54 C41 65 34 72 24 72 C14 72 7 65 7 54 C7 42 13 34 24 18 Z"
        fill="var(--pic-muscle)"
      />
      <path d="M16 54 C16 59 19 62 23 63" stroke="var(--pic-white)" />
      <path d="M50 20 C56 44 50 64 56 90 H86 C92 64 86 44 92 20 Z" fill="var(--pic-skin-1)" stroke="none" />
      <path d="M50 20 C56 44 50 64 56 90 M86 90 C92 64 86 44 92 20" />
      <path
        d="M64 46 C64 36 77 34 80 43 C84 51 79 64 71 62 C64 61 62 53 64 46 Z"
        fill="var(--pic-plum)"
        strokeWidth={3.5}
      />
    </>
  );
}

function Lungs(): React.JSX.Element {
  return (
    <>
      <path
        d="M38 32 C22 22 6 52 6 72 C6 88 18 86 28 80 C36 76 38 70 38 60 Z M58 32 C74 22 90 52 90 72 C90 88 78 86 68 80 C60 76 58 70 58 60 Z"
        fill="var(--pic-muscle-soft)"
      />
      <path d="M48 8 V36 M48 36 L24 60 M48 36 L72 60" />
    </>
  );
}

function NeedleFear(): React.JSX.Element {
  return (
    <>
      <path d="M10 88 C10 66 22 58 38 58 C54 58 66 66 66 88" fill="var(--pic-blue)" />
      <path
        d="M20 34 C20 20 28 14 38 14 C48 14 56 20 56 34 C56 48 48 56 38 56 C28 56 20 48 20 34 Z"
        fill="var(--pic-skin-2)"
      />
      <path
        d="M19 34 C14 10 32 5 42 9 C56 9 60 24 57 34 C55 28 53 25 50 21 C40 25 28 24 24 22 C21 26 20 30 19 34 Z"
        fill="var(--pic-hair-2)"
      />
      <path d="M31 39 V39.1 M45 39 V39.1" strokeWidth={5.5} />
      <path d="M34 48 H42 M26 33 L32 30 M50 33 L44 30" strokeWidth={3.5} />
      <path
        d="M78 40 C58 27 64 10 72 12 C76 12 78 16 78 19 C78 16 80 12 84 12 C92 10 98 27 78 40 Z"
        fill="var(--pic-clay)"
      />
      <path d="M68 50 C72 46 75 54 79 50 C83 46 86 54 90 50" strokeWidth={3.5} />
    </>
  );
}

function NoneOfThese(): React.JSX.Element {
  return (
    <>
      <circle cx={48} cy={48} r={38} fill="var(--pic-white)" />
      <path d="M30 50 L43 63 L68 36" strokeWidth={6} />
    </>
  );
}

const SIGNS: { readonly [id in SafetyIconId]: () => React.JSX.Element } = {
  allergy: Allergy,
  infection: Infection,
  diabetes: Diabetes,
  pregnancy: Pregnancy,
  bleeding: Bleeding,
  lungs: Lungs,
  'needle-fear': NeedleFear,
  none: NoneOfThese,
};

/** One sign of 96 by 96 units, decorative: its words stand beside it. */
export function SafetyIcon({ id }: { readonly id: SafetyIconId }): React.JSX.Element {
  const Sign = SIGNS[id];
  return (
    <svg
      viewBox="0 0 96 96"
      className="safety-icon"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="var(--pic-line)"
      strokeWidth={4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <Sign />
    </svg>
  );
}
