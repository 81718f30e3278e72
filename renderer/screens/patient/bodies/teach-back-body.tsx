import { CircleCheck, MessageCircleHeart, Undo2 } from 'lucide-react';
import type { Step } from '#core/procedure/steps';
import { answersInOrder } from '#core/procedure/teach-backs';
import { isSettled, teachBackProgress } from '#core/visit/teach-back-progress';
import { Press } from '../../../components/press';
import { teachBackAnswerKey, teachBackKey } from '../../../i18n/keys';
import { PictureOf } from '../../../illustrations/picture-of';
import { usePatient } from '../../../visit/kiosk-context';

type TeachBackOf = Extract<Step, { kind: 'teach-back' }>;

/** A situation, three answers, and a kind word whichever it is. No score, no cross, never a third try (TB2, TB3). */
export function TeachBackBody({ step }: { readonly step: TeachBackOf }): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const tries = visit.teachBacks[step.id] ?? [];
  const progress = teachBackProgress(step.id, tries);
  const settled = isSettled(progress);
  const chosen = tries.at(-1);
  return (
    <div className="split">
      <div className="split-asked">
        <p className="lead">{t('teachBack.lead')}</p>
        <h1>{t(teachBackKey(step.id, 'stem'))}</h1>
        <PictureOf step={step.about} picture={'picture' in step ? step.picture : undefined} />
        <div aria-live="polite" className="reply-place">
          {progress !== 'untried' && <Reply step={step} />}
        </div>
      </div>
      <div className="answers answers-long" data-progress={progress}>
        {answersInOrder(step, visit.ticket.number).map((answer) => (
          <Press
            key={answer}
            action={`answer:${answer}`}
            pressed={chosen === answer}
            notYet={settled && chosen !== answer}
            {...(settled && answer === step.right ? { className: 'answer-right' } : {})}
            onPress={() => dispatch({ type: 'teach-back-answered', step: step.id, answer })}
          >
            {settled && answer === step.right && <CircleCheck aria-hidden />}
            <span>{t(teachBackAnswerKey(step.id, answer))}</span>
          </Press>
        ))}
      </div>
    </div>
  );
}

/** What we say to the answer: yes and why, or the point once more in other words. */
function Reply({ step }: { readonly step: TeachBackOf }): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const progress = teachBackProgress(step.id, visit.teachBacks[step.id]);
  if (progress === 'clear') {
    return (
      <div className="reply reply-clear">
        <CircleCheck aria-hidden />
        <p>{t(teachBackKey(step.id, 'yes'))}</p>
      </div>
    );
  }
  return (
    <div className="reply">
      <MessageCircleHeart aria-hidden />
      <div>
        <p>{t(teachBackKey(step.id, 'explain'))}</p>
        <p className="reply-next">{progress === 'try-again' ? t('teachBack.again') : t('teachBack.later')}</p>
        <Press action="see-again" onPress={() => dispatch({ type: 'see', step: step.about })}>
          <Undo2 aria-hidden className="turns" />
          <span>{t('actions.seeAgain')}</span>
        </Press>
      </div>
    </div>
  );
}
