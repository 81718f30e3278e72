/** How often the page is asked whether it still works, and how long it may take to answer (ms). */
export const BEAT_MS = 5_000;

/**
 * Asks the page at intervals and calls `hung` when an answer is missing for a whole interval. Electron's own 'unresponsive'
 * only comes after input, and a hung kiosk gets no second tap. Gives the way to stop.
 */
export function startHeartbeat(ask: () => Promise<unknown>, hung: () => void): () => void {
  let waiting = false;
  const timer = setInterval(() => {
    if (waiting) {
      waiting = false;
      hung();
      return;
    }
    waiting = true;
    // A page that is gone rejects; that is told by its own event.
    ask()
      .catch(() => undefined)
      .finally(() => {
        waiting = false;
      });
  }, BEAT_MS);
  return () => clearInterval(timer);
}
