// Staff print for patients: all screens in large letters (Section 504), or what to take home. Knows nothing of any visit.
import { Printer } from 'lucide-react';
import type { LanguageEntry } from '#core/languages';
import { Press } from '../../components/press';
import { ScrollArea } from '../../components/scroll-area';
import { useKiosk } from '../../visit/kiosk-context';
import { useRoot } from '../../visit/use-root';
import { DocumentState } from './document-state';
import { ScreenHeading } from './screen-heading';
import { StaffBar } from './staff-bar';
import { useDesk } from './staff-desk';
import type { DocumentDesk, DocumentProgress } from './use-documents';
import './print-screen.css';

/** What is printed, and how its buttons are addressed. */
const KINDS = [
  { kind: 'content', action: 'print', lead: 'print.lead' },
  { kind: 'take-home', action: 'print-take-home', lead: 'print.takeHomeLead' },
] as const;

export function PrintScreen({
  documents,
  onBack,
}: {
  readonly documents: DocumentDesk;
  readonly onBack: () => void;
}): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  const { languages, prints } = useKiosk().store.settings;
  const shown: DocumentProgress = prints ? documents.progress : { at: 'no-printer' };
  useRoot({ screen: 'staff-print', language });
  return (
    <main className="staff-screen">
      <StaffBar onBack={onBack}>
        <ScreenHeading>{t('print.title')}</ScreenHeading>
      </StaffBar>
      <DocumentState progress={shown} />
      {prints && (
        <ScrollArea t={mirror} resetOn="print">
          {KINDS.map(({ kind, action, lead }) => (
            <section key={kind} className="print-kind" aria-labelledby={`print-${kind}`}>
              <h2 id={`print-${kind}`}>{t(`print.kinds.${kind}`)}</h2>
              <p>{t(lead)}</p>
              <ul className="print-languages">
                {languages.map((offered) => (
                  <li key={offered.code}>
                    <LanguageChoice
                      offered={offered}
                      action={action}
                      isBusy={shown.at === 'working'}
                      onPrint={() => documents.order({ kind, language: offered.code }, 'printer')}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </ScrollArea>
      )}
    </main>
  );
}

function LanguageChoice({
  offered: { code, nativeName },
  action,
  isBusy,
  onPrint,
}: {
  readonly offered: LanguageEntry;
  readonly action: (typeof KINDS)[number]['action'];
  readonly isBusy: boolean;
  readonly onPrint: () => void;
}): React.JSX.Element {
  const { t } = useDesk();
  const { draftLanguages } = useKiosk().store.settings;
  return (
    <Press action={`${action}:${code}`} className="print-language" notYet={isBusy} onPress={onPrint}>
      <Printer aria-hidden />
      <span>
        <span className="visually-hidden">{t('print.print')}</span>
        <bdi lang={code}>{nativeName}</bdi>
        {draftLanguages.includes(code) && <span className="print-draft">{t('status.draft')}</span>}
      </span>
    </Press>
  );
}
