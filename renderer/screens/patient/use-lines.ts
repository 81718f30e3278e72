import { useState } from 'react';
import type { Step, StepId } from '#core/procedure/steps';
import { usePatient } from '../../visit/kiosk-context';
import { useSentences } from './bodies/use-sentences';

/** Which line of a screen is shown, for whoever wants one at a time. */
export interface Lines {
  /** From 0. */
  readonly line: number;
  readonly total: number;
  readonly go: (line: number) => void;
}

/** Null: the whole screen is shown. A screen that comes begins with its first line, whichever way one came. */
export function useLines(step: Step): Lines | null {
  const { visit } = usePatient();
  const sentencesOf = useSentences();
  const [place, setPlace] = useState<{ readonly step: StepId; readonly line: number } | null>(null);
  if (!visit.comfort.simple || step.kind !== 'explain') return null;
  const total = sentencesOf(step).length;
  const line = place?.step === step.id ? Math.min(place.line, total - 1) : 0;
  return { line, total, go: (next) => setPlace({ step: step.id, line: next }) };
}
