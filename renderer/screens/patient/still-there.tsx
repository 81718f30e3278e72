import { useEffect, useId, useRef } from 'react';
import { Press } from '../../components/press';
import { useReading } from '../../read-aloud/use-reading';
import { usePatient } from '../../visit/kiosk-context';

/**
 * The question before the privacy wipe. Any touch or key takes it away (use-idle hears it first); the button is there for those
 * who look for one. Says how long is left, in words, once a second for the eye and every ten for the ear.
 */
export function StillThere({ secondsLeft }: { readonly secondsLeft: number }): React.JSX.Element {
  const { t } = usePatient();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  // After it is open: what lies under it is not read.
  useReading('still-there');
  const spokenSeconds = Math.ceil(secondsLeft / 10) * 10;
  return (
    <dialog ref={dialog} role="alertdialog" className="dialog still-there" aria-labelledby={titleId}>
      <div className="dialog-frame">
        <h2 id={titleId}>{t('stillThere.title')}</h2>
        <p className="lead">{t('stillThere.body')}</p>
        <p className="still-there-seconds" aria-hidden="true">
          {secondsLeft}
        </p>
        <p aria-hidden="true">{t('stillThere.count', { count: secondsLeft })}</p>
        <p className="visually-hidden" aria-live="assertive">
          {t('stillThere.count', { count: spokenSeconds })}
        </p>
        <Press action="still-here" look="main" onPress={() => undefined}>
          {t('stillThere.extend')}
        </Press>
      </div>
    </dialog>
  );
}
