// The person on whom a treatment area is shown or chosen. It never says which areas exist: body-regions.ts does.

import type { BodyView } from './body-outline';
import { BodyOutline, MIRROR } from './body-outline';
import { BODY_REGIONS, regionId, VIEWER_HALVES } from './body-regions';

/** The figure with its regions, to be placed inside an svg; `onPick` makes the drawn regions answer to touch as well. */
export function BodyDrawing({
  view,
  chosen,
  onPick,
}: {
  readonly view: BodyView;
  readonly chosen: ReadonlySet<string>;
  readonly onPick?: (id: string) => void;
}): React.JSX.Element {
  return (
    <>
      <BodyOutline view={view} />
      {BODY_REGIONS[view].flatMap(({ area, path }) =>
        VIEWER_HALVES.map((half) => {
          const id = regionId(view, area, half);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: a courtesy for touch on a hidden drawing; the buttons beside it are the accessible way
            <path
              key={id}
              className="body-region"
              data-region={id}
              data-chosen={chosen.has(id) ? 'yes' : 'no'}
              d={path}
              transform={half === 'viewer-left' ? MIRROR : undefined}
              onClick={onPick === undefined ? undefined : () => onPick(id)}
            />
          );
        }),
      )}
    </>
  );
}

/** A figure of 300 by 620 units with the chosen regions filled. Left and right are the patient's own. */
export function BodyFigure({
  view,
  chosen,
}: {
  readonly view: BodyView;
  readonly chosen: ReadonlySet<string>;
}): React.JSX.Element {
  return (
    <svg viewBox="0 0 300 620" className="picture body-figure" aria-hidden="true" focusable="false">
      <BodyDrawing view={view} chosen={chosen} />
    </svg>
  );
}
