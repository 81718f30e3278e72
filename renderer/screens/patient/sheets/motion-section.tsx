import { Press } from '../../../components/press';
import { usePatient } from '../../../visit/kiosk-context';
import type { ComfortSectionProps } from './comfort-section';

/** Whether pictures may move (WCAG 2.2.2). */
export function MotionSection({ comfort, onChange }: ComfortSectionProps): React.JSX.Element {
  const { t } = usePatient();
  return (
    <section>
      <h3>{t('comfort.still')}</h3>
      <div className="comfort-row">
        <Press action="motion:on" pressed={!comfort.still} onPress={() => onChange({ still: false })}>
          {t('comfort.stillOff')}
        </Press>
        <Press action="motion:off" pressed={comfort.still} onPress={() => onChange({ still: true })}>
          {t('comfort.stillOn')}
        </Press>
      </div>
    </section>
  );
}
