// A telephone number as patients read it; pressed, it can be dialled anew.
import { Pencil } from 'lucide-react';
import { Press } from '../../../components/press';
import { useDesk } from '../staff-desk';
import { type PhoneName, phoneWords } from './phone-entry';
import { SettingRow } from './setting-row';
import type { SettingProps } from './use-settings';

export function PhoneSetting({
  name,
  setting: { value, from },
  change,
  onEdit,
}: SettingProps<PhoneName> & {
  readonly name: PhoneName;
  readonly onEdit: (name: PhoneName) => void;
}): React.JSX.Element {
  const { t } = useDesk();
  const words = phoneWords(t, name);
  return (
    <SettingRow
      name={name}
      words={words}
      from={from}
      onConfig={() => change({ setting: name, to: 'config' })}
    >
      <Press action={`setting:${name}:edit`} onPress={() => onEdit(name)}>
        <bdi dir="ltr" className="setting-phone">
          {value}
        </bdi>
        <Pencil aria-hidden />
      </Press>
    </SettingRow>
  );
}
