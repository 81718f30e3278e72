// The codes on the glass, one after the other, for the camera of the patient's own phone. Knows nothing of the visit.
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Press } from '../components/press';
import type { PatientWords } from '../i18n/words';
import { useReading } from '../read-aloud/use-reading';
import { useKiosk } from '../visit/kiosk-context';
import { Code } from './code';
import { codesOf } from './codes-of';
import './take-home-codes.css';

export function TakeHomeCodes({ t }: { readonly t: PatientWords }): React.JSX.Element | null {
  const { clinic } = useKiosk().store.settings;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a language are always the same; its title tells which it is
  const codes = useMemo(() => codesOf(t, clinic), [t('takeHome.title'), clinic]);
  const [shown, setShown] = useState(0);
  useReading('take-home', shown);
  const code = codes[shown];
  if (!code) return null;
  const turn = (by: 1 | -1, action: 'part-back' | 'part-next', words: string): React.JSX.Element => {
    const isThere = codes[shown + by] !== undefined;
    return (
      <Press action={action} notYet={!isThere} onPress={() => isThere && setShown(shown + by)}>
        {by < 0 && <ArrowLeft aria-hidden className="turns" />}
        <span>{words}</span>
        {by > 0 && <ArrowRight aria-hidden className="turns" />}
      </Press>
    );
  };
  return (
    <div className="take-home-codes">
      <Code text={code.text} described={code.mark ?? t('takeHome.title')} />
      {code.mark && (
        <div className="take-home-parts">
          {turn(-1, 'part-back', t('actions.back'))}
          <p aria-live="polite">{code.mark}</p>
          {turn(1, 'part-next', t('actions.next'))}
        </div>
      )}
      <p className="take-home-note">
        <strong>{t('takeHome.scan')}</strong>
      </p>
      <p className="take-home-note">{t('takeHome.scanNote')}</p>
    </div>
  );
}
