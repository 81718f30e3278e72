// Readiness for staff: always shape, word and colour together (WCAG 1.4.1). Never shown to a patient.
import type { ReadinessLevel } from '#core/readiness/evaluate';
import { useDesk } from './staff-desk';
import { levelKey } from './staff-keys';
import './readiness-badge.css';

/** One shape per level, told apart without colour and from across a desk. */
const SHAPES: Readonly<Record<ReadinessLevel, React.JSX.Element>> = {
  ready: (
    <>
      <circle className="shape-fill" cx={32} cy={32} r={29} />
      <path className="shape-mark" d="M18 33 L28 43 L46 22" />
    </>
  ),
  talk: (
    <>
      <path
        className="shape-fill"
        d="M14 5 H50 Q61 5 61 16 V36 Q61 47 50 47 H33 L19 60 V47 H14 Q3 47 3 36 V16 Q3 5 14 5 Z"
      />
      <path className="shape-mark" d="M18 26 H18.1 M32 26 H32.1 M46 26 H46.1" />
    </>
  ),
  stop: (
    <>
      <path className="shape-fill" d="M20 3 H44 L61 20 V44 L44 61 H20 L3 44 V20 Z" />
      <path className="shape-mark" d="M17 32 H47" />
    </>
  ),
  'not-finished': <circle className="shape-open" cx={32} cy={32} r={27} pathLength={80} />,
};

/** The shape alone, where the word stands beside it. */
export function ReadinessShape({ level }: { readonly level: ReadinessLevel }): React.JSX.Element {
  return (
    <svg
      viewBox="0 0 64 64"
      className={`readiness-shape level-${level}`}
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[level]}
    </svg>
  );
}

/** Shape and word on a wash of the level's colour; `label` is the whole sentence, `short` fits a list. */
export function ReadinessBadge({
  level,
  length,
}: {
  readonly level: ReadinessLevel;
  readonly length: 'label' | 'short';
}): React.JSX.Element {
  const { t } = useDesk();
  return (
    <span className={`readiness-badge level-${level}`}>
      <ReadinessShape level={level} />
      <span>{t(levelKey(level, length))}</span>
    </span>
  );
}
