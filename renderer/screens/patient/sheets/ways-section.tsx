import { Press } from '../../../components/press';
import { useKiosk, usePatient } from '../../../visit/kiosk-context';
import type { ComfortSectionProps } from './comfort-section';

/** What is on or off, each by itself. */
const WAYS = ['simple', 'hold', 'curtain'] as const;

/** Other ways of seeing and touching: one line at a time, a touch that must be held, a dark glass for who listens. */
export function WaysSection({ comfort, onChange }: ComfortSectionProps): React.JSX.Element {
  const { visit, t } = usePatient();
  const { voices } = useKiosk().reader;
  const change = (way: (typeof WAYS)[number]): void => {
    // One line at a time is for whoever reads with effort: it comes with its sound.
    const sound =
      way === 'simple' && !comfort.simple && voices.has(visit.language) ? { readAloud: true } : {};
    onChange({ [way]: !comfort[way], ...sound });
  };
  return (
    <section>
      <h3>{t('comfort.ways')}</h3>
      <div className="comfort-row">
        {WAYS.map((way) => (
          <Press key={way} action={way} pressed={comfort[way]} onPress={() => change(way)}>
            {t(`comfort.${way}`)}
          </Press>
        ))}
      </div>
    </section>
  );
}
