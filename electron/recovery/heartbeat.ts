/** How often the page is asked whether it still works, and how long it may take to answer (ms). */
export const BEAT_MS = 5_000;

export interface HeartbeatDeps {
  /** Resolves to whether anything is on the glass. */
  readonly ask: () => Promise<boolean>;
  /** An answer is missing for a whole interval. */
  readonly hung: () => void;
  /** Twice in a row nothing was on the glass: a page whose script failed answers, and is blank. */
  readonly blank: () => void;
}

export interface Heartbeat {
  /** The page is gone: what it still owes an answer for is no word against the next one. */
  anew(): void;
  stop(): void;
}

/** Asks the page at intervals. Electron's own 'unresponsive' only comes after input, and a hung kiosk gets no second tap. */
export function startHeartbeat({ ask, hung, blank }: HeartbeatDeps): Heartbeat {
  let waiting = false;
  let blanks = 0;
  let page = 0;
  const look = async (asked: number): Promise<void> => {
    // A page that is gone rejects, or never answers; that is told by its own event.
    const shows = await ask().catch(() => true);
    if (asked !== page) return;
    waiting = false;
    blanks = shows ? 0 : blanks + 1;
    if (blanks < 2) return;
    blanks = 0;
    blank();
  };
  const timer = setInterval(() => {
    if (waiting) {
      waiting = false;
      hung();
      return;
    }
    waiting = true;
    void look(page);
  }, BEAT_MS);
  return {
    anew() {
      page += 1;
      waiting = false;
      blanks = 0;
    },
    stop: () => clearInterval(timer),
  };
}
