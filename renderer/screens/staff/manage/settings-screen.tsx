// What changes often at a clinic, set without a file: languages, times, telephones, printer, sound. Nothing is typed freely.
import { useState } from 'react';
import { ScrollArea } from '../../../components/scroll-area';
import { useRoot } from '../../../visit/use-root';
import { ScreenHeading } from '../screen-heading';
import { StaffBar } from '../staff-bar';
import { useDesk } from '../staff-desk';
import { LanguagesSetting, StaffLanguageSetting } from './language-settings';
import { PhoneEntry, type PhoneName } from './phone-entry';
import { PhoneSetting } from './phone-setting';
import { PrinterSetting, SoundSetting } from './printer-setting';
import { TIME_NAMES, TimeSetting } from './time-setting';
import { Told } from './told';
import { type Settings, type Shown, useSettings } from './use-settings';
import './settings-screen.css';

export function SettingsScreen({ onBack }: { readonly onBack: () => void }): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  const { shown, told, change } = useSettings();
  const [editing, setEditing] = useState<PhoneName | null>(null);
  useRoot({ screen: 'staff-settings', language });
  if (editing && shown) {
    return (
      <PhoneEntry
        name={editing}
        now={shown.settings[editing].value}
        onSave={(value) => {
          setEditing(null);
          change({ setting: editing, to: { value } });
        }}
        onCancel={() => setEditing(null)}
      />
    );
  }
  return (
    <main className="staff-screen">
      <StaffBar onBack={onBack}>
        <ScreenHeading>{t('manage.settings')}</ScreenHeading>
      </StaffBar>
      {shown?.damaged && <p role="alert">{t('status.damaged')}</p>}
      <ScrollArea t={mirror} resetOn="settings">
        {shown && <Rows shown={shown} change={change} onPhone={setEditing} />}
      </ScrollArea>
      <Told told={told} />
    </main>
  );
}

function Rows({
  shown: { settings, choices },
  change,
  onPhone,
}: {
  readonly shown: Shown;
  readonly change: Settings['change'];
  readonly onPhone: (name: PhoneName) => void;
}): React.JSX.Element {
  const { t } = useDesk();
  return (
    <div className="settings">
      <LanguagesSetting setting={settings.languages} choices={choices.languages} change={change} />
      <PhoneSetting name="phone" setting={settings.phone} change={change} onEdit={onPhone} />
      <PhoneSetting
        name="afterHoursPhone"
        setting={settings.afterHoursPhone}
        change={change}
        onEdit={onPhone}
      />
      <h2>{t('manage.times')}</h2>
      {TIME_NAMES.map((name) => (
        <TimeSetting key={name} name={name} setting={settings[name]} change={change} />
      ))}
      <PrinterSetting setting={settings.printer} printers={choices.printers} change={change} />
      <SoundSetting setting={settings.arrival} change={change} />
      <StaffLanguageSetting setting={settings.staffLanguage} choices={choices.languages} change={change} />
    </div>
  );
}
