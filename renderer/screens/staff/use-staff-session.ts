// Keeps the staff's session honest: touches keep it open, silence locks it (45 CFR 164.312(a)(2)(iii)). Never shows anything.
import { useEffect } from 'react';
import { useKiosk } from '../../visit/kiosk-context';
import { useIdle } from '../../visit/use-idle';
import type { Session } from './staff-desk';
import { useCleaning } from './use-cleaning';
import type { Unlocked } from './use-unlock';

/** How long before the lock it is said (seconds). */
export const LOCK_WARNING_SECONDS = 15;
/** Touches tell the trusted side at most this often (milliseconds). */
export const EXTEND_MILLISECONDS = 4000;

/** The session of whoever unlocked; `onLocked` drops it together with everything fetched. */
export function useStaffSession({ staff, ownsPin, setsUp }: Unlocked, onLocked: () => void): Session {
  const { bridge, store } = useKiosk();
  const { staffLockSeconds } = store.settings.times;

  const { clean, cleaningLeft } = useCleaning(onLocked);
  const isCleaning = cleaningLeft !== null;

  const secondsLeft = useIdle(
    { idleSeconds: staffLockSeconds - LOCK_WARNING_SECONDS, warningSeconds: LOCK_WARNING_SECONDS },
    () => {
      void bridge.call('staff:lock', {});
      onLocked();
    },
    isCleaning,
  );

  useEffect(() => {
    if (isCleaning) return;
    let extendedAt = performance.now();
    const extend = async (): Promise<void> => {
      if (performance.now() - extendedAt < EXTEND_MILLISECONDS) return;
      extendedAt = performance.now();
      const answer = await bridge.call('staff:extend', {});
      if (!answer.ok && answer.failure.code === 'locked') onLocked();
    };
    const touched = (): void => void extend();
    window.addEventListener('pointerdown', touched, { capture: true, passive: true });
    window.addEventListener('keydown', touched, { capture: true, passive: true });
    return () => {
      window.removeEventListener('pointerdown', touched, { capture: true });
      window.removeEventListener('keydown', touched, { capture: true });
    };
  }, [bridge, onLocked, isCleaning]);

  const lock = (): void => {
    void bridge.call('staff:lock', {});
    store.leaveStaff();
  };
  return { staff, ownsPin, setsUp, lock, locked: onLocked, secondsLeft, clean, cleaningLeft };
}
