// In which of the kiosk's languages staff read, for as long as this session lasts. Changes nothing of the patient's.
import { Languages } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '../../components/dialog';
import { Press } from '../../components/press';
import { useKiosk } from '../../visit/kiosk-context';
import { knownLanguages } from './languages';
import { useDesk } from './staff-desk';
import './staff-language.css';

export function StaffLanguage(): React.JSX.Element {
  const { t, mirror, language, speak } = useDesk();
  const { words } = useKiosk();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Press action="staff-languages" onPress={() => setOpen(true)}>
        <Languages aria-hidden />
        <span className="visually-hidden">{t('session.language')}</span>
        <bdi>{language.code.toUpperCase()}</bdi>
      </Press>
      {isOpen && (
        <Dialog
          title={t('session.language')}
          t={mirror}
          closeWords={mirror('actions.close')}
          onClose={() => setOpen(false)}
        >
          <ul className="staff-languages">
            {knownLanguages.map(({ code, nativeName, dir, isDraft }) => (
              <li key={code} lang={code} dir={dir}>
                <Press
                  action={`staff-language:${code}`}
                  pressed={code === language.code}
                  onPress={() => {
                    speak(code);
                    setOpen(false);
                  }}
                >
                  {nativeName}
                  {isDraft && <span className="staff-language-draft">{words.attract(code)('draft')}</span>}
                </Press>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
