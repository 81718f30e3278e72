// The way from a review to its record and take-home sheet.
import { FileText } from 'lucide-react';
import { Press } from '../../components/press';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';

export function DocumentsButton(): React.JSX.Element {
  const { t } = useDesk();
  const { documents } = useReview();
  return (
    <Press action="documents" onPress={documents.open} className="review-documents">
      <FileText aria-hidden />
      {t('documents.title')}
    </Press>
  );
}
