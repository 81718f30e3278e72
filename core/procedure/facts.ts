import { CLINIC_FACTS } from './facts-clinic';
import { ELSEWHERE_FACTS } from './facts-elsewhere';

/** Every fact a patient's sentence may rest on, by id. */
export const FACTS = { ...CLINIC_FACTS, ...ELSEWHERE_FACTS } as const;

export type FactId = keyof typeof FACTS;

/**
 * What a sentence rests on: facts, or nothing clinical at all because it only says how the kiosk works ('guide').
 * A third kind does not exist: a sentence that claims something about the procedure names its facts.
 */
export type RestsOn = readonly [FactId, ...FactId[]] | 'guide';

/** Clinic facts that no screen states, each with the reason. Everything else is conveyed by a step (tested). */
export const NOT_CONVEYED: Partial<Record<FactId, string>> = {
  C12: 'Sources differ on fibromyalgia (D1): kept as a patient question, S05-q3, for the clinician to answer.',
  C13: 'S02b says that a knot may cause a headache (C22), not that the shot treats one: kept as a patient question, S02b-q1.',
  C20: 'The screens name the usual places (C11); that any muscle can have a knot is shown by the whole-body map, not said.',
  C45: 'S13 says that more shots may be talked about (C44); an aim of long-term relief would promise more than is known (X16).',
};
