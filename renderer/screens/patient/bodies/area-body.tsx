import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { type AreaAnswer, BODY_AREAS, BODY_REGIONS, type BodyRegionId } from '#core/procedure/body-areas';
import { Press } from '../../../components/press';
import { BodyMap } from '../../../illustrations/body/body-map';
import { usePatient } from '../../../visit/kiosk-context';

const isRegion = (id: string): id is BodyRegionId => (BODY_REGIONS as readonly string[]).includes(id);

/** The view on which a chosen region lies, so that coming back shows the choice; sore spots are mostly on the back. */
function viewOf(areas: readonly AreaAnswer[]): 'front' | 'back' {
  const first = areas.find((area) => area !== 'not-sure');
  return BODY_AREAS.find(({ id }) => first?.startsWith(id))?.view ?? 'back';
}

/** Where the patient expects the shot: real buttons with names beside a drawing, left and right always the patient's own. */
export function AreaBody(): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const [view, setView] = useState(() => viewOf(visit.areas));
  const chosen = new Set<string>(visit.areas);

  const toggle = (id: string): void => {
    if (!isRegion(id)) return;
    const regions = visit.areas.filter((area) => area !== 'not-sure' && area !== id);
    dispatch({ type: 'area-chosen', areas: chosen.has(id) ? regions : [...regions, id] });
  };
  const toggleNotSure = (): void =>
    dispatch({ type: 'area-chosen', areas: chosen.has('not-sure') ? [] : ['not-sure'] });

  return (
    <>
      <h1>{t('steps.area.title')}</h1>
      <p className="lead">{t('steps.area.lead')}</p>
      <div className="area-views">
        {(['back', 'front'] as const).map((side) => (
          <Press key={side} action={`view:${side}`} pressed={view === side} onPress={() => setView(side)}>
            {t(`steps.area.${side}`)}
          </Press>
        ))}
        <p className="area-chosen" aria-live="polite" data-answer>
          {visit.areas.map((area) => t(`areas.${area}`)).join(' · ')}
        </p>
        <Press action="area:not-sure" pressed={chosen.has('not-sure')} onPress={toggleNotSure}>
          <CircleHelp aria-hidden />
          <span>{t('steps.area.notSure')}</span>
        </Press>
      </div>
      <div className="area-map">
        <BodyMap
          view={view}
          chosen={chosen}
          onToggle={toggle}
          nameOf={(id) => (isRegion(id) ? t(`areas.${id}`) : id)}
        />
      </div>
    </>
  );
}
