// How big the glass is, found with a bank card held against it: every card has the same size, and everybody carries one.
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Press } from '../../../components/press';
import { measuredAs, pixelsPerMillimetre } from '../../../visit/panel';
import { useDesk } from '../staff-desk';
import type { StepProps } from './step-props';
import './panel-step.css';

/** A card is 85.60 by 53.98 millimetres with corners of 3.18 (ISO/IEC 7810, ID-1). */
const CARD = { width: 85.6, height: 53.98, corner: 3.18 } as const;
/** As the clinic config takes it (core/config/clinic-config.ts). */
const INCHES = { least: 7, most: 65, step: 0.1 } as const;
/** What a large step makes of the outline. */
const LARGE = 1.04;

const within = (inches: number): number =>
  Math.min(INCHES.most, Math.max(INCHES.least, Math.round(inches * 10) / 10));

export function PanelStep({ frame, shown, change }: StepProps): React.JSX.Element {
  const { t } = useDesk();
  const { value, from } = shown.settings.diagonalInches;
  const [inches, setInches] = useState(value);
  // The larger the outline for one card, the smaller the glass.
  const steps = [
    { action: 'card:smaller', words: t('assistant.smaller'), to: inches * LARGE, Sign: Minus },
    {
      action: 'card:a-little-smaller',
      words: t('assistant.aLittleSmaller'),
      to: inches + INCHES.step,
      Sign: Minus,
    },
    {
      action: 'card:a-little-larger',
      words: t('assistant.aLittleLarger'),
      to: inches - INCHES.step,
      Sign: Plus,
    },
    { action: 'card:larger', words: t('assistant.larger'), to: inches / LARGE, Sign: Plus },
  ];
  const leave = (): void => {
    if (inches === value && from === 'screen') return;
    change({ setting: 'diagonalInches', to: { value: inches } });
    measuredAs(inches);
  };
  return frame(
    <>
      <p className="assistant-lead">{t('assistant.panelLead')}</p>
      <CardOutline inches={inches} />
      <p className="panel-measured" role="status">
        {t('assistant.diagonal', { inches: inches.toFixed(1) })}
      </p>
      <div className="panel-steps">
        {steps.map(({ action, words, to, Sign }) => (
          <Press
            key={action}
            action={action}
            notYet={within(to) === inches}
            onPress={() => setInches(within(to))}
          >
            <Sign aria-hidden />
            {words}
          </Press>
        ))}
      </div>
    </>,
    { leave },
  );
}

/** Drawn in the size a card would have on a glass of this diagonal, whatever the page takes it for now. */
function CardOutline({ inches }: { readonly inches: number }): React.JSX.Element {
  const mm = pixelsPerMillimetre(window.innerWidth, window.innerHeight, inches);
  const style = {
    inlineSize: `${CARD.width * mm}px`,
    blockSize: `${CARD.height * mm}px`,
    borderRadius: `${CARD.corner * mm}px`,
  };
  return (
    <div className="panel-glass" dir="ltr" aria-hidden="true">
      <div className="panel-card" style={style}>
        <svg viewBox="0 0 856 540" aria-hidden="true" focusable="false">
          <rect className="panel-chip" x="84" y="190" width="118" height="96" rx="18" />
          <path className="panel-chip-lines" d="M84 238h118M143 190v96" />
          <path className="panel-number" d="M84 370h130M264 370h130M444 370h130M624 370h130" />
          <path className="panel-name" d="M84 452h250" />
        </svg>
      </div>
    </div>
  );
}
