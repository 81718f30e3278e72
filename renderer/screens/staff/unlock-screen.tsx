// Asks staff for their PIN, over whatever the patient left on the glass. Shows nothing of any visit and never the digits.
import { Press } from '../../components/press';
import { useKiosk } from '../../visit/kiosk-context';
import { useIdle } from '../../visit/use-idle';
import { useRoot } from '../../visit/use-root';
import { PinDots } from './pin-dots';
import { PinPad } from './pin-pad';
import { ScreenHeading } from './screen-heading';
import { useDesk } from './staff-desk';
import { UnlockMessage } from './unlock-message';
import { type Unlocked, useUnlock } from './use-unlock';
import './unlock-screen.css';

export function UnlockScreen({
  onUnlocked,
}: {
  readonly onUnlocked: (unlocked: Unlocked) => void;
}): React.JSX.Element {
  const { store } = useKiosk();
  const { t, language } = useDesk();
  const unlock = useUnlock(onUnlocked);
  useRoot({ screen: 'staff-unlock', language });
  // A stray touch on "Staff" must not cover the patient's screen for good.
  useIdle({ idleSeconds: store.settings.times.staffLockSeconds, warningSeconds: 0 }, store.leaveStaff);

  return (
    <main className="unlock">
      <ScreenHeading>{t('unlock.title')}</ScreenHeading>
      <p className="unlock-lead">{t('unlock.lead')}</p>
      <PinDots digits={unlock.digits} />
      <UnlockMessage problem={unlock.problem} waitSeconds={unlock.waitSeconds} />
      <PinPad keys={unlock} action="unlock" words={t('unlock.unlock')} onDone={unlock.unlock} />
      <Press action="cancel" look="quiet" onPress={store.leaveStaff}>
        {t('unlock.cancel')}
      </Press>
    </main>
  );
}
