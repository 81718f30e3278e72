import { LockKeyhole } from 'lucide-react';
import { useKiosk } from '../visit/kiosk-context';
import { Press } from './press';
import './staff-door.css';

/** The way in for staff: small and quiet, in the same corner of every patient screen; behind it the PIN. */
export function StaffDoor({ language }: { readonly language: string }): React.JSX.Element {
  const { store, words } = useKiosk();
  return (
    <Press
      action="staff"
      look="quiet"
      className="staff-door"
      onPress={store.coverForStaff}
      label={words.attract(language)('staff')}
    >
      <LockKeyhole aria-hidden />
    </Press>
  );
}
