import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { PatientWords } from '../i18n/words';
import { useReading } from '../read-aloud/use-reading';
import { Press } from './press';
import { ScrollArea } from './scroll-area';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly lead?: string;
  readonly t: PatientWords;
  readonly closeWords: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the step. The browser's own modal dialog: focus stays inside, what lies under it takes no touch. */
export function Dialog({ title, lead, t, closeWords, onClose, children }: DialogProps): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    heading.current?.focus();
    // Whoever has only keys goes on where they were, not at the top of the screen (WCAG 2.4.3).
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  useReading(title);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onCancel={onClose} onClose={onClose}>
      <div className="dialog-frame">
        <div className="dialog-head">
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {lead && <p className="lead">{lead}</p>}
        </div>
        <ScrollArea t={t} resetOn={title}>
          {children}
        </ScrollArea>
        <Press action="close" look="main" onPress={onClose} className="dialog-close">
          <X aria-hidden />
          <span>{closeWords}</span>
        </Press>
      </div>
    </dialog>
  );
}
