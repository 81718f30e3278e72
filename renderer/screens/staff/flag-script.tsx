// Twenty seconds about one point: what to ask, in both languages and aloud in the patient's, and what to listen for. Records nothing.
import { Square, Volume2 } from 'lucide-react';
import { useEffect } from 'react';
import type { ScriptId } from '#core/readiness/scripts';
import { Press } from '../../components/press';
import { useReaderState } from '../../read-aloud/use-reading';
import { useKiosk } from '../../visit/kiosk-context';
import { isolated, languageEntry } from './languages';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';
import { listenKey, promptKey } from './staff-keys';
import './flag-script.css';

export function FlagScript({ script }: { readonly script: ScriptId }): React.JSX.Element {
  const { t, language } = useDesk();
  const { visit, ofPatient } = useReview();
  const { code, dir } = languageEntry(visit.language);
  const asked = ofPatient?.asked(promptKey(script));
  return (
    <div className="flag-script">
      <div>
        <p className="flag-ask">{t('review.ask', { prompt: t(promptKey(script)) })}</p>
        <p className="flag-listen">{t('review.listen', { points: t(listenKey(script)) })}</p>
      </div>
      {asked && (
        <div className="flag-said" data-listens>
          {code !== language.code && (
            <p lang={code} dir={dir}>
              {asked}
            </p>
          )}
          <SayIt script={script} language={code} text={asked} />
        </div>
      )}
    </div>
  );
}

function SayIt({
  script,
  language,
  text,
}: {
  readonly script: ScriptId;
  readonly language: string;
  readonly text: string;
}): React.JSX.Element {
  const { t } = useDesk();
  const { reader } = useKiosk();
  const isSaying = useReaderState() !== 'quiet' && reader.forStaff === text;
  useEffect(() => reader.silence, [reader]);
  if (!reader.voices.has(language)) return <p className="flag-silent">{t('review.noSound')}</p>;
  return (
    <Press action={`say:${script}`} look="quiet" onPress={() => reader.sayForStaff(language, text)}>
      {isSaying ? <Square aria-hidden /> : <Volume2 aria-hidden />}
      {isSaying
        ? t('review.stopSaying')
        : t('review.say', { language: isolated(languageEntry(language).nativeName) })}
    </Press>
  );
}
