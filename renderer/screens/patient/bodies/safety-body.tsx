import { SAFETY_ANSWERS, type SafetyAnswer, type SafetyConcernId } from '#core/procedure/safety-questions';
import { Press } from '../../../components/press';
import { SafetyIcon } from '../../../illustrations/safety/safety-icon';
import { useKiosk, usePatient } from '../../../visit/kiosk-context';

/** What the nurse must know of the patient's health: coded taps, several at once, or "none of these"; nothing is typed. */
export function SafetyBody(): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const asks = useKiosk().store.settings.safetyList === 'ask';
  const answer = (answers: readonly SafetyAnswer[]): void => dispatch({ type: 'safety-answered', answers });
  const has = (id: SafetyAnswer): boolean => visit.safety.includes(id);

  const toggle = (id: SafetyConcernId): void => {
    const concerns = visit.safety.filter((other) => other !== 'none' && other !== 'read' && other !== id);
    answer(has(id) ? concerns : [...concerns, id]);
  };

  return (
    <>
      <h1>{t('steps.S07.title')}</h1>
      <p className="lead">{asks ? t('steps.S07.lead') : t('steps.S07.leadInform')}</p>
      <p className="safety-lead">{t('safety.lead')}</p>
      <ul className="safety">
        {SAFETY_ANSWERS.map(({ id }) => (
          <li key={id}>
            {asks ? (
              <Press
                action={`answer:${id}`}
                pressed={has(id)}
                className="safety-tile"
                onPress={() => toggle(id)}
              >
                <SafetyIcon id={id} />
                <span>
                  {t(`safety.${id}`)}
                  {has(id) && (
                    <span className="safety-told" data-answer="unsaid">
                      {t('safety.iTell')}
                    </span>
                  )}
                </span>
              </Press>
            ) : (
              <div className="safety-tile safety-read">
                <SafetyIcon id={id} />
                <span>{t(`safety.${id}`)}</span>
              </div>
            )}
          </li>
        ))}
        <li>
          <Press
            action={asks ? 'answer:none' : 'answer:read'}
            pressed={has(asks ? 'none' : 'read')}
            className="safety-tile"
            onPress={() => answer([asks ? 'none' : 'read'])}
          >
            <SafetyIcon id="none" />
            <span>{asks ? t('safety.none') : t('steps.S07.read')}</span>
          </Press>
        </li>
      </ul>
    </>
  );
}
