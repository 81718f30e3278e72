import { type Comfort, SPEEDS, VOLUMES } from '#core/visit/comfort';
import { Dialog } from '../../../components/dialog';
import { Press } from '../../../components/press';
import { useKiosk, usePatient } from '../../../visit/kiosk-context';
import type { SheetProps } from '../sheet';

/** How the voice speaks, whether it says one's own answers, and an end to it. */
export function SoundSheet({ onClose }: SheetProps): React.JSX.Element {
  const { visit, t } = usePatient();
  const { reader } = useKiosk();
  const hasVoice = reader.voices.has(visit.language);
  return (
    <Dialog
      title={t('sound.title')}
      {...(hasVoice ? {} : { lead: t('sound.none') })}
      t={t}
      closeWords={t('comfort.close')}
      onClose={onClose}
    >
      <div className="comfort">
        {hasVoice && <Voice />}
        {visit.comfort.readAloud && (
          <div className="comfort-row">
            <Press
              action="read-aloud:off"
              onPress={() => {
                reader.switchOff();
                onClose();
              }}
            >
              {t('sound.stop')}
            </Press>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function Voice(): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const { comfort } = visit;
  const isPrivate = useKiosk().store.settings.readAloud.output === 'headset';
  const change = (part: Partial<Comfort>): void =>
    dispatch({ type: 'comfort-changed', comfort: { ...comfort, ...part } });
  return (
    <>
      <h3>{t('sound.speed')}</h3>
      <div className="comfort-row comfort-four">
        {SPEEDS.map((speed) => (
          <Press
            key={speed}
            action={`speed:${speed}`}
            pressed={comfort.speed === speed}
            onPress={() => change({ speed })}
          >
            {t(`sound.speeds.${speed}`)}
          </Press>
        ))}
      </div>
      <h3>{t('sound.volume')}</h3>
      <div className="comfort-row">
        {VOLUMES.map((volume) => (
          <Press
            key={volume}
            action={`volume:${volume}`}
            pressed={comfort.volume === volume}
            onPress={() => change({ volume })}
          >
            {t(`sound.volumes.${volume}`)}
          </Press>
        ))}
      </div>
      {!isPrivate && (
        <>
          <h3>{t('sound.answers')}</h3>
          <p className="comfort-why">{t('sound.answersLead')}</p>
          <div className="comfort-row">
            {([true, false] as const).map((saysAnswers) => (
              <Press
                key={String(saysAnswers)}
                action={saysAnswers ? 'answers:said' : 'answers:silent'}
                pressed={comfort.saysAnswers === saysAnswers}
                onPress={() => change({ saysAnswers })}
              >
                {t(saysAnswers ? 'sound.answersOn' : 'sound.answersOff')}
              </Press>
            ))}
          </div>
        </>
      )}
    </>
  );
}
