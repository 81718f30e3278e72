// The time in which the glass is wiped: asked of the trusted side, whose session stands still meanwhile, and counted down here.
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context';
import { useCountdown } from './use-unlock';

export interface Cleaning {
  readonly clean: () => void;
  /** Seconds until the glass takes touches again; null: it does. */
  readonly cleaningLeft: number | null;
}

export function useCleaning(onLocked: () => void): Cleaning {
  const { bridge } = useKiosk();
  const [secondsLeft, countFrom] = useCountdown();
  const [isAsked, setAsked] = useState(false);
  const clean = (): void => {
    if (isAsked) return;
    setAsked(true);
    void bridge.call('staff:clean-screen', {}).then((answer) => {
      setAsked(false);
      if (answer.ok) countFrom(answer.value.seconds);
      else if (answer.failure.code === 'locked') onLocked();
    });
  };
  return { clean, cleaningLeft: secondsLeft === 0 ? null : secondsLeft };
}
