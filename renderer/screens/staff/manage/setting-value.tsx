// A setting and its value in words, for reading only.
import type { SettingName, ShownSettings } from '#core/config/managed-settings';
import { languageEntry } from '../languages';
import { useDesk } from '../staff-desk';

/** The name a setting has on the settings screen. */
export function useSettingName(): (setting: SettingName) => string {
  const { t } = useDesk();
  return (setting) => {
    switch (setting) {
      case 'staffLanguage':
        return t('session.language');
      case 'printer':
        return t('status.printer');
      case 'clinicName':
        return t('assistant.clinicName');
      case 'emergencyNumber':
        return t('assistant.emergencyNumber');
      case 'diagonalInches':
        return t('assistant.names.panel');
      default:
        return t(`manage.${setting}`);
    }
  };
}

export interface SettingValueProps {
  readonly setting: SettingName;
  readonly value: ShownSettings[SettingName]['value'];
}

export function SettingValue({ setting, value }: SettingValueProps): React.JSX.Element {
  const { t } = useDesk();
  if (value === null) return <>{t('manage.noPrinter')}</>;
  if (typeof value === 'boolean') return <>{t(value ? 'manage.on' : 'manage.off')}</>;
  if (typeof value === 'number') {
    const count = value;
    return (
      <>{setting === 'retentionHours' ? t('status.hours', { count }) : t('manage.seconds', { count })}</>
    );
  }
  if (setting === 'staffLanguage') return <Languages codes={[String(value)]} />;
  if (typeof value === 'string') return <bdi dir={setting === 'printer' ? 'auto' : 'ltr'}>{value}</bdi>;
  return <Languages codes={value} />;
}

function Languages({ codes }: { readonly codes: readonly string[] }): React.JSX.Element {
  return (
    <ul className="transfer-languages">
      {codes.map((code) => (
        <li key={code}>
          <bdi lang={code}>{languageEntry(code).nativeName}</bdi>
        </li>
      ))}
    </ul>
  );
}
