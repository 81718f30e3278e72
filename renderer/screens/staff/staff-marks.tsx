// What only a person can see: somebody else tapped, or there is a reason to stop. A raised level is lowered as any stop is.
import { MessageCircleWarning, OctagonX, Users } from 'lucide-react';
import { Press } from '../../components/press';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';

export function StaffMarks(): React.JSX.Element | null {
  const { t } = useDesk();
  const { visit, decide, signed } = useReview();
  const { helped, raisedTo } = visit.review;
  const raised = raisedTo === 'stop';
  if (signed) return null;
  return (
    <div className="staff-marks">
      <Press
        action="helped"
        pressed={helped}
        onPress={() => decide({ type: 'helper-noted', helped: !helped })}
      >
        <Users aria-hidden />
        {t('review.helped')}
      </Press>
      <Press
        action="raise-talk"
        pressed={raisedTo === 'talk'}
        notYet={raised}
        onPress={() => {
          if (raisedTo === null) decide({ type: 'level-raised', to: 'talk' });
        }}
      >
        <MessageCircleWarning aria-hidden />
        {t('review.raiseTalk')}
      </Press>
      <Press
        action="raise"
        pressed={raised}
        onPress={() => {
          if (!raised) decide({ type: 'level-raised', to: 'stop' });
        }}
      >
        <OctagonX aria-hidden />
        {t('review.raise')}
      </Press>
    </div>
  );
}
