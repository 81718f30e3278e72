// What only a person can tell: whether the kiosk is heard, and whether each language is drawn with its own letters.
import { Volume2 } from 'lucide-react';
import { Press } from '../../../components/press';
import { useKiosk } from '../../../visit/kiosk-context';
import { playArrival } from '../../../visit/sounds';
import { languageEntry } from '../languages';
import { useDesk } from '../staff-desk';
import { Answers } from './answers';
import type { StepProps } from './step-props';
import './heard-and-read-steps.css';

export function SoundStep({ frame, assistant }: StepProps): React.JSX.Element {
  const { t } = useDesk();
  return frame(
    <>
      <p className="assistant-lead">{t('assistant.soundLead')}</p>
      <Press action="sound:play" className="sound-play" onPress={playArrival}>
        <Volume2 aria-hidden />
        {t('assistant.play')}
      </Press>
      <Answers test="sound" assistant={assistant} good={t('assistant.heard')} bad={t('assistant.notHeard')} />
    </>,
  );
}

export function FontsStep({ frame, shown, assistant }: StepProps): React.JSX.Element {
  const { t } = useDesk();
  const { words } = useKiosk();
  return frame(
    <>
      <p className="assistant-lead">{t('assistant.fontsLead')}</p>
      <ul className="font-lines">
        {shown.settings.languages.value.map(languageEntry).map(({ code, nativeName, dir }) => (
          <li key={code} lang={code} dir={dir}>
            <span className="font-name">{nativeName}</span>
            <span>{words.attract(code)('chooseLanguage')}</span>
          </li>
        ))}
      </ul>
      <Answers
        test="fonts"
        assistant={assistant}
        good={t('assistant.fontsGood')}
        bad={t('assistant.fontsBad')}
      />
    </>,
  );
}
