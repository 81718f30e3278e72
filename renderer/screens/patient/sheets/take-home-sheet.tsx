import { Dialog } from '../../../components/dialog';
import { TakeHomeCodes } from '../../../take-home/take-home-codes';
import { usePatient } from '../../../visit/kiosk-context';
import type { SheetProps } from '../sheet';

/** What to do after the shot, for the patient's own phone: the words themselves, no address and no network. */
export function TakeHomeSheet({ onClose }: SheetProps): React.JSX.Element {
  const { t } = usePatient();
  return (
    <Dialog title={t('takeHome.title')} t={t} closeWords={t('actions.close')} onClose={onClose}>
      <TakeHomeCodes t={t} />
    </Dialog>
  );
}
