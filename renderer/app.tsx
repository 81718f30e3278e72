import { lazy, Suspense, useEffect } from 'react';
import { EvaluationMark } from './components/evaluation-mark';
import { ClinicPhone } from './illustrations/clinic-phone';
import { AttractScreen } from './screens/patient/attract-screen';
import { LanguageScreen } from './screens/patient/language-screen';
import { OutOfOrderScreen } from './screens/patient/out-of-order-screen';
import { SetUpScreen } from './screens/staff/set-up-screen';
import { useKiosk, usePageState } from './visit/kiosk-context';
import { openStaff, openVisit, warmUp } from './warm-up';

const VisitScreen = lazy(openVisit);
const StaffScreens = lazy(openStaff);

/** Chooses the screen for the page's state. Nothing else decides what is on the glass. */
export function App(): React.JSX.Element {
  const state = usePageState();
  const { store, words } = useKiosk();
  const { settings } = store;
  const { clinic, mode, blocked } = settings;

  useEffect(() => {
    void warmUp(words, settings);
  }, [words, settings]);

  // Staff may come in, to settle what blocks it; patients see nothing.
  if (blocked && state.at !== 'staff') return <SetUpScreen reason={blocked} />;
  return (
    <ClinicPhone value={clinic.phone}>
      <Suspense>
        {state.at === 'attract' && <AttractScreen />}
        {state.at === 'language' && <LanguageScreen comfort={state.comfort} />}
        {state.at === 'visit' && <VisitScreen visit={state.visit} />}
        {state.at === 'staff' && <StaffScreens />}
        {state.at === 'out-of-order' && <OutOfOrderScreen />}
      </Suspense>
      {mode === 'evaluation' && <EvaluationMark />}
    </ClinicPhone>
  );
}
