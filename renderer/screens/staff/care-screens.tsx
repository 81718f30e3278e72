// The screens of nurse and clinician: the visits, one visit, and what stands beside them. Asks for the visits once for all of them.
import { useState } from 'react';
import { CleaningScreen } from './cleaning-screen';
import { ApprovalScreen } from './manage/approval-screen';
import { MyPinScreen } from './manage/my-pin-screen';
import { PrintScreen } from './print-screen';
import { ReviewScreen } from './review-screen';
import { useSession } from './staff-desk';
import { StatusScreen } from './status-screen';
import { usePrinting } from './use-printing';
import { useVisits } from './use-visits';
import { VisitsScreen } from './visits-screen';

/** What the list of visits leads to, beside a visit. */
export type Tool = 'status' | 'print' | 'approval' | 'my-pin';

type Place = { readonly at: 'visits' | Tool } | { readonly at: 'review'; readonly visitId: string };

const LIST: Place = { at: 'visits' };

export function CareScreens(): React.JSX.Element {
  const { locked, cleaningLeft } = useSession();
  const visits = useVisits(locked);
  const printing = usePrinting(locked);
  const [place, setPlace] = useState<Place>(LIST);
  const back = (): void => setPlace(LIST);
  if (cleaningLeft !== null) return <CleaningScreen secondsLeft={cleaningLeft} />;
  switch (place.at) {
    case 'status':
      return <StatusScreen onBack={back} />;
    case 'print':
      return <PrintScreen printing={printing} onBack={back} />;
    case 'approval':
      return <ApprovalScreen onBack={back} />;
    case 'my-pin':
      return <MyPinScreen onBack={back} />;
    case 'visits':
    case 'review': {
      const visitId = place.at === 'review' ? place.visitId : null;
      const reviewed = visits.listed?.find((listed) => listed.visitId === visitId);
      if (reviewed) return <ReviewScreen key={visitId} listed={reviewed} visits={visits} onBack={back} />;
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
