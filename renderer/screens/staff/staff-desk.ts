// What every staff screen works with: the words of the staff's language. Holds nothing of any patient.
import { createContext, useContext, useEffect, useState } from 'react';
import type { LanguageEntry } from '#core/languages';
import type { StaffPerson } from '#core/staff/account';
import type { PatientWords, StaffWords } from '../../i18n/words';
import { useKiosk } from '../../visit/kiosk-context';
import { languageEntry } from './languages';

export interface DeskWords {
  readonly language: LanguageEntry;
  readonly t: StaffWords;
  /** The patients' words in the staff's language: the mirror beside what a patient saw. */
  readonly mirror: PatientWords;
}

export interface Desk extends DeskWords {
  /** Another language for whoever works here now; with the lock it is the clinic's again. */
  readonly speak: (language: string) => void;
}

/** The words of the staff's language; null until they are loaded. A language that is asked for comes when its words are there. */
export function useDeskWords(): Desk | null {
  const { words, store } = useKiosk();
  const [asked, speak] = useState(store.settings.staffLanguage);
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void Promise.all([words.loadStaff(asked), words.loadPatient(asked)]).then(
      () => isWanted && setCode(asked),
    );
    return () => {
      isWanted = false;
    };
  }, [words, asked]);
  if (code === null) return null;
  return { language: languageEntry(code), t: words.staff(code), mirror: words.patient(code), speak };
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a staff screen without words');
  return desk;
}

/** Who is at the kiosk after the PIN, and the two ways out. */
export interface Session {
  readonly staff: StaffPerson;
  /** Whether this person's PIN can be changed on the screen. */
  readonly ownsPin: boolean;
  /** The set-up waits for this person. */
  readonly setsUp: boolean;
  /** Locks and gives the glass back to the patient. */
  readonly lock: () => void;
  /** The trusted side has locked: drops everything fetched and asks for the PIN again. */
  readonly locked: () => void;
  /** Seconds until the kiosk locks by itself; null while there is time. */
  readonly secondsLeft: number | null;
  /** The glass takes no touch for a while, so that it can be wiped. */
  readonly clean: () => void;
  /** Seconds until the glass takes touches again; null: it does. */
  readonly cleaningLeft: number | null;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a staff screen before the PIN');
  return session;
}
