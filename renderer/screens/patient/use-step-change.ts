import { useEffect, useRef, useState } from 'react';
import { STEPS, type StepId } from '#core/procedure/steps';

/** A second tap of a trembling hand must not answer the next screen (standards.md TT-5). */
export const settlingMilliseconds = 400;

/** True for a moment after the step has changed; the step's controls take no touch until it is over. */
export function useSettling(step: StepId): boolean {
  const [settled, setSettled] = useState<StepId | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(step), settlingMilliseconds);
    return () => clearTimeout(timer);
  }, [step]);
  return settled !== step;
}

const place = (step: StepId): number => STEPS.findIndex(({ id }) => id === step);

/** Which way the visit just went, for the quiet transition; mirrored by CSS in right-to-left. */
export function useDirection(step: StepId): 'onward' | 'back' {
  const before = useRef(step);
  const direction = useRef<'onward' | 'back'>('onward');
  if (before.current !== step) {
    direction.current = place(step) < place(before.current) ? 'back' : 'onward';
    before.current = step;
  }
  return direction.current;
}
