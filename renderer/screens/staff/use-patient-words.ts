// The words a visit was shown in. A language this build no longer has stays null: then only the staff's mirror is there.
import { useEffect, useState } from 'react';
import type { PatientWords } from '../../i18n/words';
import { useKiosk } from '../../visit/kiosk-context';

export function usePatientWords(language: string): PatientWords | null {
  const { words } = useKiosk();
  const [loaded, setLoaded] = useState(words.has(language) ? language : null);
  useEffect(() => {
    let wanted = true;
    words.loadPatient(language).then(
      () => wanted && setLoaded(language),
      () => wanted && setLoaded(null),
    );
    return () => {
      wanted = false;
    };
  }, [words, language]);
  return loaded === language ? words.patient(language) : null;
}
