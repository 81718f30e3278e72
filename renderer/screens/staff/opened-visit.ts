// A listed visit, folded and weighed by the shared rules. Derived each time, never stored (storyboard part 5).
import { evaluate, type Readiness, type ReadinessLevel } from '#core/readiness/evaluate';
import type { RuleContext } from '#core/readiness/flags';
import { foldEvents } from '#core/visit/reducer';
import type { Visit } from '#core/visit/state';
import type { ListedVisit } from './use-visits';

export interface OpenedVisit {
  readonly visit: Visit;
  readonly readiness: Readiness;
  readonly damaged: boolean;
  /** When the patient last did something (milliseconds since 1970): since then they wait. */
  readonly waitingSince: number;
}

/** Null when what is stored does not even begin a visit. */
export function openVisit({ events, damaged }: ListedVisit, context: RuleContext): OpenedVisit | null {
  const folded = foldEvents(events);
  if (!folded.ok || !folded.value) return null;
  const visit = folded.value;
  const waitingSince = events.findLast(({ type }) => type !== 'staff-decided')?.at ?? visit.beganAt;
  return { visit, readiness: evaluate(visit, context), damaged, waitingSince };
}

const RANK = { stop: 0, talk: 1, 'not-finished': 2, ready: 3 } as const satisfies Record<
  ReadinessLevel,
  number
>;
const SIGNED = 4;

const rank = ({ visit, readiness }: OpenedVisit): number =>
  visit.review.signedOff ? SIGNED : RANK[readiness.level];

/** What needs a person first: by readiness, the newest first; signed-off visits last. */
export const byUrgency = (a: OpenedVisit, b: OpenedVisit): number =>
  rank(a) - rank(b) || b.visit.beganAt - a.visit.beganAt;
