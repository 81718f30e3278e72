import { useEffect, useRef, useState } from 'react';

/** Anything a hand or a key does counts as "still here"; whoever is read to need do nothing meanwhile. */
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'kiosk-speaks'] as const;

export interface IdleTimes {
  /** Without a sign of life until the question. */
  readonly idleSeconds: number;
  /** How long the question stands; WCAG 2.2.1 asks for at least 20. */
  readonly warningSeconds: number;
}

/**
 * Watches for signs of life. Gives null while somebody is there, and the seconds left while the question stands; any touch or
 * key takes it away, without limit. When the seconds are over, `onGone` runs once. While it is paused, the time stands still and
 * nothing is a sign.
 */
export function useIdle(
  { idleSeconds, warningSeconds }: IdleTimes,
  onGone: () => void,
  isPaused = false,
): number | null {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const gone = useRef(onGone);
  gone.current = onGone;
  const paused = useRef(isPaused);
  paused.current = isPaused;

  useEffect(() => {
    let lastSign = performance.now();
    let lastLook = lastSign;
    const alive = (): void => {
      if (paused.current) return;
      lastSign = performance.now();
      setSecondsLeft(null);
    };
    const watch = setInterval(() => {
      const now = performance.now();
      if (paused.current) lastSign += now - lastLook;
      lastLook = now;
      if (paused.current) return;
      const idle = (now - lastSign) / 1000;
      if (idle < idleSeconds) return;
      const left = Math.ceil(idleSeconds + warningSeconds - idle);
      if (left > 0) return setSecondsLeft(left);
      clearInterval(watch);
      gone.current();
    }, 250);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, alive, { capture: true, passive: true });
    return () => {
      clearInterval(watch);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, alive, { capture: true });
    };
  }, [idleSeconds, warningSeconds]);

  return secondsLeft;
}
