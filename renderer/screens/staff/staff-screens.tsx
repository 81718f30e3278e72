// The staff's side of the glass: PIN first, then everything. What was fetched lives inside the session and goes with it.
import { useCallback, useState } from 'react';
import type { StaffMember } from '#core/readiness/decisions';
import { DeskContext, useDeskWords } from './staff-desk';
import { UnlockScreen } from './unlock-screen';
import { UnlockedScreens } from './unlocked-screens';
import './staff.css';

/** Covers the patient's screen from its first frame, also while its words still load. */
export default function StaffScreens(): React.JSX.Element {
  const desk = useDeskWords();
  const [staff, setStaff] = useState<StaffMember | null>(null);
  const drop = useCallback(() => setStaff(null), []);
  return (
    <div className="staff">
      {desk && (
        <DeskContext value={desk}>
          {staff ? <UnlockedScreens staff={staff} onLocked={drop} /> : <UnlockScreen onUnlocked={setStaff} />}
        </DeskContext>
      )}
    </div>
  );
}
