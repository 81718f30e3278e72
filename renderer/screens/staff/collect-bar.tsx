// Takes a visit that is still at the screen away from it, and gives it back: the patient's screen is cleared at once, the answers stay.
import { useEffect, useState } from 'react';
import { Press } from '../../components/press';
import { useKiosk, usePageState } from '../../visit/kiosk-context';
import { visitOf } from '../../visit/page-state';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';
import { useKeptFocus } from './use-kept-focus';
import './collect-bar.css';

/** How soon the list is asked again while the closing is on its way to the disk (milliseconds). */
const ASK_AGAIN_MILLISECONDS = 150;

export function CollectBar({ refresh }: { readonly refresh: () => Promise<void> }): React.JSX.Element | null {
  const { t } = useDesk();
  const { store } = useKiosk();
  const { visit, signed } = useReview();
  const [onItsWay, setOnItsWay] = useState(false);
  const onGlass = visitOf(usePageState())?.visitId === visit.visitId;
  const isOpen = visit.status === 'open';

  useEffect(() => {
    if (!onItsWay || !isOpen) return;
    const timer = setInterval(() => void refresh(), ASK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [onItsWay, isOpen, refresh]);

  if (visit.closedBecause === 'collected' && !signed) return <CalledIn words="review.collected" />;
  if (visit.closedBecause === 'left' && !signed) return <CalledIn />;
  // Its place is kept: what a nurse is about to press must not move meanwhile.
  if (onItsWay && isOpen) {
    return (
      <p className="collect-bar collect-bar-coming" aria-hidden="true">
        {t('review.collected')}
      </p>
    );
  }
  if (!onGlass || !isOpen || visit.finished || signed) return null;
  return (
    <div className="collect-bar">
      <p>{t('review.onScreen')}</p>
      <Press
        action="collect"
        look="main"
        onPress={() => {
          store.dispatch({ type: 'closed', reason: 'collected' });
          setOnItsWay(true);
        }}
      >
        {t('review.collect')}
      </Press>
    </div>
  );
}

/** A visit away from the screen before its end: the patient may go on with it, which takes somebody of the staff and not only a ticket. */
function CalledIn({ words }: { readonly words?: 'review.collected' }): React.JSX.Element {
  const { t } = useDesk();
  const { decide } = useReview();
  const note = useKeptFocus<HTMLParagraphElement>();
  return (
    <div className="collect-bar">
      <p role="status" tabIndex={-1} ref={note}>
        {words && `${t(words)} `}
        {t('review.giveBackHint')}
      </p>
      <Press action="give-back" onPress={() => decide({ type: 'given-back' })}>
        {t('review.giveBack')}
      </Press>
    </div>
  );
}
