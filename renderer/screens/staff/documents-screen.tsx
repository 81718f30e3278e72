// The record of one visit and the take-home sheet for its patient: printed, saved, or shown for a phone. The record only after the
// sign-off. Claims no consent.
import { FileDown, Printer, QrCode } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { WantedDocument } from '#core/contract/messages';
import { Press } from '../../components/press';
import { ScrollArea } from '../../components/scroll-area';
import { useKiosk } from '../../visit/kiosk-context';
import { useRoot } from '../../visit/use-root';
import { DocumentState } from './document-state';
import { languageEntry } from './languages';
import type { OpenedVisit } from './opened-visit';
import { ScreenHeading } from './screen-heading';
import { StaffBar } from './staff-bar';
import { useDesk } from './staff-desk';
import { ticketKey } from './staff-keys';
import { TakeHomeForPhone } from './take-home-for-phone';
import type { Destination, DocumentDesk } from './use-documents';
import './print-screen.css';
import './documents-screen.css';

export interface DocumentsScreenProps {
  readonly opened: OpenedVisit;
  readonly documents: DocumentDesk;
  readonly onBack: () => void;
}

export function DocumentsScreen({ opened, documents, onBack }: DocumentsScreenProps): React.JSX.Element {
  const { t, mirror, language } = useDesk();
  const { visit } = opened;
  const [isShown, setShown] = useState(false);
  useRoot({ screen: 'staff-documents', language });
  // What is said here is about this visit: the next one begins without it.
  useEffect(() => documents.clear, [documents.clear]);
  const { nativeName, dir } = languageEntry(visit.language);
  return (
    <main className="staff-screen">
      <StaffBar onBack={onBack} toReview>
        <ScreenHeading>{t('documents.title')}</ScreenHeading>
        <p>
          {mirror(ticketKey(visit.ticket.picture))} {visit.ticket.number}
        </p>
      </StaffBar>
      <DocumentState progress={documents.progress} />
      <ScrollArea t={mirror} resetOn={visit.visitId}>
        <div className="documents">
          <RecordPart visit={opened.visit} documents={documents} />
          <section aria-labelledby="documents-take-home">
            <h2 id="documents-take-home">{t('print.kinds.take-home')}</h2>
            <p>{t('print.takeHomeLead')}</p>
            <p>
              <strong lang={visit.language} dir={dir}>
                {nativeName}
              </strong>
            </p>
            <div className="documents-ways">
              <Ways
                name="take-home"
                document={{ kind: 'take-home', language: visit.language }}
                documents={documents}
                words={{ printer: t('documents.printTakeHome'), folder: t('documents.saveTakeHome') }}
              />
              <Press action="take-home:show" onPress={() => setShown(true)}>
                <QrCode aria-hidden />
                {t('documents.showTakeHome')}
              </Press>
            </div>
          </section>
          <p className="documents-notice">{t('notice')}</p>
        </div>
      </ScrollArea>
      {isShown && <TakeHomeForPhone language={visit.language} onClose={() => setShown(false)} />}
    </main>
  );
}

function RecordPart({
  visit,
  documents,
}: {
  readonly visit: OpenedVisit['visit'];
  readonly documents: DocumentDesk;
}): React.JSX.Element {
  const { t } = useDesk();
  return (
    <section aria-labelledby="documents-record">
      <h2 id="documents-record">{t('record.title')}</h2>
      {visit.review.signedOff ? (
        <div className="documents-ways">
          <Ways
            name="record"
            document={{ kind: 'record', visitId: visit.visitId }}
            documents={documents}
            words={{ printer: t('documents.printRecord'), folder: t('documents.saveRecord') }}
          />
        </div>
      ) : (
        <p>{t('documents.recordLater')}</p>
      )}
    </section>
  );
}

/** To the printer and to the folder; where there is none, a press says so. */
function Ways({
  name,
  document,
  documents: { progress, order },
  words,
}: {
  readonly name: 'record' | 'take-home';
  readonly document: WantedDocument;
  readonly documents: DocumentDesk;
  readonly words: Readonly<Record<Destination, ReactNode>>;
}): React.JSX.Element {
  const isBusy = progress.at === 'working';
  const { prints, savesRecords } = useKiosk().store.settings;
  return (
    <>
      <Press action={`${name}:print`} notYet={isBusy || !prints} onPress={() => order(document, 'printer')}>
        <Printer aria-hidden />
        {words.printer}
      </Press>
      <Press
        action={`${name}:save`}
        notYet={isBusy || !savesRecords}
        onPress={() => order(document, 'folder')}
      >
        <FileDown aria-hidden />
        {words.folder}
      </Press>
    </>
  );
}
