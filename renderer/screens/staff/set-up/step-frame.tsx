// The frame of every step of the set-up: where one is, what this step is, and the ways on and back, always in the same place.
import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { SET_UP_STEPS, type SetUpStep } from '#core/staff/set-up';
import { Press } from '../../../components/press';
import { ScrollArea } from '../../../components/scroll-area';
import { Thread } from '../../../illustrations/thread';
import { Told, type ToldWords } from '../manage/told';
import { ScreenHeading } from '../screen-heading';
import { StaffBar } from '../staff-bar';
import { useDesk } from '../staff-desk';
import { STEP_TITLES } from './step-titles';
import './step-frame.css';

export interface StepFrameProps {
  readonly step: SetUpStep;
  readonly told: ToldWords | null;
  readonly onGo: (step: SetUpStep) => void;
  readonly onFinish: () => void;
  /** To the manager's own screen; null where there is no manager yet. */
  readonly onLeave: (() => void) | null;
  readonly children: ReactNode;
}

export function StepFrame({
  step,
  told,
  onGo,
  onFinish,
  onLeave,
  children,
}: StepFrameProps): React.JSX.Element {
  const { t, mirror } = useDesk();
  const place = SET_UP_STEPS.indexOf(step);
  const total = SET_UP_STEPS.length;
  const [before, next] = [SET_UP_STEPS[place - 1], SET_UP_STEPS[place + 1]];
  return (
    <main className="staff-screen assistant" data-step={step}>
      <StaffBar {...(onLeave ? { onBack: onLeave } : {})}>
        <p className="assistant-name">{t('assistant.title')}</p>
      </StaffBar>
      <div className="assistant-head">
        <Thread progress={place / (total - 1)} />
        <p className="assistant-place">{t('assistant.step', { step: place + 1, total })}</p>
        <ScreenHeading key={step}>{t(STEP_TITLES[step])}</ScreenHeading>
      </div>
      <ScrollArea t={mirror} resetOn={step}>
        <div className="assistant-body">{children}</div>
      </ScrollArea>
      <Told told={told} />
      <nav className="assistant-foot">
        {before && (
          <Press action="back" onPress={() => onGo(before)}>
            <ArrowLeft aria-hidden className="turns" />
            {mirror('actions.back')}
          </Press>
        )}
        {next ? (
          <Press action="next" look="main" onPress={() => onGo(next)}>
            {mirror('actions.next')}
            <ArrowRight aria-hidden className="turns" />
          </Press>
        ) : (
          <Press action="finish" look="main" onPress={onFinish}>
            <Check aria-hidden />
            {t('assistant.finish')}
          </Press>
        )}
      </nav>
    </main>
  );
}
