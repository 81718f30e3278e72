import { STATEMENT_ANSWERS } from '#core/procedure/statements';
import type { Step } from '#core/procedure/steps';
import { Press } from '../../../components/press';
import { statementKey } from '../../../i18n/keys';
import { PictureOf } from '../../../illustrations/picture-of';
import { useKiosk, usePatient } from '../../../visit/kiosk-context';

type StatementOf = Extract<Step, { kind: 'statement' }>;

/** One line of the checklist with four equal answers; nothing is chosen beforehand, and none looks better than another. */
export function StatementBody({ step }: { readonly step: StatementOf }): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const { intake } = useKiosk().store.settings;
  const chosen = visit.statements[step.id];
  return (
    <div className="split">
      <div className="split-asked">
        <p className="lead">{t('statement.lead')}</p>
        <h1>{t(statementKey(step, intake))}</h1>
        <PictureOf step={step.about} {...('sign' in step ? { sign: step.sign } : {})} />
        <p className="statement-thanks" aria-live="polite" data-answer>
          {chosen && chosen !== 'yes' ? t('statement.thanks') : null}
        </p>
      </div>
      <div className="answers answers-equal">
        {STATEMENT_ANSWERS.map((answer) => (
          <Press
            key={answer}
            action={`answer:${answer}`}
            pressed={chosen === answer}
            onPress={() => dispatch({ type: 'statement-answered', step: step.id, answer })}
          >
            {t(`statement.answers.${answer}`)}
          </Press>
        ))}
      </div>
    </div>
  );
}
