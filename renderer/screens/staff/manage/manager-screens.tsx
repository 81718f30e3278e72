// The manager's screens: the kiosk and its people. Nothing here knows of a visit.
import { useState } from 'react';
import { CleaningScreen } from '../cleaning-screen';
import { AssistantScreen } from '../set-up/assistant-screen';
import { useSession } from '../staff-desk';
import { StatusScreen } from '../status-screen';
import { ApprovalScreen } from './approval-screen';
import { AuditScreen } from './audit-screen';
import { ExitScreen } from './exit-screen';
import { ManageScreen } from './manage-screen';
import { MyPinScreen } from './my-pin-screen';
import { PeopleScreen } from './people-screen';
import { SettingsScreen } from './settings-screen';
import { TransferScreen } from './transfer-screen';

export type ManagerPlace =
  | 'set-up'
  | 'settings'
  | 'people'
  | 'approval'
  | 'audit'
  | 'status'
  | 'transfer'
  | 'exit'
  | 'my-pin';

export function ManagerScreens(): React.JSX.Element {
  const { cleaningLeft, setsUp } = useSession();
  const [place, setPlace] = useState<ManagerPlace | 'manage'>(setsUp ? 'set-up' : 'manage');
  const back = (): void => setPlace('manage');
  if (cleaningLeft !== null) return <CleaningScreen secondsLeft={cleaningLeft} />;
  switch (place) {
    case 'manage':
      return <ManageScreen onOpen={setPlace} />;
    case 'set-up':
      return <AssistantScreen onLeave={back} />;
    case 'settings':
      return <SettingsScreen onBack={back} />;
    case 'people':
      return <PeopleScreen onBack={back} />;
    case 'approval':
      return <ApprovalScreen onBack={back} />;
    case 'audit':
      return <AuditScreen onBack={back} />;
    case 'status':
      return <StatusScreen onBack={back} />;
    case 'transfer':
      return <TransferScreen onBack={back} />;
    case 'exit':
      return <ExitScreen onBack={back} />;
    case 'my-pin':
      return <MyPinScreen onBack={back} />;
  }
}
