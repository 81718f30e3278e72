// What stands after the PIN: the visits for whoever cares for patients, the kiosk itself for its manager.
import { CareScreens } from './care-screens';
import { ManagerScreens } from './manage/manager-screens';
import { SessionContext } from './staff-desk';
import { useStaffSession } from './use-staff-session';
import type { Unlocked } from './use-unlock';

export function UnlockedScreens({
  unlocked,
  onLocked,
}: {
  readonly unlocked: Unlocked;
  readonly onLocked: () => void;
}): React.JSX.Element {
  const session = useStaffSession(unlocked, onLocked);
  return (
    <SessionContext value={session}>
      {session.staff.role === 'manager' ? <ManagerScreens /> : <CareScreens />}
    </SessionContext>
  );
}
