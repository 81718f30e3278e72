import { Check } from 'lucide-react';
import { questionsFor } from '#core/procedure/questions';
import { Dialog } from '../../../components/dialog';
import { Press } from '../../../components/press';
import { questionKey } from '../../../i18n/keys';
import { usePatient } from '../../../visit/kiosk-context';
import type { SheetProps } from '../sheet';

/** Ready-made questions of this step. A tap keeps its number for the nurse, never a word of the patient's own. */
export function QuestionSheet({ onClose }: SheetProps): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  return (
    <Dialog
      title={t('questions.title')}
      lead={t('questions.lead')}
      t={t}
      closeWords={t('actions.close')}
      onClose={onClose}
    >
      <ul className="sheet-choices" data-answers>
        {questionsFor(visit.step).map((question) => {
          const asked = visit.questions.includes(question);
          return (
            <li key={question}>
              <Press
                action={`question:${question}`}
                pressed={asked}
                className="sheet-choice"
                onPress={() => dispatch({ type: asked ? 'question-taken-back' : 'question-asked', question })}
              >
                <span>{t(questionKey(question))}</span>
                {asked && (
                  <span className="sheet-state" data-answer="unsaid">
                    <Check aria-hidden />
                    {t('questions.saved')}
                  </span>
                )}
              </Press>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
