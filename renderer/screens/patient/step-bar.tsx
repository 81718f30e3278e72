import { ALargeSmall, ArrowDownToLine, ArrowUpToLine, Globe } from 'lucide-react';
import { type Step, type StepKind, stepById } from '#core/procedure/steps';
import { progressOf } from '#core/visit/selectors';
import { Press } from '../../components/press';
import type { PatientWords } from '../../i18n/words';
import { Thread } from '../../illustrations/thread';
import { ListenButtons } from '../../read-aloud/listen-buttons';
import { useKiosk, usePatient } from '../../visit/kiosk-context';
import type { SheetName } from './sheet';

/** The parts a patient counts: a number of screens would only say how much is left (PEMAT 8). */
const PARTS = 5;
const PART_OF_PHASE = { before: 1, during: 2, after: 3, choice: 4 } as const;
const PART_OF_KIND = {
  explain: 1,
  area: 1,
  safety: 1,
  'teach-back': 4,
  statement: 5,
  check: 5,
  'hand-over': 5,
} as const satisfies Record<StepKind, number>;

const partOf = (step: Step): number =>
  'phase' in step ? PART_OF_PHASE[step.phase] : PART_OF_KIND[step.kind];

/** The part in words. */
function partName(step: Step, t: PatientWords): string {
  return 'phase' in step ? t(`progress.${step.phase}`) : t(`progress.${step.kind}`);
}

/** Where one is in the visit, and the comfort settings: always there, always in the same place (WCAG 3.2.6). */
export function StepBar({ onSheet }: { readonly onSheet: (sheet: SheetName) => void }): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const { store } = useKiosk();
  const { comfort } = visit;
  const step = stepById(visit.returnTo ?? visit.step);
  const nativeName = store.settings.languages.find(({ code }) => code === visit.language)?.nativeName;
  return (
    <header className="bar">
      <div className="bar-place" data-read>
        <p className="bar-part">{partName(step, t)}</p>
        <p className="bar-count">{t('progress.part', { part: partOf(step), total: PARTS })}</p>
      </div>
      <nav className="bar-comfort" aria-label={t('bar.label')}>
        <ListenButtons onSound={() => onSheet('sound')} />
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
