// In which language the staff's screens speak, and which languages patients may choose.
import { Press } from '../../../components/press';
import { languageEntry } from '../languages';
import { LanguageToggles } from '../manage/language-settings';
import { useDesk } from '../staff-desk';
import type { StepProps } from './step-props';
import '../manage/settings-screen.css';

export function LanguageStep({ frame, shown, change }: StepProps): React.JSX.Element {
  const { language, speak } = useDesk();
  return frame(
    <ul className="setting-choices">
      {shown.choices.languages.map(({ code }) => (
        <li key={code}>
          <Press
            action={`setting:staffLanguage:${code}`}
            className="setting-language"
            pressed={language.code === code}
            onPress={() => {
              change({ setting: 'staffLanguage', to: { value: code } });
              speak(code);
            }}
          >
            <bdi lang={code}>{languageEntry(code).nativeName}</bdi>
          </Press>
        </li>
      ))}
    </ul>,
  );
}

export function LanguagesStep({ frame, shown, change }: StepProps): React.JSX.Element {
  const { t } = useDesk();
  return frame(
    <>
      <p className="assistant-lead">{t('manage.languagesHint')}</p>
      <LanguageToggles
        value={shown.settings.languages.value}
        choices={shown.choices.languages}
        change={change}
      />
    </>,
  );
}
