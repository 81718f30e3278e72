// Files for whoever mends the kiosk: a report, and settings out and in. Nothing of a patient, nothing of a person.
import { ClipboardList, FileInput, FileOutput, type LucideIcon, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Press } from '../../../components/press';
import { ScrollArea } from '../../../components/scroll-area';
import { useRoot } from '../../../visit/use-root';
import { ScreenHeading } from '../screen-heading';
import { StaffBar } from '../staff-bar';
import { useDesk } from '../staff-desk';
import { SettingsFileScreen } from './settings-file-screen';
import { Told } from './told';
import { type Transfer, useTransfer } from './use-transfer';
import './transfer-screen.css';

export function TransferScreen({ onBack }: { readonly onBack: () => void }): React.JSX.Element {
  const transfer = useTransfer();
  const { shown, close, use } = transfer;
  if (!shown) return <Start transfer={transfer} onBack={onBack} />;
  return <SettingsFileScreen file={shown} onBack={close} onUse={() => use(shown)} />;
}

function Start({
  transfer,
  onBack,
}: {
  readonly transfer: Transfer;
  readonly onBack: () => void;
}): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  useRoot({ screen: 'staff-transfer', language });
  const { save, find, told } = transfer;
  return (
    <main className="staff-screen">
      <StaffBar onBack={onBack}>
        <ScreenHeading>{t('transfer.title')}</ScreenHeading>
      </StaffBar>
      <ScrollArea t={mirror} resetOn="transfer">
        <div className="transfer">
          <Card icon={ClipboardList} title={t('transfer.report')} lead={t('transfer.reportLead')}>
            <Press action="report:save" onPress={() => save('report')}>
              {t('transfer.saveReport')}
            </Press>
          </Card>
          <Card icon={FileOutput} title={t('manage.settings')} lead={t('transfer.settingsLead')}>
            <Press action="settings:save" onPress={() => save('settings')}>
              {t('transfer.saveSettings')}
            </Press>
          </Card>
          <Card icon={FileInput} title={t('transfer.load')} lead={t('transfer.loadLead')}>
            <Press action="settings:find" onPress={find}>
              <Search aria-hidden />
              {t('transfer.find')}
            </Press>
            <Files transfer={transfer} />
          </Card>
        </div>
      </ScrollArea>
      <Told told={told} />
    </main>
  );
}

function Card({
  icon: Icon,
  title,
  lead,
  children,
}: {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}): React.JSX.Element {
  return (
    <section className="transfer-card">
      <Icon aria-hidden className="transfer-sign" />
      <div className="transfer-words">
        <h2>{title}</h2>
        <p>{lead}</p>
      </div>
      <div className="transfer-presses">{children}</div>
    </section>
  );
}

/** Each file by its place in the list: a name may hold what an address may not. */
function Files({ transfer: { files, show } }: { readonly transfer: Transfer }): React.JSX.Element | null {
  const { t } = useDesk();
  if (!files) return null;
  if (files.length === 0) return <p role="status">{t('transfer.empty')}</p>;
  return (
    <ul className="transfer-files">
      {files.map((file, index) => (
        <li key={file}>
          <Press action={`settings-file:${index + 1}`} onPress={() => show(file)}>
            <bdi dir="ltr">{file}</bdi>
          </Press>
        </li>
      ))}
    </ul>
  );
}
