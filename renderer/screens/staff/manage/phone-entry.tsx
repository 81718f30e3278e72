// A telephone number, key by key: digits and the few signs that stand in one. Nothing else can be written.
import { Delete, Space } from 'lucide-react';
import { useState } from 'react';
import { Press } from '../../../components/press';
import type { StaffWords } from '../../../i18n/words';
import { ScreenHeading } from '../screen-heading';
import { useDesk } from '../staff-desk';
import '../unlock-screen.css';
import './phone-entry.css';

export type PhoneName = 'phone' | 'afterHoursPhone' | 'emergencyNumber';

/** What each number is called. */
export const phoneWords = (t: StaffWords, name: PhoneName): string =>
  name === 'emergencyNumber' ? t('assistant.emergencyNumber') : t(`manage.${name}`);

/** What makes a number of it, as the clinic config takes it (core/config). */
const FORMS: Readonly<Record<PhoneName, RegExp>> = {
  phone: /[0-9]/,
  afterHoursPhone: /[0-9]/,
  emergencyNumber: /^[0-9]{2,6}$/,
};

const ROWS = [
  ['1', '2', '3', '+'],
  ['4', '5', '6', '-'],
  ['7', '8', '9', '('],
] as const;
/** As long as the clinic config takes (core/config/fields.ts). */
const LONGEST = 30;
const SPACE = '\u00a0';

export interface PhoneEntryProps {
  readonly name: PhoneName;
  readonly now: string;
  readonly onSave: (phone: string) => void;
  readonly onCancel: () => void;
}

export function PhoneEntry({ name, now, onSave, onCancel }: PhoneEntryProps): React.JSX.Element {
  const { t } = useDesk();
  const [phone, setPhone] = useState(now);
  const [isWrong, setWrong] = useState(false);
  const change = (next: string): void => {
    setWrong(false);
    setPhone(next.slice(0, LONGEST));
  };
  const save = (): void => {
    const written = phone.trim();
    if (FORMS[name].test(written)) onSave(written);
    else setWrong(true);
  };
  return (
    <main className="unlock phone-entry">
      <ScreenHeading>{phoneWords(t, name)}</ScreenHeading>
      <p className="phone-shown" role="status" dir="ltr">
        {phone.replaceAll(' ', SPACE) || SPACE}
      </p>
      <p className="phone-wrong" role="alert">
        {isWrong && t('manage.phoneWrong')}
      </p>
      <PhoneKeys onKey={(key) => change(phone + key)} onErase={() => change(phone.slice(0, -1))} />
      <div className="phone-ends">
        <Press action="phone:save" look="main" onPress={save}>
          {t('manage.save')}
        </Press>
        <Press action="cancel" onPress={onCancel}>
          {t('manage.cancel')}
        </Press>
      </div>
    </main>
  );
}

function PhoneKeys({
  onKey,
  onErase,
}: {
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
}): React.JSX.Element {
  const { t } = useDesk();
  const sign = (key: string): React.JSX.Element => (
    <Press key={key} action={`phone:${key}`} onPress={() => onKey(key)}>
      {key}
    </Press>
  );
  return (
    <div className="pin-pad" dir="ltr">
      {ROWS.flat().map(sign)}
      <Press action="erase" label={t('unlock.erase')} onPress={onErase}>
        <Delete aria-hidden />
      </Press>
      {sign('0')}
      <Press action="phone:space" label={t('manage.space')} onPress={() => onKey(' ')}>
        <Space aria-hidden />
      </Press>
      {sign(')')}
    </div>
  );
}
