// Which of the system's printers takes the paper, and whether a finished patient is heard.
import { Press } from '../../../components/press';
import { useDesk } from '../staff-desk';
import { SettingRow } from './setting-row';
import type { SettingProps } from './use-settings';

export function PrinterSetting({
  setting: { value, from },
  printers,
  change,
}: SettingProps<'printer'> & { readonly printers: readonly string[] }): React.JSX.Element {
  const { t } = useDesk();
  return (
    <SettingRow
      name="printer"
      words={t('status.printer')}
      from={from}
      isWide
      onConfig={() => change({ setting: 'printer', to: 'config' })}
    >
      <PrinterChoices value={value} printers={printers} change={change} />
    </SettingRow>
  );
}

export function PrinterChoices({
  value,
  printers,
  change,
}: {
  readonly value: string | null;
  readonly printers: readonly string[];
  readonly change: SettingProps<'printer'>['change'];
}): React.JSX.Element {
  const { t } = useDesk();
  // A printer the system no longer knows is still the one that is set.
  const names = value === null || printers.includes(value) ? printers : [value, ...printers];
  const choose = (name: string | null): void => change({ setting: 'printer', to: { value: name } });
  return (
    <div className="setting-choices">
      <Press action="setting:printer:none" pressed={value === null} onPress={() => choose(null)}>
        {t('manage.noPrinter')}
      </Press>
      {names.map((name) => (
        <Press
          key={name}
          action={`setting:printer:${name}`}
          pressed={value === name}
          onPress={() => choose(name)}
        >
          <bdi>{name}</bdi>
        </Press>
      ))}
    </div>
  );
}

export function SoundSetting({
  setting: { value, from },
  change,
}: SettingProps<'arrival'>): React.JSX.Element {
  const { t } = useDesk();
  const choice = (isOn: boolean): React.JSX.Element => (
    <Press
      action={`setting:arrival:${isOn ? 'on' : 'off'}`}
      pressed={value === isOn}
      onPress={() => change({ setting: 'arrival', to: { value: isOn } })}
    >
      {t(isOn ? 'manage.on' : 'manage.off')}
    </Press>
  );
  return (
    <SettingRow
      name="arrival"
      words={t('manage.arrival')}
      from={from}
      onConfig={() => change({ setting: 'arrival', to: 'config' })}
    >
      <div className="setting-steps">
        {choice(true)}
        {choice(false)}
      </div>
    </SettingRow>
  );
}
