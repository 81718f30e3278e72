import { useEffect, useRef } from 'react';
import { usePatient } from '../../visit/kiosk-context';
import './curtain.css';

/**
 * The dark glass: whoever listens need not be read by others. Lies over everything of the patient's, sheets too, and takes no focus, so that
 * keys, switches and the voice go on beneath it. A touch lifts it (visit/lift-curtain.ts); the button is for those who press without one.
 */
export function Curtain(): React.JSX.Element {
  const { visit, t, dispatch } = usePatient();
  const cover = useRef<HTMLDivElement>(null);
  useEffect(() => (cover.current ? keptOnTop(cover.current) : undefined), []);
  return (
    <div ref={cover} popover="manual" className="curtain">
      <button
        type="button"
        tabIndex={-1}
        data-action="lift-curtain"
        onClick={() => dispatch({ type: 'comfort-changed', comfort: { ...visit.comfort, curtain: false } })}
      >
        {t('curtain.show')}
      </button>
    </div>
  );
}

/** What is shown last lies on top: whenever a sheet has opened, the cover is shown anew, before the next frame. Gives what ends it. */
function keptOnTop(cover: HTMLElement): () => void {
  const raise = (): void => {
    cover.hidePopover();
    cover.showPopover();
  };
  raise();
  const watch = new MutationObserver(raise);
  watch.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['open'] });
  return () => watch.disconnect();
}
