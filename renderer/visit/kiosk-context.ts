import { createContext, useContext, useSyncExternalStore } from 'react';
import type { KioskBridge } from '#core/contract/messages';
import type { PatientAction } from '#core/visit/events';
import type { Visit } from '#core/visit/state';
import type { PatientWords, Words } from '../i18n/words';
import type { Reader } from '../read-aloud/reader';
import type { KioskStore } from './kiosk-store';
import type { PageState } from './page-state';

/** Everything built in main.tsx and passed down; screens get nothing by importing it. */
export interface Kiosk {
  readonly store: KioskStore;
  readonly words: Words;
  readonly bridge: KioskBridge;
  readonly reader: Reader;
}

export const KioskContext = createContext<Kiosk | null>(null);

export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (!kiosk) throw new Error('a screen outside the kiosk');
  return kiosk;
}

export function usePageState(): PageState {
  const { store } = useKiosk();
  return useSyncExternalStore(store.subscribe, store.read);
}

/** What a patient's screen works with: the visit, its words, and the one way to act. */
export interface PatientScreen {
  readonly visit: Visit;
  readonly t: PatientWords;
  readonly dispatch: (action: PatientAction) => void;
}

export const PatientContext = createContext<PatientScreen | null>(null);

export function usePatient(): PatientScreen {
  const patient = useContext(PatientContext);
  if (!patient) throw new Error('a patient screen outside a visit');
  return patient;
}
