import { lazy, Suspense, useEffect } from 'react';
import { EvaluationMark } from './components/evaluation-mark';
import { fetchLetters } from './i18n/letters';
import { ClinicPhone } from './illustrations/clinic-phone';
import { AttractScreen } from './screens/patient/attract-screen';
import { LanguageScreen } from './screens/patient/language-screen';
import { OutOfOrderScreen } from './screens/patient/out-of-order-screen';
import { SetUpScreen } from './screens/staff/set-up-screen';
import { useKiosk, usePageState } from './visit/kiosk-context';

/** Fetched right after the first paint, so that the first touch finds them there. */
const openVisit = () => import('./screens/patient/visit-screen');
const openStaff = () => import('./screens/staff/staff-screens');
const VisitScreen = lazy(openVisit);
const StaffScreens = lazy(openStaff);

/** Chooses the screen for the page's state. Nothing else decides what is on the glass. */
export function App(): React.JSX.Element {
  const state = usePageState();
  const { store, words } = useKiosk();
  const { clinic, mode, languages, staffLanguage, blocked } = store.settings;

  useEffect(() => {
    void openVisit();
    void openStaff();
    void words.loadStaff(staffLanguage);
    for (const { code } of languages) void words.loadPatient(code);
    void fetchLetters(
      words,
      languages.map(({ code }) => code),
    );
  }, [words, languages, staffLanguage]);

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
