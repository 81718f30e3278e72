import { LockKeyhole } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useKiosk } from '../visit/kiosk-context';
import { Press } from './press';
import './staff-door.css';

/** The way in for staff: small and quiet, in the same corner of every patient screen; behind it the PIN. A clinic may have it show how many wait. */
export function StaffDoor({ language }: { readonly language: string }): React.JSX.Element {
  const { store, words } = useKiosk();
  const waiting = useSyncExternalStore(store.subscribe, store.waiting);
  const isLit = store.settings.arrivalLight && waiting > 0;
  const name = words.attract(language)('staff');
  return (
    <Press
      action="staff"
      look="quiet"
      className="staff-door"
      onPress={store.coverForStaff}
      label={isLit ? `${name} ${waiting}` : name}
    >
      <LockKeyhole aria-hidden />
      {isLit && (
        <span className="staff-door-light" aria-hidden="true">
          {waiting}
        </span>
      )}
    </Press>
  );
}
