// Today's visits as the trusted side has them, asked again every few seconds. What was fetched lives and dies with the screen.
import { useCallback, useEffect, useState } from 'react';
import type { Output } from '#core/contract/messages';
import type { VisitEvent } from '#core/visit/events';
import { foldEvents } from '#core/visit/reducer';
import { waitsForStaff } from '#core/visit/selectors';
import { useKiosk } from '../../visit/kiosk-context';

/** A visit as it comes over the bridge: its events, and whether the stored stream was found damaged. */
export type ListedVisit = Output<'staff:visits'>['visits'][number];

export interface VisitsOfToday {
  /** Null until the first answer. */
  readonly listed: readonly ListedVisit[] | null;
  readonly unreadable: boolean;
  readonly refresh: () => Promise<void>;
  /** Puts the events a decision was answered with in place of the older ones. */
  readonly take: (visitId: string, events: readonly VisitEvent[]) => void;
}

/** How often the visits are asked for while staff screens are shown (milliseconds). */
export const REFRESH_MILLISECONDS = 5000;

export function useVisits(onLocked: () => void): VisitsOfToday {
  const { bridge, store } = useKiosk();
  const [listed, setListed] = useState<readonly ListedVisit[] | null>(null);
  const [unreadable, setUnreadable] = useState(false);

  const refresh = useCallback(async (): Promise<void> => {
    const answer = await bridge.call('staff:visits', {});
    if (answer.ok) setListed((known) => answer.value.visits.map((visit) => longer(visit, known)));
    else if (answer.failure.code === 'locked') onLocked();
    setUnreadable(!answer.ok);
  }, [bridge, onLocked]);

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), REFRESH_MILLISECONDS);
    return () => clearInterval(timer);
  }, [refresh]);

  const take = useCallback((visitId: string, events: readonly VisitEvent[]): void => {
    setListed(
      (known) =>
        known?.map((visit) => (visit.visitId === visitId ? { ...visit, events: [...events] } : visit)) ??
        null,
    );
  }, []);

  useEffect(() => {
    if (listed) store.setWaiting(listed.filter(({ events }) => isWaiting(events)).length);
  }, [listed, store]);

  return { listed, unreadable, refresh, take };
}

function isWaiting(events: readonly VisitEvent[]): boolean {
  const folded = foldEvents(events);
  return folded.ok && folded.value !== null && waitsForStaff(folded.value);
}

/** Streams only grow: an answer that was on its way while a decision was stored must not take it back. */
function longer(fetched: ListedVisit, known: readonly ListedVisit[] | null): ListedVisit {
  const before = known?.find(({ visitId }) => visitId === fetched.visitId);
  if (!before || before.damaged !== fetched.damaged) return fetched;
  return before.events.length >= fetched.events.length ? before : fetched;
}
