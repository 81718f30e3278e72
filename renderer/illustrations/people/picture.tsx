/*
 * The sheet every picture of people is drawn on. It must never speak: the caption and the spoken description are the screen's.
 */
import type { ReactNode } from 'react';

/** A picture, 480 by 360 units unless it is wide. */
export function Picture({
  wide = false,
  children,
}: {
  wide?: boolean;
  children: ReactNode;
}): React.JSX.Element {
  return (
    <svg
      viewBox={wide ? '0 0 720 480' : '0 0 480 360'}
      className="picture"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
