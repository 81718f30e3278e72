// The chosen treatment areas at a glance, for the nurse's review: both views, not to be pressed. The words stand beside it.
import { BodyFigure } from './body-figure';
import './body.css';

/** Front and back of the figure with `regions` filled; ids of the other view are simply not there. */
export function BodyAreaPicture({ regions }: { readonly regions: readonly string[] }): React.JSX.Element {
  const chosen = new Set(regions);
  return (
    <div className="body-area-picture" dir="ltr" aria-hidden="true">
      <BodyFigure view="front" chosen={chosen} />
      <BodyFigure view="back" chosen={chosen} />
    </div>
  );
}
