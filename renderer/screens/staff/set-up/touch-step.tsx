// Whether the whole glass feels a finger: a grid over all of it, and afterwards a map of the places that stayed silent.
import { Hand } from 'lucide-react';
import { useState } from 'react';
import { Press } from '../../../components/press';
import { useDesk } from '../staff-desk';
import { ResultLine } from './result-line';
import type { StepProps } from './step-props';
import { gridOf, TouchField, type TouchGrid } from './touch-field';
import './touch-step.css';

interface Told {
  readonly grid: TouchGrid;
  readonly felt: ReadonlySet<number>;
}

export function TouchStep({ frame, assistant }: StepProps): React.JSX.Element {
  const { t } = useDesk();
  const [isTesting, setTesting] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const done = (grid: TouchGrid, felt: ReadonlySet<number>): void => {
    setTesting(false);
    setTold({ grid, felt });
    assistant.tested('touch', felt.size === grid.columns * grid.rows);
  };
  const last = assistant.tests.touch;
  const silent = told ? told.grid.columns * told.grid.rows - told.felt.size : 0;
  const resultWords =
    silent > 0
      ? t('assistant.touchBad', { count: silent })
      : last?.works
        ? t('assistant.touchGood')
        : t('assistant.fails');
  if (isTesting) return <TouchField words={t('assistant.touchLead')} onDone={done} />;
  return frame(
    <>
      <p className="assistant-lead">{t('assistant.touchLead')}</p>
      <GlassMap told={told} />
      {last && <ResultLine works={last.works} words={resultWords} />}
      <div className="assistant-answers">
        <Press action="touch:start" onPress={() => setTesting(true)}>
          <Hand aria-hidden />
          {t('assistant.touchStart')}
        </Press>
      </div>
    </>,
  );
}

/** The glass in small, in its own shape, with a sign where a finger was not felt. */
function GlassMap({ told }: { readonly told: Told | null }): React.JSX.Element {
  const { columns, rows } = told?.grid ?? gridOf();
  const cells = Array.from({ length: columns * rows }, (_, cell) => cell);
  return (
    <svg className="touch-map" viewBox={`-0.2 -0.2 ${columns + 0.4} ${rows + 0.4}`} aria-hidden="true">
      {cells.map((cell) => {
        const [x, y] = [cell % columns, Math.floor(cell / columns)];
        const state = !told ? 'waits' : told.felt.has(cell) ? 'felt' : 'silent';
        return (
          <g key={cell} data-cell={state}>
            <rect x={x + 0.06} y={y + 0.06} width="0.88" height="0.88" rx="0.16" />
            {state === 'silent' && <path d={`M${x + 0.3} ${y + 0.3}l0.4 0.4m0 -0.4l-0.4 0.4`} />}
          </g>
        );
      })}
    </svg>
  );
}
