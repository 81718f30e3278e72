import type { StaffDecision, StaffMember } from '#core/readiness/decisions';
import { evaluate } from '#core/readiness/evaluate';
import type { RuleContext } from '#core/readiness/flags';
import { maySignOff, signOffBlocks } from '#core/readiness/review';
import { ok, type Result, refuse } from '#core/result';
import type { VisitEvent } from '#core/visit/events';
import type { Refusal } from '#core/visit/refusal';
import type { Visit } from '#core/visit/state';
import { foldOnto } from './fold-onto';

/** A decision that may be stored: its events, and the visit after them. */
export interface TakenDecision {
  readonly events: readonly [VisitEvent, ...VisitEvent[]];
  readonly visit: Visit;
}

/**
 * Weighs a decision of staff against the visit. Signing off a visit still open closes it first. Refused with 'unknown-flag'
 * for a flag this visit does not raise, 'sign-off-blocked' while something is left to address, or the reducer's code.
 */
export function takenDecision(
  visit: Visit,
  staff: StaffMember,
  decision: StaffDecision,
  at: number,
  context: RuleContext,
): Result<TakenDecision, Refusal> {
  const decided: VisitEvent = { type: 'staff-decided', staff, decision, at };
  const isSignOff = decision.type === 'signed-off';
  const events: TakenDecision['events'] =
    isSignOff && visit.status === 'open' ? [{ type: 'closed', reason: 'collected', at }, decided] : [decided];
  const next = foldOnto(visit, events);
  if (!next.ok) return next;
  const raises = (flag: string): boolean => evaluate(visit, context).flags.some(({ id }) => id === flag);
  if (decision.type === 'flag-entered' && !raises(decision.flag)) return refuse('unknown-flag');
  if (isSignOff && !maySignOff(signOffBlocks(next.value, context))) return refuse('sign-off-blocked');
  return ok({ events, visit: next.value });
}
