import { SPEEDS, SWITCH_COUNTS } from '#core/visit/comfort';
import { usePatient } from '../../../visit/kiosk-context';
import type { ComfortSectionProps } from './comfort-section';
import { OneOf } from './one-of';

/** One switch, two or none; how fast the mark moves matters only while there is one that moves by itself or could. */
export function SwitchSection({ comfort, onChange }: ComfortSectionProps): React.JSX.Element {
  const { t } = usePatient();
  return (
    <>
      <OneOf
        title={t('comfort.switches')}
        choices={SWITCH_COUNTS}
        chosen={comfort.switches}
        actionOf={(count) => `switches:${count}`}
        nameOf={(count) => t(`comfort.switchCount.${count}`)}
        onChoose={(switches) => onChange({ switches })}
      />
      {comfort.switches > 0 && (
        <OneOf
          title={t('comfort.pace')}
          choices={SPEEDS}
          chosen={comfort.pace}
          actionOf={(pace) => `pace:${pace}`}
          nameOf={(pace) => t(`sound.speeds.${pace}`)}
          onChoose={(pace) => onChange({ pace })}
        />
      )}
    </>
  );
}
