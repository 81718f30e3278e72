import {
  ArrowLeft,
  ArrowRight,
  CirclePause,
  HandHelping,
  MessageCircleQuestionMark,
  QrCode,
} from 'lucide-react';
import { FIRST_STEP, stepById } from '#core/procedure/steps';
import { mayGoOn } from '#core/visit/selectors';
import { Press } from '../../components/press';
import { usePatient } from '../../visit/kiosk-context';
import type { SheetName } from './sheet';
import type { Lines } from './use-lines';

export interface StepFootProps {
  readonly onSheet: (sheet: SheetName) => void;
  readonly lines: Lines | null;
  /** Why "next" did nothing; null: nothing to say. */
  readonly hint: string | null;
  readonly onNotYet: () => void;
}

/** The ways on and the ways out, in the same place on every step. A person, a question and "not today" are never far. */
export function StepFoot({ onSheet, lines, hint, onNotYet }: StepFootProps): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const asked = visit.questions.length;
  return (
    <footer className="foot">
      <p className="foot-hint" aria-live="polite">
        {hint}
      </p>
      <div className="foot-tools">
        <Press action="question" onPress={() => onSheet('question')}>
          <MessageCircleQuestionMark aria-hidden />
          <span>{t('actions.question')}</span>
          {asked > 0 && <span className="count">{asked}</span>}
        </Press>
        <Press action="help" onPress={() => onSheet('help')}>
          <HandHelping aria-hidden />
          <span>{t('actions.help')}</span>
        </Press>
        <Press action="not-ready" onPress={() => dispatch({ type: 'not-ready' })}>
          <CirclePause aria-hidden />
          <span>{t('actions.notReady')}</span>
        </Press>
      </div>
      <Ways onSheet={onSheet} lines={lines} onNotYet={onNotYet} />
    </footer>
  );
}

function Ways({ onSheet, lines, onNotYet }: Omit<StepFootProps, 'hint'>): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const { kind } = stepById(visit.step);
  const goesOn = mayGoOn(visit);
  const from = visit.step;
  const goesBack = visit.returnTo !== null || from !== FIRST_STEP || (lines?.line ?? 0) > 0;
  const onward = (): void => {
    if (lines && lines.line < lines.total - 1) lines.go(lines.line + 1);
    else if (goesOn) dispatch({ type: 'next', from });
    else onNotYet();
  };
  const back = (): void => {
    if (lines && lines.line > 0) lines.go(lines.line - 1);
    else dispatch({ type: 'back', from });
  };
  const isHandOver = kind === 'hand-over';
  const nextWords =
    kind === 'check'
      ? t('steps.check.finish')
      : visit.returnTo
        ? t('actions.goBackThere')
        : t('actions.next');
  return (
    <div className="foot-ways" data-read>
      {goesBack ? (
        <Press action="back" onPress={back}>
          <ArrowLeft aria-hidden className="turns" />
          <span>{t('actions.back')}</span>
        </Press>
      ) : (
        <span />
      )}
      {isHandOver ? (
        <Press action="take-home" onPress={() => onSheet('take-home')}>
          <QrCode aria-hidden />
          <span>{t('takeHome.open')}</span>
        </Press>
      ) : kind === 'check' ? (
        <span />
      ) : (
        <Press action="skip" look="quiet" onPress={() => dispatch({ type: 'skip', from })}>
          {t('actions.skip')}
        </Press>
      )}
      {isHandOver ? (
        <Press
          action="finish"
          look="main"
          onPress={() => dispatch({ type: 'closed', reason: 'handed-over' })}
        >
          {t('steps.hand-over.finish')}
        </Press>
      ) : (
        <Press action="next" look="main" notYet={!goesOn} onPress={onward}>
          <span>{nextWords}</span>
          <ArrowRight aria-hidden className="turns" />
        </Press>
      )}
    </div>
  );
}
