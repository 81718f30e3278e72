// The treatment area, chosen on a drawn person. The buttons are the accessible way; the drawing answers to touch as a courtesy only.
// Sides of the body never mirror with the language: the container is left-to-right always, only the words turn.

import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { BodyDrawing } from './body-figure';
import type { BodyView } from './body-outline';
import { MIRROR } from './body-outline';
import type { ViewerHalf } from './body-regions';
import { BODY_REGIONS, regionId } from './body-regions';
import './body.css';

const FIGURE = { width: 300, height: 620 } as const;
/** Where a leader line bends, in figure units from the mirror side: just outside the hand. */
const BEND = 292;

type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type LeaderPlace = { readonly half: ViewerHalf; readonly frame: Frame };

/** What a body map shows and tells. Ids are `area-left` or `area-right`, the patient's own sides. */
export type BodyMapProps = {
  readonly view: BodyView;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  /** The words for a region, in the patient's language. */
  readonly nameOf: (id: string) => string;
};

/** Lines from the labels of one column to their regions. The rows are equally high, so the height of each label is known. */
function Leaders({
  view,
  chosen,
  half,
  frame,
}: Pick<BodyMapProps, 'view' | 'chosen'> & LeaderPlace): React.JSX.Element {
  const regions = BODY_REGIONS[view];
  return (
    <g transform={half === 'viewer-left' ? MIRROR : undefined}>
      {regions.map(({ area, anchor: [x, y] }, row) => {
        const rowCentre = frame.top + (frame.height * (row + 0.5)) / regions.length;
        return (
          <g
            key={area}
            className="body-leader"
            data-chosen={chosen.has(regionId(view, area, half)) ? 'yes' : 'no'}
          >
            <path d={`M${x} ${y} L${BEND} ${rowCentre} H${frame.left + frame.width}`} />
            <circle cx={x} cy={y} r={7} />
          </g>
        );
      })}
    </g>
  );
}

function Labels({ half, ...map }: BodyMapProps & { readonly half: ViewerHalf }): React.JSX.Element {
  return (
    <div className="body-map-labels" data-half={half}>
      {BODY_REGIONS[map.view].map(({ area }) => {
        const id = regionId(map.view, area, half);
        const isChosen = map.chosen.has(id);
        return (
          <div key={id} className="body-map-row">
            <button
              type="button"
              className="body-map-label"
              data-action={`area:${id}`}
              aria-pressed={isChosen}
              onClick={() => map.onToggle(id)}
            >
              <svg className="body-map-tick" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                <circle cx={16} cy={16} r={13} />
                {isChosen && <path d="M10 16.5 L14.5 21 L22.5 11.5" />}
              </svg>
              <span className="body-map-words">
                <bdi dir="auto">{map.nameOf(id)}</bdi>
              </span>
            </button>
          </div>
        );
      })}
    </div>
  );
}

/**
 * The part of the drawing plane shown: the figure, grown to the shape of the place it stands in, so that the edges of the drawing
 * are the edges of the labels and the lines meet them at any text size.
 */
function useFrame(): { readonly drawing: RefObject<SVGSVGElement | null>; readonly frame: Frame } {
  const drawing = useRef<SVGSVGElement>(null);
  const [aspect, setAspect] = useState(FIGURE.width / FIGURE.height);
  useLayoutEffect(() => {
    const place = drawing.current;
    if (place === null) return undefined;
    const watch = new ResizeObserver(() => {
      if (place.clientHeight > 0) setAspect(place.clientWidth / place.clientHeight);
    });
    watch.observe(place);
    return () => watch.disconnect();
  }, []);
  const height = Math.max(FIGURE.height, FIGURE.width / aspect);
  const width = height * aspect;
  return {
    drawing,
    frame: { left: (FIGURE.width - width) / 2, top: (FIGURE.height - height) / 2, width, height },
  };
}

/** One side of the body with a button for every region; any number may be chosen. */
export function BodyMap(props: BodyMapProps): React.JSX.Element {
  const { view, chosen, onToggle } = props;
  const { drawing, frame } = useFrame();
  return (
    <div className="body-map" dir="ltr">
      <div className="body-map-grid">
        <Labels {...props} half="viewer-left" />
        <svg
          className="body-map-figure"
          ref={drawing}
          viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`}
          aria-hidden="true"
          focusable="false"
        >
          <BodyDrawing view={view} chosen={chosen} onPick={onToggle} />
          <Leaders view={view} chosen={chosen} half="viewer-left" frame={frame} />
          <Leaders view={view} chosen={chosen} half="viewer-right" frame={frame} />
        </svg>
        <Labels {...props} half="viewer-right" />
      </div>
    </div>
  );
}
