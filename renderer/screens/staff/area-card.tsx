// Where the patient expects the shot, drawn and named with its side, to hold against the order (Universal Protocol).
import { isNearChest } from '#core/procedure/body-areas';
import { BodyAreaPicture } from '../../illustrations/body/body-area-picture';
import { NurseItemCheck } from './nurse-item-row';
import { ReadinessShape } from './readiness-badge';
import { useReview } from './review-context';
import { useDesk } from './staff-desk';
import { areaKey } from './staff-keys';
import './area-card.css';

/** The check that stands here and not among the others: held against the order where the place is drawn. */
export const AREA_CHECK = 'N2';

export function AreaCard(): React.JSX.Element {
  const { t, mirror } = useDesk();
  const { areas } = useReview().visit;
  return (
    <section className="area-card" aria-labelledby="area-title">
      <BodyAreaPicture regions={areas} />
      <div>
        <h2 id="area-title">{t('review.area')}</h2>
        {areas.length === 0 && <p className="area-name">{t('review.areaNone')}</p>}
        <ul>
          {areas.map((area) => (
            <li key={area} className="area-name">
              {mirror(areaKey(area))}
            </li>
          ))}
        </ul>
        {isNearChest(areas) && (
          <p className="area-near">
            <span className="level-talk">
              <ReadinessShape level="talk" />
            </span>
            {t('review.nearChest')}
          </p>
        )}
      </div>
      <div className="area-check item-row">
        <NurseItemCheck id={AREA_CHECK} />
      </div>
    </section>
  );
}
