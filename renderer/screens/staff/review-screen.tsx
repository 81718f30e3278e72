// One visit with its reasons, the nurse's checks and the sign-off, on one screen. Advice to staff: it claims readiness for the
// talk, never consent.
import { useMemo } from 'react';
import type { Visit } from '#core/visit/state';
import { ScrollArea } from '../../components/scroll-area';
import { useKiosk } from '../../visit/kiosk-context';
import { useRoot } from '../../visit/use-root';
import { AreaCard } from './area-card';
import { CollectBar } from './collect-bar';
import type { DecisionRefusal } from './decision-queue';
import { DocumentsButton } from './documents-button';
import { FlagList } from './flag-list';
import { HistoryList } from './history-list';
import { NurseItems } from './nurse-items';
import { type OpenedVisit, openVisit } from './opened-visit';
import { ReviewContext } from './review-context';
import { ReviewFoot } from './review-foot';
import { ReviewHeader } from './review-header';
import { StaffBar } from './staff-bar';
import { useDesk } from './staff-desk';
import { useDecisions } from './use-decisions';
import type { DocumentDesk } from './use-documents';
import { usePatientWords } from './use-patient-words';
import { useSavedAtSignOff } from './use-saved-at-sign-off';
import type { ListedVisit, VisitsOfToday } from './use-visits';
import './review-screen.css';

interface ReviewProps {
  readonly visits: VisitsOfToday;
  readonly documents: DocumentDesk;
  readonly onDocuments: () => void;
  readonly onBack: () => void;
}

export function ReviewScreen({
  listed,
  ...others
}: { readonly listed: ListedVisit } & ReviewProps): React.JSX.Element {
  const { settings } = useKiosk().store;
  const { t, language } = useDesk();
  useRoot({ screen: 'staff-review', language });
  const opened = useMemo(() => openVisit(listed, settings), [listed, settings]);
  return opened ? (
    <Review opened={opened} listed={listed} {...others} />
  ) : (
    <main className="staff-screen">
      <StaffBar onBack={others.onBack}>{t('visits.unreadable')}</StaffBar>
    </main>
  );
}

function Review({
  opened,
  listed,
  visits,
  documents,
  onDocuments,
  onBack,
}: { readonly opened: OpenedVisit; readonly listed: ListedVisit } & ReviewProps): React.JSX.Element {
  const { t, mirror } = useDesk();
  const { visit, readiness, damaged } = opened;
  const { decide, refused } = useDecisions(visit.visitId, visits);
  const ofPatient = usePatientWords(visit.language);
  const signed = isSigned(visit);
  useSavedAtSignOff(visit.visitId, signed, documents);
  const open = { progress: documents.progress, open: onDocuments };
  const { events } = listed;
  const review = { visit, events, readiness, ofPatient, decide, documents: open, signed };
  return (
    <ReviewContext value={review}>
      <main
        className="staff-screen review"
        data-readiness={readiness.level}
        data-first-readiness={readiness.first}
      >
        <StaffBar onBack={onBack}>
          <ReviewHeader />
        </StaffBar>
        <ScrollArea t={mirror} resetOn={visit.visitId}>
          <div className="review-body">
            <div className="review-patient">
              <p className="review-trouble" role="alert">
                {refused && t(refusalKey(refused))}
              </p>
              {damaged && <p className="visits-damaged">{t('visits.damaged')}</p>}
              <CollectBar refresh={visits.refresh} />
              <AreaCard />
              <FlagList />
              {!signed && <DocumentsButton />}
            </div>
            <div className="review-staff">
              <NurseItems />
              <HistoryList />
            </div>
          </div>
        </ScrollArea>
        <ReviewFoot />
      </main>
    </ReviewContext>
  );
}

const isSigned = ({ review }: Visit): boolean => review.signedOff !== null;

function refusalKey(refused: DecisionRefusal) {
  if (refused === 'screen-in-use') return 'review.screenInUse';
  return refused === 'storage' || refused === 'failed' ? 'problem.failed' : 'problem.notTaken';
}
