// Asks once before the kiosk ends, for it cannot be started from here again.
import { Power } from 'lucide-react';
import { useState } from 'react';
import { Press } from '../../../components/press';
import { useKiosk } from '../../../visit/kiosk-context';
import { useRoot } from '../../../visit/use-root';
import { ScreenHeading } from '../screen-heading';
import { StaffBar } from '../staff-bar';
import { useDesk, useSession } from '../staff-desk';
import { Told } from './told';

export function ExitScreen({ onBack }: { readonly onBack: () => void }): React.JSX.Element {
  const { bridge } = useKiosk();
  const { t, language } = useDesk();
  const { locked } = useSession();
  const [hasFailed, setFailed] = useState(false);
  useRoot({ screen: 'staff-exit', language });
  const end = (): void =>
    void bridge.call('staff:end-kiosk', {}).then((answer) => {
      if (answer.ok) return;
      if (answer.failure.code === 'locked') return locked();
      setFailed(true);
    });
  return (
    <main className="staff-screen">
      <StaffBar onBack={onBack}>
        <ScreenHeading>{t('exit.title')}</ScreenHeading>
      </StaffBar>
      <div className="manage-card-plain">
        <p>{t('exit.sure')}</p>
        <div className="manage-buttons">
          <Press action="exit:yes" look="main" onPress={end}>
            <Power aria-hidden />
            {t('exit.yes')}
          </Press>
          <Press action="exit:no" onPress={onBack}>
            {t('manage.cancel')}
          </Press>
        </div>
      </div>
      <Told told={hasFailed ? { look: 'bad', words: t('problem.failed') } : null} />
    </main>
  );
}
