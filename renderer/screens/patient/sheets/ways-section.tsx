import { Press } from '../../../components/press';
import { usePatient } from '../../../visit/kiosk-context';
import type { ComfortSectionProps } from './comfort-section';

/** What is on or off, each by itself. */
const WAYS = ['simple', 'hold', 'curtain'] as const;

/** Other ways of seeing and touching: one line at a time, a touch that must be held, a dark glass for who listens. */
export function WaysSection({ comfort, onChange }: ComfortSectionProps): React.JSX.Element {
  const { t } = usePatient();
  return (
    <section>
      <h3>{t('comfort.ways')}</h3>
      <div className="comfort-row">
        {WAYS.map((way) => (
          <Press
            key={way}
            action={way}
            pressed={comfort[way]}
            onPress={() => onChange({ [way]: !comfort[way] })}
          >
            {t(`comfort.${way}`)}
          </Press>
        ))}
      </div>
    </section>
  );
}
