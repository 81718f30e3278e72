import { useKiosk, usePageState } from '../visit/kiosk-context';
import './evaluation-mark.css';

/** The quiet, constant mark of a kiosk whose content no clinician has approved yet. Never covers a control. */
export function EvaluationMark(): React.JSX.Element {
  const { store, words } = useKiosk();
  const state = usePageState();
  const { staffLanguage } = store.settings;
  const language = state.at === 'visit' ? state.visit.language : staffLanguage;
  return (
    <aside className="evaluation-mark" data-evaluation lang={language}>
      {words.attract(language)('evaluation')}
    </aside>
  );
}
