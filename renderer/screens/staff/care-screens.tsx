// The screens of nurse and clinician: the visits, one visit, and what stands beside them. Asks for the visits once for all of them.
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context';
import { CleaningScreen } from './cleaning-screen';
import { DocumentsScreen } from './documents-screen';
import { ApprovalScreen } from './manage/approval-screen';
import { MyPinScreen } from './manage/my-pin-screen';
import { openVisit } from './opened-visit';
import { PrintScreen } from './print-screen';
import { ReviewScreen } from './review-screen';
import { useSession } from './staff-desk';
import { StatusScreen } from './status-screen';
import { useDocuments } from './use-documents';
import { useVisits } from './use-visits';
import { VisitsScreen } from './visits-screen';

/** What the list of visits leads to, beside a visit. */
export type Tool = 'status' | 'print' | 'approval' | 'my-pin';

type Place =
  | { readonly at: 'visits' | Tool }
  | { readonly at: 'review' | 'documents'; readonly visitId: string };

const LIST: Place = { at: 'visits' };

export function CareScreens(): React.JSX.Element {
  const { locked, cleaningLeft } = useSession();
  const visits = useVisits(locked);
  const printing = useDocuments(locked);
  const documents = useDocuments(locked);
  const { settings } = useKiosk().store;
  const [place, setPlace] = useState<Place>(LIST);
  const back = (): void => setPlace(LIST);
  if (cleaningLeft !== null) return <CleaningScreen secondsLeft={cleaningLeft} />;
  switch (place.at) {
    case 'status':
      return <StatusScreen onBack={back} />;
    case 'print':
      return <PrintScreen documents={printing} onBack={back} />;
    case 'approval':
      return <ApprovalScreen onBack={back} />;
    case 'my-pin':
      return <MyPinScreen onBack={back} />;
    case 'visits':
    case 'review':
    case 'documents': {
      const visitId = 'visitId' in place ? place.visitId : null;
      const listed = visits.listed?.find((each) => each.visitId === visitId);
      const documented = place.at === 'documents' && listed ? openVisit(listed, settings) : null;
      if (documented)
        return (
          <DocumentsScreen
            opened={documented}
            documents={documents}
            onBack={() => setPlace({ at: 'review', visitId: documented.visit.visitId })}
          />
        );
      if (listed)
        return (
          <ReviewScreen
            key={visitId}
            listed={listed}
            visits={visits}
            documents={documents}
            onDocuments={() => setPlace({ at: 'documents', visitId: listed.visitId })}
            onBack={back}
          />
        );
      return (
        <VisitsScreen
          visits={visits}
          onOpen={(opened) => setPlace({ at: 'review', visitId: opened })}
          onTool={(at) => setPlace({ at })}
        />
      );
    }
  }
}
