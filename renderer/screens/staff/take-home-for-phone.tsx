// The codes of the take-home sheet in the patient's language, held out to the patient by staff.
import { Dialog } from '../../components/dialog';
import { TakeHomeCodes } from '../../take-home/take-home-codes';
import { languageEntry } from './languages';
import { useDesk } from './staff-desk';
import { usePatientWords } from './use-patient-words';

export function TakeHomeForPhone({
  language,
  onClose,
}: {
  readonly language: string;
  readonly onClose: () => void;
}): React.JSX.Element | null {
  const { mirror, language: own } = useDesk();
  const theirs = usePatientWords(language);
  const t = theirs?.patient ?? mirror;
  const entry = theirs ? languageEntry(language) : own;
  return (
    <div lang={entry.code} dir={entry.dir}>
      <Dialog
        key={entry.code}
        title={t('takeHome.title')}
        t={t}
        closeWords={t('actions.close')}
        onClose={onClose}
      >
        <TakeHomeCodes t={t} />
      </Dialog>
    </div>
  );
}
