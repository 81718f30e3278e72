// Where the focus goes when the pressed button went away with its work: to what came in its place (WCAG 2.4.3).
import { type RefObject, useEffect, useRef } from 'react';

/** Focuses the element when it comes, if nothing else has the focus. It needs `tabIndex={-1}`. */
export function useKeptFocus<Element extends HTMLElement>(): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus();
  }, []);
  return element;
}
