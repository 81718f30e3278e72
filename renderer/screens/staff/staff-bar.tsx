// The bar on every unlocked staff screen: the way back, who is signed in, how long still, the lock. Never says anything of a visit.
import { ArrowLeft, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Press } from '../../components/press';
import { useDesk, useSession } from './staff-desk';
import { roleKey } from './staff-keys';
import { StaffLanguage } from './staff-language';

export function StaffBar({
  onBack,
  toReview,
  children,
}: {
  /** Back to where this person begins: the list, or the manager's cards; absent there. */
  readonly onBack?: () => void;
  /** Back to the visit under review, not to the list. */
  readonly toReview?: true;
  readonly children: ReactNode;
}): React.JSX.Element {
  const { t, mirror } = useDesk();
  const { staff, lock, secondsLeft } = useSession();
  const isManager = staff.role === 'manager';
  return (
    <header className="staff-bar">
      {onBack && (
        <Press action={toReview ? 'review' : isManager ? 'manage' : 'visits'} onPress={onBack}>
          <ArrowLeft aria-hidden className="turns" />
          {toReview ? mirror('actions.back') : t(isManager ? 'manage.title' : 'review.back')}
        </Press>
      )}
      <div className="staff-bar-title">{children}</div>
      <p className="staff-who">
        <span>{t(roleKey(staff.role))}</span> {staff.id !== staff.role && <bdi>{staff.id}</bdi>}
      </p>
      <p className="staff-lock-soon" role="timer" hidden={secondsLeft === null}>
        {secondsLeft !== null && t('session.locksSoon', { count: secondsLeft })}
      </p>
      <StaffLanguage />
      <Press action="lock" onPress={lock}>
        <Lock aria-hidden />
        {t('session.lock')}
      </Press>
    </header>
  );
}
