// Where the clinic has named a folder, the trusted side saves the record at the sign-off by itself; this asks how that went.
import { useEffect, useRef } from 'react';
import { useKiosk } from '../../visit/kiosk-context';
import type { DocumentDesk } from './use-documents';

export function useSavedAtSignOff(visitId: string, signed: boolean, { order }: DocumentDesk): void {
  const { savesRecords } = useKiosk().store.settings;
  const wasSigned = useRef(signed);
  useEffect(() => {
    const isNew = signed && !wasSigned.current;
    wasSigned.current = signed;
    if (isNew && savesRecords) order({ kind: 'record', visitId }, 'folder');
  });
}
