// What stood on the patient's screen, word for word, for one flag. Never explains or interprets: that is the title's work.

import type { ClinicConfig } from '#core/config/clinic-config';
import { STATEMENTS, type StatementId } from '#core/procedure/statements';
import { STEPS, type StepId, stepById } from '#core/procedure/steps';
import type { Flag } from '#core/readiness/flags';
import { questionKey, statementKey, teachBackAnswerKey, teachBackKey } from '../../i18n/keys';
import type { PatientWords } from '../../i18n/words';

/** In one language: what was read, and what was tapped under it. */
export interface ExactWords {
  readonly saw: string | null;
  readonly chose: readonly string[];
}

type Intake = ClinicConfig['intake'];

/** What names a screen to a reader: its title, or for a question put to the patient the question itself. */
export function screenName(id: StepId, t: PatientWords, intake: Intake): string {
  const step = stepById(id);
  if (step.kind === 'teach-back') return t(teachBackKey(step.id, 'stem'));
  if (step.kind === 'statement') return statementText(step.id, t, intake);
  return t(`steps.${step.id}.title`);
}

function statementText(id: StatementId, t: PatientWords, intake: Intake): string {
  const statement = STATEMENTS.find((candidate) => candidate.id === id);
  return statement ? t(statementKey(statement, intake)) : id;
}

/** The screen on which a question was asked. */
export const screenOfQuestion = (question: string): StepId | null =>
  STEPS.find(({ id }) => question.startsWith(`${id}-`))?.id ?? null;

/** Null for what did not come from a screen of the patient's. */
export function exactWords({ reason, step }: Flag, t: PatientWords, intake: Intake): ExactWords | null {
  switch (reason.kind) {
    case 'statement':
      return {
        saw: statementText(reason.statement, t, intake),
        chose: [t(`statement.answers.${reason.answer}`)],
      };
    case 'teach-back':
      return {
        saw: t(teachBackKey(reason.teachBack, 'stem')),
        chose: reason.tries.map((answer) => t(teachBackAnswerKey(reason.teachBack, answer))),
      };
    case 'safety':
      return { saw: `${t('safety.lead')} ${t(`safety.${reason.concern}`)}`, chose: [t('safety.iTell')] };
    case 'question': {
      const screen = screenOfQuestion(reason.question);
      return { saw: screen && screenName(screen, t, intake), chose: [t(questionKey(reason.question))] };
    }
    case 'need':
      return { saw: null, chose: [t(`help.needs.${reason.need}`)] };
    case 'skipped':
      return { saw: step && screenName(step, t, intake), chose: [t('actions.skip')] };
    case 'area-not-sure':
      return { saw: t('steps.area.title'), chose: [t('areas.not-sure')] };
    case 'not-ready':
      return { saw: null, chose: [t(reason.standing ? 'actions.notReady' : 'notReady.carryOn')] };
    case 'draft-language':
    case 'helped':
    case 'raised':
    case 'nurse-item':
    case 'not-finished':
      return null;
  }
}
