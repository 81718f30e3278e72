// Staff print all screens in large letters, for patients who use no screen (Section 504). Knows nothing of any visit.
import { Printer } from 'lucide-react';
import type { LanguageEntry } from '#core/languages';
import { Press } from '../../components/press';
import { ScrollArea } from '../../components/scroll-area';
import { useKiosk } from '../../visit/kiosk-context';
import { useRoot } from '../../visit/use-root';
import { ScreenHeading } from './screen-heading';
import { StaffBar } from './staff-bar';
import { useDesk } from './staff-desk';
import type { Printing, PrintProgress } from './use-printing';
import './print-screen.css';

export function PrintScreen({
  printing,
  onBack,
}: {
  readonly printing: Printing;
  readonly onBack: () => void;
}): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  const { languages, prints } = useKiosk().store.settings;
  const shown: PrintProgress = prints ? printing.progress : { at: 'no-printer' };
  useRoot({ screen: 'staff-print', language });
  return (
    <main className="staff-screen">
      <StaffBar onBack={onBack}>
        <ScreenHeading>{t('print.title')}</ScreenHeading>
      </StaffBar>
      <p>{t('print.lead')}</p>
      <p className="print-state" role="status" data-state={shown.at}>
        <StateWords progress={shown} />
      </p>
      {prints && (
        <ScrollArea t={mirror} resetOn="print">
          <ul className="print-languages">
            {languages.map((offered) => (
              <li key={offered.code}>
                <LanguageChoice
                  offered={offered}
                  isBusy={shown.at === 'printing'}
                  onPrint={() => printing.print(offered.code)}
                />
              </li>
            ))}
          </ul>
        </ScrollArea>
      )}
    </main>
  );
}

function StateWords({ progress }: { readonly progress: PrintProgress }): string | null {
  const { t } = useDesk();
  switch (progress.at) {
    case 'choosing':
      return null;
    case 'printing':
    case 'busy':
      return t('print.printing');
    case 'sent':
      return t('print.sent', { count: progress.pages });
    case 'no-printer':
      return t('print.noPrinter');
    case 'failed':
      return t('print.failed');
  }
}

function LanguageChoice({
  offered: { code, nativeName },
  isBusy,
  onPrint,
}: {
  readonly offered: LanguageEntry;
  readonly isBusy: boolean;
  readonly onPrint: () => void;
}): React.JSX.Element {
  const { t } = useDesk();
  const { draftLanguages } = useKiosk().store.settings;
  return (
    <Press action={`print:${code}`} className="print-language" notYet={isBusy} onPress={onPrint}>
      <Printer aria-hidden />
      <span>
        <span className="visually-hidden">{t('print.print')}</span>
        <bdi lang={code}>{nativeName}</bdi>
        {draftLanguages.includes(code) && <span className="print-draft">{t('status.draft')}</span>}
      </span>
    </Press>
  );
}
