// The staff's side of the glass: PIN first, then everything. What was fetched lives inside the session and goes with it.
import { useCallback, useState } from 'react';
import { DeskContext, useDeskWords } from './staff-desk';
import { UnlockScreen } from './unlock-screen';
import { UnlockedScreens } from './unlocked-screens';
import type { Unlocked } from './use-unlock';
import './staff.css';

/** Covers the patient's screen from its first frame, also while its words still load. */
export default function StaffScreens(): React.JSX.Element {
  const desk = useDeskWords();
  const [unlocked, setUnlocked] = useState<Unlocked | null>(null);
  const drop = useCallback(() => setUnlocked(null), []);
  return (
    <div className="staff">
      {desk && (
        <DeskContext value={desk}>
          {unlocked ? (
            <UnlockedScreens unlocked={unlocked} onLocked={drop} />
          ) : (
            <UnlockScreen onUnlocked={setUnlocked} />
          )}
        </DeskContext>
      )}
    </div>
  );
}
