import { Pause, Play, RotateCcw, SlidersHorizontal, Volume2 } from 'lucide-react';
import { Press } from '../components/press';
import { useKiosk, usePatient } from '../visit/kiosk-context';
import { useReaderState } from './use-reading';
import './reading.css';

/**
 * Listen; and once somebody listens: pause, once more, and the settings of the voice. In a language without a voice the settings say so.
 */
export function ListenButtons({ onSound }: { readonly onSound: () => void }): React.JSX.Element {
  const { visit, t } = usePatient();
  const { reader } = useKiosk();
  const state = useReaderState();
  const hasVoice = reader.voices.has(visit.language);
  const press = hasVoice ? reader.toggle : onSound;
  if (!visit.comfort.readAloud) {
    return (
      <div className="listen" data-listens>
        <Press action="read-aloud" className="bar-button" onPress={press} label={t('bar.listen')}>
          <Volume2 aria-hidden />
          <span className="bar-words">{t('bar.listen')}</span>
        </Press>
      </div>
    );
  }
  const isSpeaking = state === 'speaking';
  return (
    <div className="listen" data-listens>
      <Press
        action="read-aloud"
        className="bar-button listen-on"
        onPress={press}
        label={isSpeaking ? t('bar.pause') : t('bar.play')}
      >
        {isSpeaking ? <Pause aria-hidden /> : <Play aria-hidden />}
      </Press>
      {hasVoice && (
        <Press action="say-again" className="bar-button" onPress={reader.readScreen} label={t('bar.again')}>
          <RotateCcw aria-hidden />
        </Press>
      )}
      <Press action="sound" className="bar-button" onPress={onSound} label={t('bar.sound')}>
        <SlidersHorizontal aria-hidden />
      </Press>
    </div>
  );
}
