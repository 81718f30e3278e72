import { useEffect, useSyncExternalStore } from 'react';
import { useKiosk } from '../visit/kiosk-context';
import type { ReaderState } from './reader';

/** Has the screen read when it comes, and again when one of these changes; does nothing for whoever does not listen. */
export function useReading(...screen: readonly (string | number | null)[]): void {
  const { reader } = useKiosk();
  useEffect(() => reader.readScreen(), [reader, ...screen]);
}

export function useReaderState(): ReaderState {
  const { reader } = useKiosk();
  return useSyncExternalStore(reader.subscribe, reader.read);
}
