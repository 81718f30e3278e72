/*
 * The sheet every picture of people is drawn on. It must never speak: the caption and the spoken description are the screen's.
 */
import type { ReactNode } from 'react';

interface PictureProps {
  wide?: boolean;
  /** The part between these two heights is shown, where nothing is drawn above and below it. */
  from?: number;
  to?: number;
  children: ReactNode;
}

/** A picture, 480 by 360 units unless it is wide. */
export function Picture({ wide = false, from = 0, to = 360, children }: PictureProps): React.JSX.Element {
  return (
    <svg
      viewBox={wide ? '0 0 720 480' : `0 ${from} 480 ${to - from}`}
      className="picture"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
