import type { RestsOn } from '../procedure/facts';
import type { SafetyConcernId } from '../procedure/safety-questions';
import { STATEMENTS, type StatementId } from '../procedure/statements';
import { type StepId, stepById } from '../procedure/steps';
import { TEACH_BACKS, type TeachBackId } from '../procedure/teach-backs';
import type { Flag } from './flags';

/**
 * What a nurse says about a point in twenty seconds: one question to ask in the patient's own language, and what to listen for in the
 * answer (teach-back, storyboard part 3). Words by id in locales/ (`prompts`, `listen`); what `listen` claims rests on these facts.
 */
export type ScriptId = TeachBackId | StatementId;

export const SCRIPT_FACTS: Readonly<Record<ScriptId, RestsOn>> = {
  T1: ['C42', 'X20'],
  T2: ['C53', 'C60', 'X36'],
  T3: ['X26', 'X27', 'X28'],
  T4: ['X3', 'X4'],
  T5: ['C64', 'C65'],
  T6: ['X36'],
  K1: 'guide',
  K2: ['C51', 'C52', 'C56'],
  K3: ['C10', 'C16', 'C39', 'X16'],
  K4: ['C67', 'C71', 'C72', 'C73', 'C75', 'X15', 'X24'],
  K5: ['C28', 'C29', 'C30', 'C31', 'C32', 'X17'],
  K6: ['X26', 'X27', 'X28'],
  K7: ['X1', 'X2'],
  K8: ['X3', 'X9'],
  K9: ['X5', 'X6', 'X7', 'X8', 'X15'],
  K10: ['X5'],
  K11: 'guide',
  K12: ['X36'],
};

const OF_CONCERN: Readonly<Record<SafetyConcernId, ScriptId>> = {
  allergy: 'K7',
  infection: 'K10',
  bleeding: 'K8',
  diabetes: 'K9',
  pregnancy: 'K9',
  lungs: 'K9',
  'needle-fear': 'K9',
};

/** Screens that no statement is about, and the script nearest to what they say. */
const OF_STEP: Readonly<Partial<Record<StepId, ScriptId>>> = { S03: 'K2', S10: 'K2', S07: 'K9', S16: 'T6' };

/** The script of a flag; null where talking it through is the point itself (a need, a wish not to go on, a language, a helper). */
export function scriptOf({ reason, step }: Flag): ScriptId | null {
  switch (reason.kind) {
    case 'statement':
      return reason.statement;
    case 'teach-back':
      return reason.teachBack;
    case 'safety':
      return OF_CONCERN[reason.concern];
    case 'area-not-sure':
      return 'K1';
    case 'skipped':
      return step && scriptOfStep(step);
    case 'question':
    case 'need':
    case 'not-ready':
    case 'draft-language':
    case 'helped':
    case 'raised':
    case 'nurse-item':
    case 'not-finished':
      return null;
  }
}

/** What to ask about a screen that was not seen: its own question, the situation about it, or the statement about it. */
function scriptOfStep(id: StepId): ScriptId | null {
  const step = stepById(id);
  if (step.kind === 'teach-back' || step.kind === 'statement') return step.id;
  const about = 'moreOf' in step ? step.moreOf : id;
  const found =
    TEACH_BACKS.find((teachBack) => teachBack.about === about) ??
    STATEMENTS.find((statement) => statement.about === about);
  return OF_STEP[id] ?? found?.id ?? null;
}
