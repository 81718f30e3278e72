import { Pencil } from 'lucide-react';
import type { SafetyAnswer } from '#core/procedure/safety-questions';
import { STATEMENTS } from '#core/procedure/statements';
import type { StepId } from '#core/procedure/steps';
import { Press } from '../../../components/press';
import { statementKey } from '../../../i18n/keys';
import type { PatientWords } from '../../../i18n/words';
import { useKiosk, usePatient } from '../../../visit/kiosk-context';

const safetyWords = (answers: readonly SafetyAnswer[], t: PatientWords): string =>
  answers.map((id) => (id === 'read' ? t('steps.S07.read') : t(`safety.${id}`))).join(' · ');

/** All answers at a glance, each to be changed with one tap, before anything is handed over (WCAG 3.3.4, 3.3.6). */
export function CheckBody(): React.JSX.Element {
  const { visit, t } = usePatient();
  const { intake } = useKiosk().store.settings;
  const questions = visit.questions.length;
  return (
    <>
      <h1>{t('steps.check.title')}</h1>
      <p className="lead">
        {t('steps.check.lead')} {questions > 0 && t('steps.check.questions', { count: questions })}
      </p>
      <ul className="check">
        <Answer
          step="area"
          asked={t('steps.area.title')}
          answer={visit.areas.map((area) => t(`areas.${area}`)).join(' · ')}
        />
        <Answer step="S07" asked={t('steps.S07.title')} answer={safetyWords(visit.safety, t)} />
        {STATEMENTS.map((statement) => {
          const answer = visit.statements[statement.id];
          return (
            <Answer
              key={statement.id}
              step={statement.id}
              asked={t(statementKey(statement, intake))}
              answer={answer ? t(`statement.answers.${answer}`) : ''}
            />
          );
        })}
      </ul>
    </>
  );
}

interface AnswerProps {
  readonly step: StepId;
  readonly asked: string;
  /** Empty: not answered yet. */
  readonly answer: string;
}

function Answer({ step, asked, answer }: AnswerProps): React.JSX.Element {
  const { t, dispatch } = usePatient();
  return (
    <li>
      <Press action={`change:${step}`} className="check-row" onPress={() => dispatch({ type: 'see', step })}>
        <span>
          {asked}{' '}
          <span className="check-answer" data-answer data-answered={answer !== ''}>
            {answer || t('steps.check.unanswered')}
          </span>
        </span>
        <Pencil aria-hidden />
        <span className="visually-hidden">{t('actions.change')}</span>
      </Press>
    </li>
  );
}
