import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { PatientWords } from '../i18n/words';
import { Press } from './press';
import './scroll-area.css';

/** What rounding leaves over. */
const SLACK_PX = 1;

/** How much of a page a press on "down" moves, so that the last line read stays in sight. */
const PAGE_SHARE = 0.8;

/**
 * Holds what may be too long at the largest sizes. Where everything fits, it is not there; where it does not, two big buttons
 * move it: a hidden drag is found by nobody whose hands shake.
 */
export function ScrollArea({
  children,
  t,
  resetOn,
}: {
  readonly children: ReactNode;
  readonly t: PatientWords;
  /** A new value starts at the top again. */
  readonly resetOn: string;
}): React.JSX.Element {
  const area = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ up: false, down: false });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step starts at its top, whatever stood there before
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.scrollTop = 0;
    const look = (): void => {
      const { scrollTop, clientHeight, firstElementChild } = element;
      // The box of what is held, not `scrollHeight`: tall marks of some scripts reach past the last line and hide nothing.
      const height = firstElementChild?.getBoundingClientRect().height ?? 0;
      const up = scrollTop > SLACK_PX;
      const down = scrollTop + clientHeight < height - SLACK_PX;
      setRoom((now) => (now.up === up && now.down === down ? now : { up, down }));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [resetOn]);

  const move = (pages: number) => (): void => {
    const element = area.current;
    element?.scrollBy({ top: pages * PAGE_SHARE * element.clientHeight });
  };
  const overflows = room.up || room.down;
  return (
    <div className="scroll-frame">
      <div
        className="scroll-area"
        ref={area}
        data-scrolls={overflows || undefined}
        tabIndex={overflows ? 0 : undefined}
      >
        <div className="scroll-content">{children}</div>
      </div>
      {overflows && (
        <div className="scroll-buttons">
          <Press action="up" notYet={!room.up} onPress={move(-1)} label={t('actions.up')}>
            <ChevronUp aria-hidden />
          </Press>
          <Press action="down" notYet={!room.down} onPress={move(1)} label={t('actions.down')}>
            <ChevronDown aria-hidden />
          </Press>
        </div>
      )}
    </div>
  );
}
