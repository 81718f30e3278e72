// What stands on a kiosk that patients may not use yet: why, and what to do. For staff and IT, with their way in; says nothing to a patient.
import { LockKeyhole } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Closed } from '#core/config/approval';
import { Press } from '../../components/press';
import { useKiosk } from '../../visit/kiosk-context';
import { useRoot } from '../../visit/use-root';
import { languageEntry } from './languages';
import './set-up-screen.css';

export function SetUpScreen({ reason }: { readonly reason: Closed }): React.JSX.Element {
  const { words, store } = useKiosk();
  const { staffLanguage } = store.settings;
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    void words.loadStaff(staffLanguage).then(() => setLoaded(true));
  }, [words, staffLanguage]);
  useRoot({ screen: 'set-up', language: languageEntry(staffLanguage) });
  const t = words.staff(staffLanguage);
  return (
    <main className="set-up">
      {loaded && (
        <div className="set-up-card">
          <h1>{t('setUp.title')}</h1>
          <p className="set-up-lead">{t('setUp.lead')}</p>
          <p>{t(`setUp.${reason}`)}</p>
          <Press action="staff" className="set-up-unlock" onPress={store.coverForStaff}>
            <LockKeyhole aria-hidden />
            {t('setUp.unlock')}
          </Press>
          <p className="set-up-version">
            {t('setUp.contentVersion')} <bdi>{store.contentVersion}</bdi>
          </p>
        </div>
      )}
    </main>
  );
}
