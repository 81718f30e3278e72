// Which staff screen is shown after the PIN. Asks for the visits once for all of them.
import { useState } from 'react';
import type { StaffMember } from '#core/readiness/decisions';
import { PrintScreen } from './print-screen';
import { ReviewScreen } from './review-screen';
import { SessionContext } from './staff-desk';
import { StatusScreen } from './status-screen';
import { usePrinting } from './use-printing';
import { useStaffSession } from './use-staff-session';
import { useVisits } from './use-visits';
import { VisitsScreen } from './visits-screen';

type Place =
  | { readonly at: 'visits' }
  | { readonly at: 'status' }
  | { readonly at: 'print' }
  | { readonly at: 'review'; readonly visitId: string };

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
  const printing = usePrinting(onLocked);
  const [place, setPlace] = useState<Place>(LIST);
  const back = (): void => setPlace(LIST);
  const reviewed =
    place.at === 'review' ? visits.listed?.find(({ visitId }) => visitId === place.visitId) : undefined;
  return (
    <SessionContext value={session}>
      {place.at === 'status' && <StatusScreen onBack={back} />}
      {place.at === 'print' && <PrintScreen printing={printing} onBack={back} />}
      {reviewed && <ReviewScreen key={reviewed.visitId} listed={reviewed} visits={visits} onBack={back} />}
      {(place.at === 'visits' || (place.at === 'review' && !reviewed)) && (
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
