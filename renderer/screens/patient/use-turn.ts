import { useEffect, useState } from 'react';

/** How long each language stands before the next one (milliseconds): long enough to read twice. */
export const languageMilliseconds = 8000;

/**
 * Whose turn it is of so many, one after another. With one there is no timer at all. The first touch on the glass stops it for as
 * long as the screen stands: whoever reads or chooses is not hurried (WCAG 2.2.2).
 */
export function useTurn(count: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (count < 2) return;
    const timer = setInterval(() => setTurn((now) => (now + 1) % count), languageMilliseconds);
    const stop = (): void => clearInterval(timer);
    window.addEventListener('pointerdown', stop);
    window.addEventListener('keydown', stop);
    return () => {
      stop();
      window.removeEventListener('pointerdown', stop);
      window.removeEventListener('keydown', stop);
    };
  }, [count]);
  return turn;
}
