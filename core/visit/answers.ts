import { type QuestionId, questionsFor } from '../procedure/questions';
import { stepById } from '../procedure/steps';
import { answersInOrder, TEACH_BACKS } from '../procedure/teach-backs';
import { ok, type Result, refuse } from '../result';
import type { PatientAction } from './events';
import type { Refusal } from './refusal';
import type { Visit } from './state';
import { isSettled, teachBackProgress } from './teach-back-progress';

/** Actions that answer or ask something on the current step. */
export type AnswerAction = Extract<
  PatientAction,
  {
    type:
      | 'area-chosen'
      | 'safety-answered'
      | 'teach-back-answered'
      | 'statement-answered'
      | 'question-asked'
      | 'question-taken-back';
  }
>;

/** Takes an answer where it was asked, and nowhere else. */
export function afterAnswer(visit: Visit, action: AnswerAction): Result<Visit, Refusal> {
  switch (action.type) {
    case 'area-chosen':
      if (stepById(visit.step).kind !== 'area') return refuse('not-on-this-step');
      return isOneKind(action.areas, ['not-sure'])
        ? ok({ ...visit, areas: action.areas })
        : refuse('answer-not-offered');
    case 'safety-answered':
      if (stepById(visit.step).kind !== 'safety') return refuse('not-on-this-step');
      return isOneKind(action.answers, ['none', 'read'])
        ? ok({ ...visit, safety: action.answers })
        : refuse('answer-not-offered');
    case 'teach-back-answered':
      return afterTeachBack(visit, action);
    case 'statement-answered':
      if (visit.step !== action.step) return refuse('not-on-this-step');
      return ok({ ...visit, statements: { ...visit.statements, [action.step]: action.answer } });
    case 'question-asked':
      return isOffered(visit, action.question)
        ? ok({ ...visit, questions: [...without(visit.questions, action.question), action.question] })
        : refuse('question-not-offered');
    case 'question-taken-back':
      return ok({ ...visit, questions: without(visit.questions, action.question) });
  }
}

/** "None of these" and "I am not sure" stand alone: together with something else they would contradict it. No answer twice. */
function isOneKind(answers: readonly string[], alone: readonly string[]): boolean {
  const isMixed = answers.length > 1 && answers.some((answer) => alone.includes(answer));
  return new Set(answers).size === answers.length && !isMixed;
}

function afterTeachBack(
  visit: Visit,
  { step, answer }: Extract<AnswerAction, { type: 'teach-back-answered' }>,
): Result<Visit, Refusal> {
  if (visit.step !== step) return refuse('not-on-this-step');
  const teachBack = TEACH_BACKS.find(({ id }) => id === step);
  if (!teachBack || !answersInOrder(teachBack, visit.ticket.number).includes(answer))
    return refuse('answer-not-offered');
  const tries = visit.teachBacks[step] ?? [];
  if (isSettled(teachBackProgress(step, tries))) return refuse('no-third-try');
  return ok({ ...visit, teachBacks: { ...visit.teachBacks, [step]: [...tries, answer] } });
}

const isOffered = (visit: Visit, question: QuestionId): boolean =>
  questionsFor(stepById(visit.step).id).includes(question);

const without = (questions: readonly QuestionId[], question: QuestionId): readonly QuestionId[] =>
  questions.filter((id) => id !== question);
