import { useEffect, useRef, useState } from 'react';
import { type StepId, stepById } from '#core/procedure/steps';
import { mayGoOn } from '#core/visit/selectors';
import { ScrollArea } from '../../components/scroll-area';
import { StaffDoor } from '../../components/staff-door';
import { useReading } from '../../read-aloud/use-reading';
import { usePatient } from '../../visit/kiosk-context';
import type { SheetName } from './sheet';
import { StepBar } from './step-bar';
import { StepBody } from './step-body';
import { StepFoot } from './step-foot';
import { useLines } from './use-lines';
import { useDirection, useSettling } from './use-step-change';

/** The frame every step stands in: where one is and comfort above, the step, the same ways on in the same place below. */
export function StepScreen({ onSheet }: { readonly onSheet: (sheet: SheetName) => void }): React.JSX.Element {
  const { visit, t } = usePatient();
  const step = stepById(visit.step);
  const lines = useLines(step);
  const settling = useSettling(visit.step);
  const direction = useDirection(visit.step);
  const [hintOn, setHintOn] = useState<StepId | null>(null);
  const main = useFocusOnChange(visit.step);
  useReading(visit.step, visit.language, lines?.line ?? null);
  const showsHint = hintOn === visit.step && !mayGoOn(visit);

  return (
    <div className="visit" data-kind={step.kind} data-settling={settling || undefined}>
      <StepBar onSheet={onSheet} />
      <main
        className="step"
        key={visit.step}
        data-direction={direction}
        data-read
        data-answers
        ref={main}
        tabIndex={-1}
      >
        <ScrollArea t={t} resetOn={visit.step}>
          <StepBody step={step} lines={lines} />
        </ScrollArea>
      </main>
      <StaffDoor language={visit.language} />
      <StepFoot
        onSheet={onSheet}
        lines={lines}
        hint={showsHint ? t('hint.chooseFirst') : null}
        onNotYet={() => setHintOn(visit.step)}
      />
    </div>
  );
}

/** A new step is announced from its start: focus goes to it, so that Tab begins there and a screen reader reads it. */
function useFocusOnChange(step: StepId): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what triggers, the element is read from the ref
  useEffect(() => main.current?.focus({ preventScroll: true }), [step]);
  return main;
}
