// What a patient takes home, in words: when to call, and what to do and not do after the shot. Said as on the screens, nothing added.
import { EXPLAIN_STEPS, type ExplainStep } from '#core/procedure/explain-steps';
import type { StepId } from '#core/procedure/steps';
import { sentenceKey } from '../i18n/keys';
import type { PatientWords } from '../i18n/words';

/** The screens of the sheet. When to get help fast comes first, whatever the order of the visit: it must not be missed. */
export const TAKE_HOME_STEPS = ['S15', 'S12', 'S13', 'S14'] as const satisfies readonly StepId[];
export type TakeHomeStep = (typeof TAKE_HOME_STEPS)[number];

export interface TakeHomeSection {
  readonly step: TakeHomeStep;
  readonly title: string;
  readonly sentences: readonly string[];
}

export const takeHomeSections = (t: PatientWords): readonly TakeHomeSection[] =>
  TAKE_HOME_STEPS.map((id) => {
    const step: ExplainStep | undefined = EXPLAIN_STEPS.find((candidate) => candidate.id === id);
    return {
      step: id,
      title: t(`steps.${id}.title`),
      sentences: (step?.say ?? []).map((sentence) => t(sentenceKey(id, sentence))),
    };
  });
