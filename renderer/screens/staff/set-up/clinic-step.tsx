// What patients read of the clinic: its name, and the numbers they are told to call.
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Press } from '../../../components/press';
import { PhoneEntry, type PhoneName, phoneWords } from '../manage/phone-entry';
import { useDesk } from '../staff-desk';
import { NameEntry } from './name-entry';
import type { StepProps } from './step-props';
import './clinic-step.css';

const NUMBERS: readonly PhoneName[] = ['phone', 'afterHoursPhone', 'emergencyNumber'];

export function ClinicStep({ frame, shown: { settings }, change }: StepProps): React.JSX.Element {
  const { t } = useDesk();
  const [editing, setEditing] = useState<PhoneName | 'clinicName' | null>(null);
  const close = (): void => setEditing(null);
  if (editing === 'clinicName') {
    const save = (value: string): void => {
      close();
      change({ setting: 'clinicName', to: { value } });
    };
    return <NameEntry now={settings.clinicName.value} onSave={save} onCancel={close} />;
  }
  if (editing) {
    const save = (value: string): void => {
      close();
      change({ setting: editing, to: { value } });
    };
    return <PhoneEntry name={editing} now={settings[editing].value} onSave={save} onCancel={close} />;
  }
  return frame(
    <ul className="clinic-lines">
      <Line
        name="clinicName"
        words={t('assistant.clinicName')}
        value={settings.clinicName.value}
        onEdit={() => setEditing('clinicName')}
      />
      {NUMBERS.map((name) => (
        <Line
          key={name}
          name={name}
          words={phoneWords(t, name)}
          value={settings[name].value}
          onEdit={() => setEditing(name)}
        />
      ))}
    </ul>,
  );
}

function Line({
  name,
  words,
  value,
  onEdit,
}: {
  readonly name: PhoneName | 'clinicName';
  readonly words: string;
  readonly value: string;
  readonly onEdit: () => void;
}): React.JSX.Element {
  return (
    <li>
      <Press action={`setting:${name}:edit`} className="clinic-line" onPress={onEdit}>
        <span className="clinic-words">{words}</span>
        <bdi className="clinic-value" dir={name === 'clinicName' ? 'auto' : 'ltr'}>
          {value}
        </bdi>
        <Pencil aria-hidden />
      </Press>
    </li>
  );
}
