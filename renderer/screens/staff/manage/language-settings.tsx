// Which languages patients may choose, in the order they see them, and the one the staff's own screens speak.
import type { LanguageEntry } from '#core/languages';
import { Press } from '../../../components/press';
import { languageEntry } from '../languages';
import { useDesk } from '../staff-desk';
import { SettingRow } from './setting-row';
import type { SettingProps, Shown } from './use-settings';

type Choice = Shown['choices']['languages'][number];

export function LanguagesSetting({
  setting: { value, from },
  choices,
  change,
}: SettingProps<'languages'> & { readonly choices: readonly Choice[] }): React.JSX.Element {
  const { t } = useDesk();
  return (
    <SettingRow
      name="languages"
      words={t('manage.languages')}
      hint={t('manage.languagesHint')}
      from={from}
      isWide
      onConfig={() => change({ setting: 'languages', to: 'config' })}
    >
      <LanguageToggles value={value} choices={choices} change={change} />
    </SettingRow>
  );
}

/** Touched, a language goes to the end of the row; touched again, it leaves it. */
export function LanguageToggles({
  value,
  choices,
  change,
}: {
  readonly value: readonly string[];
  readonly choices: readonly Choice[];
  readonly change: SettingProps<'languages'>['change'];
}): React.JSX.Element {
  const toggle = (code: string): void => {
    const next = value.includes(code) ? value.filter((other) => other !== code) : [...value, code];
    if (next.length > 0) change({ setting: 'languages', to: { value: next } });
  };
  return (
    <ul className="setting-choices">
      {choices.map((choice) => (
        <li key={choice.code}>
          <LanguageToggle
            choice={choice}
            place={value.indexOf(choice.code) + 1}
            isOnly={value.length === 1 && value[0] === choice.code}
            onPress={() => toggle(choice.code)}
          />
        </li>
      ))}
    </ul>
  );
}

function LanguageToggle({
  choice: { code, draft, offered },
  place,
  isOnly,
  onPress,
}: {
  readonly choice: Choice;
  /** From 1; 0: patients are not offered it. */
  readonly place: number;
  readonly isOnly: boolean;
  readonly onPress: () => void;
}): React.JSX.Element {
  const { t } = useDesk();
  const isIn = place > 0;
  const { nativeName }: LanguageEntry = languageEntry(code);
  return (
    <Press
      action={`setting:languages:${code}`}
      className="setting-language"
      pressed={isIn}
      notYet={isOnly || (!offered && !isIn)}
      onPress={offered || isIn ? onPress : () => undefined}
    >
      <span className="setting-place" aria-hidden>
        {isIn ? place : ''}
      </span>
      <span className="setting-words">
        <bdi lang={code}>{nativeName}</bdi>
        {isOnly && <span>{t('manage.keepOne')}</span>}
        {draft && <span>{t('status.draft')}</span>}
      </span>
    </Press>
  );
}

export function StaffLanguageSetting({
  setting: { value, from },
  choices,
  change,
}: SettingProps<'staffLanguage'> & { readonly choices: readonly Choice[] }): React.JSX.Element {
  const { t } = useDesk();
  return (
    <SettingRow
      name="staffLanguage"
      words={t('session.language')}
      from={from}
      isWide
      onConfig={() => change({ setting: 'staffLanguage', to: 'config' })}
    >
      <ul className="setting-choices">
        {choices.map(({ code }) => (
          <li key={code}>
            <Press
              action={`setting:staffLanguage:${code}`}
              className="setting-language"
              pressed={value === code}
              onPress={() => change({ setting: 'staffLanguage', to: { value: code } })}
            >
              <bdi lang={code}>{languageEntry(code).nativeName}</bdi>
            </Press>
          </li>
        ))}
      </ul>
    </SettingRow>
  );
}
