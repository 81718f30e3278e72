// The words a visit was shown in, and what staff ask in that language. One this build no longer has stays null: then only the staff's own is there.
import { useEffect, useState } from 'react';
import type { PatientWords, StaffWords } from '../../i18n/words';
import { useKiosk } from '../../visit/kiosk-context';

export interface WordsOfVisit {
  readonly patient: PatientWords;
  readonly asked: StaffWords;
}

export function usePatientWords(language: string): WordsOfVisit | null {
  const { words } = useKiosk();
  const [loaded, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    Promise.all([words.loadPatient(language), words.loadStaff(language)]).then(
      () => wanted && setLoaded(language),
      () => wanted && setLoaded(null),
    );
    return () => {
      wanted = false;
    };
  }, [words, language]);
  return loaded === language ? { patient: words.patient(language), asked: words.staff(language) } : null;
}
