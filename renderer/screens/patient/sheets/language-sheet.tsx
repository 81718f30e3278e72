import { Dialog } from '../../../components/dialog';
import { useKiosk, usePatient } from '../../../visit/kiosk-context';
import { LanguageChoices } from '../language-choices';
import type { SheetProps } from '../sheet';

/** Another language in the middle of the visit: place and answers stay. */
export function LanguageSheet({ onClose }: SheetProps): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const { words } = useKiosk();
  const change = async (language: string): Promise<void> => {
    await words.loadPatient(language);
    if (language !== visit.language) dispatch({ type: 'language-changed', language });
    onClose();
  };
  return (
    <Dialog title={t('language.title')} t={t} closeWords={t('actions.close')} onClose={onClose}>
      <LanguageChoices chosen={visit.language} onChoose={(language) => void change(language)} />
    </Dialog>
  );
}
