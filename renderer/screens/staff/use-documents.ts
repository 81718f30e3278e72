// Has documents printed or saved, and says how far they are. Lives as long as the session, so that whoever leaves the screen and
// comes back is still told.
import { useCallback, useState } from 'react';
import type { Input, RefusalOf, WantedDocument } from '#core/contract/messages';
import { useKiosk } from '../../visit/kiosk-context';

export type Destination = Input<'staff:document'>['to'];

/** `busy`: another document is on its way to the printer, asked for before this session. */
export type DocumentProgress =
  | { readonly at: 'choosing' | 'busy' | 'no-printer' | 'failed' | 'saved' | 'no-folder' | 'not-saved' }
  | { readonly at: 'working'; readonly to: Destination }
  | { readonly at: 'sent'; readonly pages: number };

export interface DocumentDesk {
  readonly progress: DocumentProgress;
  /** One press is one document; while it is on its way, no further press counts. */
  readonly order: (document: WantedDocument, to: Destination) => void;
  /** Forgets what became of the last one: it was about another visit. */
  readonly clear: () => void;
}

const CHOOSING: DocumentProgress = { at: 'choosing' };

export function useDocuments(onLocked: () => void): DocumentDesk {
  const { bridge } = useKiosk();
  const [progress, setProgress] = useState<DocumentProgress>(CHOOSING);
  const order = (document: WantedDocument, to: Destination): void => {
    if (progress.at === 'working') return;
    setProgress({ at: 'working', to });
    void bridge.call('staff:document', { document, to }).then((answer) => {
      if (answer.ok)
        return setProgress(to === 'folder' ? { at: 'saved' } : { at: 'sent', pages: answer.value.pages });
      const { code } = answer.failure;
      if (code === 'locked') return onLocked();
      setProgress({ at: refused(code, to) });
    });
  };
  const clear = useCallback(() => setProgress((now) => (now.at === 'working' ? now : CHOOSING)), []);
  return { progress, order, clear };
}

function refused(
  code: RefusalOf<'staff:document'>['code'],
  to: Destination,
): 'busy' | 'no-printer' | 'no-folder' | 'failed' | 'not-saved' {
  if (code === 'busy' || code === 'no-printer' || code === 'no-folder') return code;
  return to === 'folder' ? 'not-saved' : 'failed';
}
