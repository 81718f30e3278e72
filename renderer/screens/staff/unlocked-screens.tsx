// Which staff screen is shown after the PIN. Asks for the visits once for all of them.
import { useState } from 'react';
import type { StaffMember } from '#core/readiness/decisions';
import { useKiosk } from '../../visit/kiosk-context';
import { DocumentsScreen } from './documents-screen';
import { openVisit } from './opened-visit';
import { PrintScreen } from './print-screen';
import { ReviewScreen } from './review-screen';
import { SessionContext } from './staff-desk';
import { StatusScreen } from './status-screen';
import { useDocuments } from './use-documents';
import { useStaffSession } from './use-staff-session';
import { useVisits } from './use-visits';
import { VisitsScreen } from './visits-screen';

type Place =
  | { readonly at: 'visits' }
  | { readonly at: 'status' }
  | { readonly at: 'print' }
  | { readonly at: 'review' | 'documents'; readonly visitId: string };

const LIST: Place = { at: 'visits' };

export function UnlockedScreens({
  staff,
  onLocked,
}: {
  readonly staff: StaffMember;
  readonly onLocked: () => void;
}): React.JSX.Element {
  const session = useStaffSession(staff, onLocked);
  const visits = useVisits(onLocked);
  const printing = useDocuments(onLocked);
  const documents = useDocuments(onLocked);
  const { settings } = useKiosk().store;
  const [place, setPlace] = useState<Place>(LIST);
  const back = (): void => setPlace(LIST);
  const listed =
    'visitId' in place ? visits.listed?.find(({ visitId }) => visitId === place.visitId) : undefined;
  const documented = place.at === 'documents' && listed ? openVisit(listed, settings) : null;
  return (
    <SessionContext value={session}>
      {place.at === 'status' && <StatusScreen onBack={back} />}
      {place.at === 'print' && <PrintScreen documents={printing} onBack={back} />}
      {place.at === 'review' && listed && (
        <ReviewScreen
          key={listed.visitId}
          listed={listed}
          visits={visits}
          documents={documents}
          onDocuments={() => setPlace({ at: 'documents', visitId: listed.visitId })}
          onBack={back}
        />
      )}
      {documented && (
        <DocumentsScreen
          opened={documented}
          documents={documents}
          onBack={() => setPlace({ at: 'review', visitId: documented.visit.visitId })}
        />
      )}
      {(place.at === 'visits' || ('visitId' in place && !listed)) && (
        <VisitsScreen
          visits={visits}
          onOpen={(visitId) => setPlace({ at: 'review', visitId })}
          onStatus={() => setPlace({ at: 'status' })}
          onPrint={() => setPlace({ at: 'print' })}
        />
      )}
    </SessionContext>
  );
}
