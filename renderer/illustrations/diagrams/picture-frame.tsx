// The one frame and the one pen for pictures: size, outline and round joins. It never holds words: they stand under the picture.
import type { ReactNode } from 'react';

/** Inner detail is drawn finer than the outline (docs/design.md), in picture units. */
export const DETAIL_WIDTH = 3.5;

/**
 * A decorative picture of 480 by 360 units, or the part of the plane that `view` names, drawn with the house pen: every shape inside starts with an outline 5 units
 * wide and no fill. Soft shapes switch the outline off themselves.
 */
export function PictureFrame({
  view = '0 0 480 360',
  children,
}: {
  readonly view?: string;
  readonly children: ReactNode;
}): React.JSX.Element {
  return (
    <svg
      viewBox={view}
      className="picture"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="var(--pic-line)"
      strokeWidth={5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}
