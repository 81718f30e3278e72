// What taking a file of settings would do, line by line, before it is done; or what is wrong with it. Changes nothing by itself.
import { Check } from 'lucide-react';
import { Press } from '../../../components/press';
import { ScrollArea } from '../../../components/scroll-area';
import { useRoot } from '../../../visit/use-root';
import { ScreenHeading } from '../screen-heading';
import { StaffBar } from '../staff-bar';
import { useDesk } from '../staff-desk';
import { SettingValue, useSettingName } from './setting-value';
import type { SettingsFile } from './use-transfer';
import './transfer-screen.css';

interface SettingsFileProps {
  readonly file: SettingsFile;
  readonly onBack: () => void;
  readonly onUse: () => void;
}

export function SettingsFileScreen({ file, onBack, onUse }: SettingsFileProps): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  useRoot({ screen: 'staff-settings-file', language });
  return (
    <main className="staff-screen">
      <StaffBar>
        <ScreenHeading>{t('transfer.load')}</ScreenHeading>
      </StaffBar>
      <p>
        <bdi dir="ltr" className="transfer-name">
          {file.file}
        </bdi>
      </p>
      <ScrollArea t={mirror} resetOn={file.file}>
        {file.problems.length > 0 ? <Problems lines={file.problems} /> : <Changes file={file} />}
      </ScrollArea>
      <div className="manage-buttons">
        {file.changes.length > 0 && (
          <Press action="settings:use" look="main" onPress={onUse}>
            <Check aria-hidden />
            {t('transfer.use')}
          </Press>
        )}
        <Press action="cancel" onPress={onBack}>
          {t('manage.cancel')}
        </Press>
      </div>
    </main>
  );
}

/** The lines are those of a start that is refused: English, for an IT person. */
function Problems({ lines }: { readonly lines: readonly string[] }): React.JSX.Element {
  const { t } = useDesk();
  return (
    <div className="transfer-problems">
      <p role="alert">{t('transfer.refused')}</p>
      <ul lang="en" dir="ltr">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Changes({ file: { changes, now, stays } }: { readonly file: SettingsFile }): React.JSX.Element {
  const { t } = useDesk();
  const nameOf = useSettingName();
  return (
    <div className="transfer-changes">
      <h2>{t(changes.length > 0 ? 'transfer.changes' : 'transfer.same')}</h2>
      {changes.map(({ setting, to }) => (
        <section key={setting} className="transfer-change" data-change={setting}>
          <h3>{nameOf(setting)}</h3>
          <dl>
            <div>
              <dt>{t('transfer.now')}</dt>
              <dd>
                <SettingValue setting={setting} value={now[setting].value} />
              </dd>
            </div>
            <div>
              <dt>{t('transfer.inFile')}</dt>
              <dd>{to !== 'config' && <SettingValue setting={setting} value={to.value} />}</dd>
            </div>
          </dl>
        </section>
      ))}
      {stays.length > 0 && (
        <section className="transfer-stays">
          <h2>{t('transfer.stays')}</h2>
          <ul lang="en" dir="ltr">
            {stays.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
