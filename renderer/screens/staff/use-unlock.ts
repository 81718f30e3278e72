// The PIN on its way: digits as they are tapped, the one try, and how long the next must wait. The digits are gone as soon as
// they are sent, wiped or left alone.
import { useEffect, useState } from 'react';
import type { Output } from '#core/contract/messages';
import { useKiosk } from '../../visit/kiosk-context';

/** Who has unlocked, as the trusted side says it. */
export type Unlocked = Output<'staff:unlock'>;

/** What the contract takes (staff:unlock). */
export const PIN_DIGITS = { fewest: 6, most: 12 } as const;

export type UnlockProblem =
  | { readonly is: 'length' | 'failed' | 'locked-out' }
  | { readonly is: 'wrong'; readonly triesLeft: number };

export interface Unlock {
  readonly digits: number;
  readonly problem: UnlockProblem | null;
  /** Seconds until the next try is taken; 0: now. */
  readonly waitSeconds: number;
  readonly add: (digit: string) => void;
  readonly erase: () => void;
  readonly unlock: () => void;
}

export function useUnlock(onUnlocked: (unlocked: Unlocked) => void): Unlock {
  const { bridge } = useKiosk();
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<UnlockProblem | null>(null);
  const [waitSeconds, waitFor] = useCountdown();

  const attempt = async (): Promise<void> => {
    if (pin.length < PIN_DIGITS.fewest) return setProblem({ is: 'length' });
    setPin('');
    const answer = await bridge.call('staff:unlock', { pin });
    if (answer.ok) return onUnlocked(answer.value);
    const { code, detail } = answer.failure;
    waitFor(detail?.waitSeconds ?? 0);
    if (code === 'wrong-pin' && detail && detail.triesLeft > 0) {
      return setProblem({ is: 'wrong', triesLeft: detail.triesLeft });
    }
    setProblem({ is: code === 'wrong-pin' || code === 'locked-out' ? 'locked-out' : 'failed' });
  };

  const change = (next: string): void => {
    if (waitSeconds > 0) return;
    setProblem(null);
    setPin(next.slice(0, PIN_DIGITS.most));
  };
  return {
    digits: pin.length,
    problem: waitSeconds === 0 && problem?.is === 'locked-out' ? null : problem,
    waitSeconds,
    add: (digit) => change(pin + digit),
    erase: () => change(pin.slice(0, -1)),
    unlock: () => {
      if (waitSeconds === 0) void attempt();
    },
  };
}

/** Seconds that count down by themselves, and the way to set them. */
export function useCountdown(): readonly [number, (seconds: number) => void] {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds === 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return [seconds, setSeconds];
}
