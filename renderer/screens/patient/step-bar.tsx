import { ALargeSmall, ArrowDownToLine, ArrowUpToLine, Globe } from 'lucide-react';
import { MAIN_PATH, type Step, stepById } from '#core/procedure/steps';
import { progressOf } from '#core/visit/selectors';
import { Press } from '../../components/press';
import type { PatientWords } from '../../i18n/words';
import { Thread } from '../../illustrations/thread';
import { useKiosk, usePatient } from '../../visit/kiosk-context';
import type { SheetName } from './sheet';

/** What part of the visit a step belongs to, in words. */
function partOf(step: Step, t: PatientWords): string {
  return 'phase' in step ? t(`progress.${step.phase}`) : t(`progress.${step.kind}`);
}

/** Where one is in the visit, and the comfort settings: always there, always in the same place (WCAG 3.2.6). */
export function StepBar({ onSheet }: { readonly onSheet: (sheet: SheetName) => void }): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const { store } = useKiosk();
  const { comfort } = visit;
  const position = MAIN_PATH.findIndex(({ id }) => id === (visit.returnTo ?? visit.step)) + 1;
  const nativeName = store.settings.languages.find(({ code }) => code === visit.language)?.nativeName;
  return (
    <header className="bar">
      <div className="bar-place">
        <p className="bar-part">{partOf(stepById(visit.step), t)}</p>
        <p className="bar-count">{t('progress.label', { position, total: MAIN_PATH.length })}</p>
      </div>
      <nav className="bar-comfort" aria-label={t('bar.label')}>
        <Press action="languages" onPress={() => onSheet('language')} className="bar-button">
          <Globe aria-hidden />
          <span>
            <span className="visually-hidden">{t('bar.language')}: </span>
            {nativeName}
          </span>
        </Press>
        <Press
          action="comfort"
          onPress={() => onSheet('comfort')}
          className="bar-button"
          label={t('bar.comfort')}
        >
          <ALargeSmall aria-hidden />
          <span className="bar-words">{t('bar.comfort')}</span>
        </Press>
        <Press
          action="lower"
          pressed={comfort.lowered}
          className="bar-button bar-lower"
          onPress={() =>
            dispatch({ type: 'comfort-changed', comfort: { ...comfort, lowered: !comfort.lowered } })
          }
          label={comfort.lowered ? t('bar.raise') : t('bar.lower')}
        >
          {comfort.lowered ? <ArrowUpToLine aria-hidden /> : <ArrowDownToLine aria-hidden />}
        </Press>
      </nav>
      <div className="bar-thread">
        <Thread progress={progressOf(visit)} />
      </div>
    </header>
  );
}
