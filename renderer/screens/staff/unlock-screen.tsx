// Asks staff for their PIN, over whatever the patient left on the glass. Shows nothing of any visit and never the digits.

import { Delete } from 'lucide-react';
import { useEffect } from 'react';
import type { StaffMember } from '#core/readiness/decisions';
import { Press } from '../../components/press';
import { useKiosk } from '../../visit/kiosk-context';
import { useIdle } from '../../visit/use-idle';
import { useRoot } from '../../visit/use-root';
import { ScreenHeading } from './screen-heading';
import { useDesk } from './staff-desk';
import { UnlockMessage } from './unlock-message';
import { PIN_DIGITS, type Unlock, useUnlock } from './use-unlock';
import './unlock-screen.css';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export function UnlockScreen({
  onUnlocked,
}: {
  readonly onUnlocked: (staff: StaffMember) => void;
}): React.JSX.Element {
  const { store } = useKiosk();
  const { t, language } = useDesk();
  const unlock = useUnlock(onUnlocked);
  useRoot({ screen: 'staff-unlock', language });
  useDigitKeys(unlock);
  // A stray touch on "Staff" must not cover the patient's screen for good.
  useIdle({ idleSeconds: store.settings.times.staffLockSeconds, warningSeconds: 0 }, store.leaveStaff);

  return (
    <main className="unlock">
      <ScreenHeading>{t('unlock.title')}</ScreenHeading>
      <p className="unlock-lead">{t('unlock.lead')}</p>
      <Dots digits={unlock.digits} />
      <UnlockMessage problem={unlock.problem} waitSeconds={unlock.waitSeconds} />
      <PinPad unlock={unlock} />
      <Press action="cancel" look="quiet" onPress={store.leaveStaff}>
        {t('unlock.cancel')}
      </Press>
    </main>
  );
}

function Dots({ digits }: { readonly digits: number }): React.JSX.Element {
  const { t } = useDesk();
  const places = Array.from({ length: Math.max(PIN_DIGITS.fewest, digits) }, (_, place) => place);
  return (
    <p className="pin-dots" role="status">
      <span className="visually-hidden">{t('unlock.digits', { count: digits })}</span>
      {places.map((place) => (
        <span key={place} className="pin-dot" data-filled={place < digits} aria-hidden />
      ))}
    </p>
  );
}

/** Keys stand as on every phone, also in right-to-left languages. */
function PinPad({ unlock }: { readonly unlock: Unlock }): React.JSX.Element {
  const { t, language } = useDesk();
  const waits = unlock.waitSeconds > 0;
  const digit = (key: string): React.JSX.Element => (
    <Press key={key} action={`digit:${key}`} notYet={waits} onPress={() => unlock.add(key)}>
      {key}
    </Press>
  );
  return (
    <div className="pin-pad" dir="ltr">
      {DIGITS.map(digit)}
      <Press action="erase" label={t('unlock.erase')} notYet={waits} onPress={unlock.erase}>
        <Delete aria-hidden />
      </Press>
      {digit('0')}
      <Press
        action="unlock"
        look="main"
        className="pin-unlock"
        lang={language.code}
        notYet={waits || unlock.digits < PIN_DIGITS.fewest}
        onPress={unlock.unlock}
      >
        {t('unlock.unlock')}
      </Press>
    </div>
  );
}

/** A keyboard works as well. Enter on a focused key is that key's own press. */
function useDigitKeys({ add, erase, unlock }: Unlock): void {
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent): void => {
      if (/^[0-9]$/.test(key)) add(key);
      else if (key === 'Backspace') erase();
      else if (key === 'Enter' && !(target instanceof HTMLButtonElement)) unlock();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
