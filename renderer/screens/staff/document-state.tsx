// One line that says how far a document is. Its room is always there, so that nothing moves under a finger.
import type { StaffWords } from '../../i18n/words';
import { useDesk } from './staff-desk';
import type { DocumentProgress } from './use-documents';
import './print-screen.css';

export function DocumentState({ progress }: { readonly progress: DocumentProgress }): React.JSX.Element {
  const { t } = useDesk();
  return (
    <p className="print-state" role="status" data-state={progress.at}>
      {stateWords(progress, t)}
    </p>
  );
}

function stateWords(progress: DocumentProgress, t: StaffWords): string | null {
  switch (progress.at) {
    case 'choosing':
      return null;
    case 'working':
      return t(progress.to === 'folder' ? 'documents.working' : 'print.printing');
    case 'busy':
      return t('print.printing');
    case 'sent':
      return t('print.sent', { count: progress.pages });
    case 'no-printer':
      return t('print.noPrinter');
    case 'failed':
      return t('print.failed');
    case 'saved':
      return t('documents.saved');
    case 'no-folder':
      return t('documents.noFolder');
    case 'not-saved':
      return t('documents.saveFailed');
  }
}
