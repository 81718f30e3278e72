import { useState } from 'react';
import { stepById } from '#core/procedure/steps';
import type { Visit } from '#core/visit/state';
import { PatientContext, useKiosk } from '../../visit/kiosk-context';
import { useIdle } from '../../visit/use-idle';
import { useRoot } from '../../visit/use-root';
import { Curtain } from './curtain';
import { NotReadyScreen } from './not-ready-screen';
import { Sheet, type SheetName } from './sheet';
import { StepScreen } from './step-screen';
import { StillThere } from './still-there';
import './visit.css';
import './step.css';
import './answers.css';
import './ticket.css';

/** One patient's visit on the glass: the current step, what covers it, and the watch over whether anyone is still there. */
export default function VisitScreen({ visit }: { readonly visit: Visit }): React.JSX.Element {
  const { store, words } = useKiosk();
  const { times, languages } = store.settings;
  const t = words.patient(visit.language);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const isHandOver = stepById(visit.step).kind === 'hand-over';

  // The ticket goes soon, but a phone takes longer than that to read a code.
  const goesSoon = isHandOver && sheet !== 'take-home';
  const secondsLeft = useIdle(
    goesSoon ? { idleSeconds: times.handOverSeconds, warningSeconds: 0 } : times,
    () => store.dispatch({ type: 'closed', reason: isHandOver ? 'handed-over' : 'left' }),
  );

  const isPaused = visit.notReady === 'said';
  const language = languages.find(({ code }) => code === visit.language);
  useRoot({
    screen: secondsLeft !== null ? 'still-there' : isPaused ? 'not-ready' : visit.step,
    language: language ?? { code: visit.language, nativeName: visit.language, dir: 'ltr' },
    comfort: visit.comfort,
  });

  return (
    <PatientContext value={{ visit, t, dispatch: store.dispatch }}>
      {isPaused ? (
        <NotReadyScreen onSheet={setSheet} />
      ) : (
        <StepScreen key={visit.visitId} onSheet={setSheet} />
      )}
      {sheet && <Sheet name={sheet} onClose={() => setSheet(null)} />}
      {secondsLeft !== null && <StillThere secondsLeft={secondsLeft} />}
      {visit.comfort.curtain && <Curtain />}
    </PatientContext>
  );
}
