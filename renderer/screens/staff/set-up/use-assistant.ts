// How far the set-up is, as the trusted side keeps it. A step is stored as soon as it stands; what was not stored is said.
import { useCallback, useEffect, useState } from 'react';
import type { Answer, Input } from '#core/contract/messages';
import type { SetUpProgress, SetUpStep } from '#core/staff/set-up';
import { useKiosk } from '../../../visit/kiosk-context';
import { useSession } from '../staff-desk';

type Note = Input<'staff:note-set-up'>['note'];
type AskedTest = Extract<Note, { is: 'tested' }>['test'];

export interface Assistant {
  readonly step: SetUpStep;
  readonly tests: SetUpProgress['tests'];
  readonly go: (step: SetUpStep) => void;
  readonly tested: (test: AskedTest, works: boolean) => void;
  /** Writes a file and reads it back; null when that could not even be tried. */
  readonly testStorage: () => Promise<StorageTest | null>;
  /** Resolves once it is stored; false: it is not. */
  readonly finish: () => Promise<boolean>;
  readonly isUnsaved: boolean;
}

export type StorageTest = Extract<Answer<'staff:test-storage'>, { ok: true }>['value'];

/** Null until it is known where the set-up stands. */
export function useAssistant(): Assistant | null {
  const { bridge } = useKiosk();
  const { locked } = useSession();
  const [step, setStep] = useState<SetUpStep | null>(null);
  const [tests, setTests] = useState<SetUpProgress['tests'] | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const tell = useCallback(
    async (note: Note): Promise<boolean> => {
      const answer = await bridge.call('staff:note-set-up', { note });
      if (answer.ok) setTests(answer.value.tests);
      else if (answer.failure.code === 'locked') locked();
      setUnsaved(!answer.ok);
      return answer.ok;
    },
    [bridge, locked],
  );
  const go = useCallback(
    (next: SetUpStep): void => {
      setStep(next);
      void tell({ is: 'at', step: next });
    },
    [tell],
  );
  useEffect(() => {
    void bridge.call('staff:set-up', {}).then((answer) => {
      if (!answer.ok) return answer.failure.code === 'locked' ? locked() : setUnsaved(true);
      const { step: left, isFinished, tests: told } = answer.value;
      setTests(told);
      // Once finished, everything is found from its summary.
      if (left === null) go('language');
      else setStep(isFinished ? 'summary' : left);
    });
  }, [bridge, locked, go]);
  const testStorage = useCallback(async (): Promise<StorageTest | null> => {
    const answer = await bridge.call('staff:test-storage', {});
    if (answer.ok) setTests(answer.value.progress.tests);
    else if (answer.failure.code === 'locked') locked();
    return answer.ok ? answer.value : null;
  }, [bridge, locked]);
  if (step === null || tests === null) return null;
  return {
    step,
    tests,
    go,
    tested: (test, works) => void tell({ is: 'tested', test, works }),
    testStorage,
    finish: () => tell({ is: 'finished' }),
    isUnsaved,
  };
}
