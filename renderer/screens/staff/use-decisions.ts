// The one way a staff screen decides something about a visit. Keeps the list, and the visit on the glass, at what is stored.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StaffDecision } from '#core/readiness/decisions';
import type { VisitEvent } from '#core/visit/events';
import { foldEvents } from '#core/visit/reducer';
import { useKiosk } from '../../visit/kiosk-context';
import type { KioskStore } from '../../visit/kiosk-store';
import { visitOf } from '../../visit/page-state';
import { DecisionQueue, type DecisionRefusal } from './decision-queue';
import { useSession } from './staff-desk';
import type { VisitsOfToday } from './use-visits';

export interface Decisions {
  readonly decide: (...decisions: readonly StaffDecision[]) => void;
  /** Why the last decision was not taken; null when it was. */
  readonly refused: DecisionRefusal | null;
}

export function useDecisions(visitId: string, { take, refresh }: VisitsOfToday): Decisions {
  const { bridge, store } = useKiosk();
  const { lock, locked } = useSession();
  const [refused, setRefused] = useState<DecisionRefusal | null>(null);
  const listener = useRef({ stored: (_: readonly VisitEvent[]) => {}, refused: (_: DecisionRefusal) => {} });
  useEffect(() => {
    listener.current = {
      stored: (events) => {
        setRefused(null);
        take(visitId, events);
        followOnGlass(store, visitId, events);
        if (wasGivenBack(events)) {
          store.giveBack(visitId, events);
          lock();
        }
      },
      refused: (code) => {
        if (code === 'locked') return locked();
        setRefused(code);
        void refresh();
      },
    };
  });
  const queue = useMemo(
    () =>
      new DecisionQueue(bridge, visitId, {
        stored: (events) => listener.current.stored(events),
        refused: (code) => listener.current.refused(code),
      }),
    [bridge, visitId],
  );
  const decide = useCallback((...decisions: readonly StaffDecision[]) => queue.decide(decisions), [queue]);
  return { decide, refused };
}

function wasGivenBack(events: readonly VisitEvent[]): boolean {
  const last = events.at(-1);
  return last?.type === 'staff-decided' && last.decision.type === 'given-back';
}

/** The visit under the staff's screens learns what was decided; once signed off, the patient's screen is cleared for the next. */
function followOnGlass(store: KioskStore, visitId: string, events: readonly VisitEvent[]): void {
  if (visitOf(store.read())?.visitId !== visitId) return;
  store.adopt(visitId, events);
  const folded = foldEvents(events);
  if (!folded.ok || !folded.value?.review.signedOff || folded.value.status === 'closed') return;
  store.dispatch({ type: 'closed', reason: folded.value.finished ? 'handed-over' : 'collected' });
}
