import { type Comfort, SPEEDS, VOLUMES } from '#core/visit/comfort';
import { Dialog } from '../../../components/dialog';
import { Press } from '../../../components/press';
import { useKiosk, usePatient } from '../../../visit/kiosk-context';
import type { SheetProps } from '../sheet';
import { OneOf } from './one-of';

/** How the voice speaks, whether it says one's own answers, and an end to it. */
export function SoundSheet({ onClose }: SheetProps): React.JSX.Element {
  const { visit, t } = usePatient();
  const { reader } = useKiosk();
  const hasVoice = reader.voices.has(visit.language);
  const stop = (): void => {
    reader.switchOff();
    onClose();
  };
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
            <Press action="read-aloud:off" onPress={stop}>
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
      <OneOf
        title={t('sound.speed')}
        choices={SPEEDS}
        chosen={comfort.speed}
        actionOf={(speed) => `speed:${speed}`}
        nameOf={(speed) => t(`sound.speeds.${speed}`)}
        onChoose={(speed) => change({ speed })}
      />
      <OneOf
        title={t('sound.volume')}
        choices={VOLUMES}
        chosen={comfort.volume}
        actionOf={(volume) => `volume:${volume}`}
        nameOf={(volume) => t(`sound.volumes.${volume}`)}
        onChoose={(volume) => change({ volume })}
      />
      {!isPrivate && (
        <OneOf
          title={t('sound.answers')}
          why={t('sound.answersLead')}
          choices={[true, false]}
          chosen={comfort.saysAnswers}
          actionOf={(said) => (said ? 'answers:said' : 'answers:silent')}
          nameOf={(said) => t(said ? 'sound.answersOn' : 'sound.answersOff')}
          onChoose={(saysAnswers) => change({ saysAnswers })}
        />
      )}
    </>
  );
}
