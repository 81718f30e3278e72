import { ok, type Result, refuse } from '#core/result';
import type { VisitEvent } from '#core/visit/events';
import { applyEvent } from '#core/visit/reducer';
import type { Refusal } from '#core/visit/refusal';
import type { Visit } from '#core/visit/state';

/** The visit after further events; refused with the rule's code at the first that does not fit. */
export function foldOnto(
  visit: Visit | null,
  [first, ...rest]: readonly [VisitEvent, ...VisitEvent[]],
): Result<Visit, Refusal> {
  let next = applyEvent(visit, first);
  for (const event of rest) {
    if (!next.ok) return refuse(next.failure);
    next = applyEvent(next.value, event);
  }
  return next.ok ? ok(next.value) : next;
}
