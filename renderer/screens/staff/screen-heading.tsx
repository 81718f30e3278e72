// The heading of a staff screen. Takes the focus when its screen comes, so that speech and keyboard begin there (WCAG 2.4.3).
import { type ReactNode, useEffect, useRef } from 'react';

export function ScreenHeading({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
