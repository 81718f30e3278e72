// Prints and says how far the paper is. Lives as long as the session, so that whoever leaves the screen and comes back is still told.
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context';

/** `busy`: another document is on its way, asked for before this session. */
export type PrintProgress =
  | { readonly at: 'choosing' | 'printing' | 'busy' | 'no-printer' | 'failed' }
  | { readonly at: 'sent'; readonly pages: number };

export interface Printing {
  readonly progress: PrintProgress;
  /** One press prints; while the paper is on its way, no further press counts. */
  readonly print: (language: string) => void;
}

export function usePrinting(onLocked: () => void): Printing {
  const { bridge } = useKiosk();
  const [progress, setProgress] = useState<PrintProgress>({ at: 'choosing' });
  const print = (language: string): void => {
    if (progress.at === 'printing') return;
    setProgress({ at: 'printing' });
    void bridge.call('staff:print-content', { language }).then((answer) => {
      if (answer.ok) return setProgress({ at: 'sent', pages: answer.value.pages });
      const { code } = answer.failure;
      if (code === 'locked') return onLocked();
      setProgress({ at: code === 'busy' || code === 'no-printer' ? code : 'failed' });
    });
  };
  return { progress, print };
}
