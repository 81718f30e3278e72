import { isNearChest } from '#core/procedure/body-areas';
import type { Condition, Sentence } from '#core/procedure/explain-steps';
import type { Step } from '#core/procedure/steps';
import { useKiosk, usePatient } from '../../../visit/kiosk-context';

export type ExplainOf = Extract<Step, { kind: 'explain' }>;

/** Which conditions hold for this clinic and this patient. */
export function useConditions(): (condition: Condition) => boolean {
  const { visit } = usePatient();
  const { steroid } = useKiosk().store.settings;
  return (condition) => (condition === 'near-chest' ? isNearChest(visit.areas) : steroid !== 'no');
}

/** What this patient is told on a screen, in order. */
export function useSentences(): (step: ExplainOf) => readonly Sentence[] {
  const holds = useConditions();
  return ({ say }) => {
    const sentences: readonly Sentence[] = say;
    return sentences.filter(({ only }) => !only || holds(only));
  };
}
