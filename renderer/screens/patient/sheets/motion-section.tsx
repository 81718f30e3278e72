import { usePatient } from '../../../visit/kiosk-context';
import type { ComfortSectionProps } from './comfort-section';
import { OneOf } from './one-of';

/** Whether pictures may move (WCAG 2.2.2). */
export function MotionSection({ comfort, onChange }: ComfortSectionProps): React.JSX.Element {
  const { t } = usePatient();
  return (
    <OneOf
      title={t('comfort.still')}
      choices={[false, true]}
      chosen={comfort.still}
      actionOf={(still) => (still ? 'motion:off' : 'motion:on')}
      nameOf={(still) => t(still ? 'comfort.stillOn' : 'comfort.stillOff')}
      onChoose={(still) => onChange({ still })}
    />
  );
}
