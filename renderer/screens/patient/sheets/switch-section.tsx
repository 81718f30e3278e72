import { SPEEDS, SWITCH_COUNTS } from '#core/visit/comfort';
import { Press } from '../../../components/press';
import { usePatient } from '../../../visit/kiosk-context';
import type { ComfortSectionProps } from './comfort-section';

/** One switch, two or none; how fast the mark moves matters only while there is one that moves by itself or could. */
export function SwitchSection({ comfort, onChange }: ComfortSectionProps): React.JSX.Element {
  const { t } = usePatient();
  return (
    <>
      <section>
        <h3>{t('comfort.switches')}</h3>
        <div className="comfort-row">
          {SWITCH_COUNTS.map((count) => (
            <Press
              key={count}
              action={`switches:${count}`}
              pressed={comfort.switches === count}
              onPress={() => onChange({ switches: count })}
            >
              {t(`comfort.switchCount.${count}`)}
            </Press>
          ))}
        </div>
      </section>
      {comfort.switches > 0 && (
        <section>
          <h3>{t('comfort.pace')}</h3>
          <div className="comfort-row">
            {SPEEDS.map((pace) => (
              <Press
                key={pace}
                action={`pace:${pace}`}
                pressed={comfort.pace === pace}
                onPress={() => onChange({ pace })}
              >
                {t(`sound.speeds.${pace}`)}
              </Press>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
