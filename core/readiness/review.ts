import { ok, type Result, refuse } from '../result';
import type { StaffDecided } from '../visit/events';
import type { Refusal } from '../visit/refusal';
import type { Visit } from '../visit/state';
import type { Outcome, StaffDecision, StaffRole } from './decisions';
import { evaluate, type Readiness } from './evaluate';
import type { RuleContext } from './flags';
import { meaningOf, NURSE_ITEMS, type NurseItemId } from './nurse-items';
import type { Review } from './review-state';

/** Folds one decision of staff into the visit. A signed-off review takes nothing more. */
export function reviewAfter(
  visit: Visit,
  { staff, decision, at }: StaffDecided & { at: number },
): Result<Visit, Refusal> {
  const { review } = visit;
  if (review.signedOff) return refuse('signed-off');
  const become = (change: Partial<Review>): Result<Visit, Refusal> =>
    ok({ ...visit, review: { ...review, ...change } });
  switch (decision.type) {
    case 'flag-entered':
      if (!hasFlag(visit, decision.flag)) return refuse('unknown-flag');
      return become({
        flags: { ...review.flags, [decision.flag]: { entry: decision.entry, by: staff.role } },
      });
    case 'item-recorded': {
      const change = afterItem(review, decision, staff.role);
      return change ? become(change) : refuse('value-not-offered');
    }
    case 'helper-noted':
      return become({ helped: decision.helped, flags: without(review.flags, 'helped') });
    case 'level-raised':
      // Raising never lowers, and a level raised again is open again (storyboard part 5).
      return become({
        raisedTo: review.raisedTo === 'stop' ? 'stop' : decision.to,
        flags: without(review.flags, 'raised'),
      });
    case 'outcome-chosen':
      return become({ outcome: decision.outcome });
    case 'given-back':
      if (visit.status === 'open') return refuse('still-open');
      return ok({ ...visit, status: 'open', closedBecause: null });
    case 'signed-off':
      return afterSignOff(visit, { by: staff, at });
  }
}

/** An entry is about a flag that is there; with every language taken for a draft, none that the kiosk may know is missed. */
const hasFlag = (visit: Visit, id: string): boolean =>
  evaluate(visit, { draftLanguages: visit.languages }).flags.some((flag) => flag.id === id);

type ItemRecorded = Extract<StaffDecision, { type: 'item-recorded' }>;

/** A finding that is not fine is open again, whatever was entered on an earlier one; a stop stays found for a nurse. */
function afterItem(review: Review, { item, value }: ItemRecorded, by: StaffRole): Partial<Review> | null {
  const meaning = meaningOf(item, value);
  if (!meaning) return null;
  const earlier = by === 'clinician' ? without(review.stopsFound, item) : review.stopsFound;
  return {
    items: { ...review.items, [item]: value },
    stopsFound: meaning === 'stop' ? { ...review.stopsFound, [item]: value } : earlier,
    flags: meaning === 'fine' ? review.flags : without(review.flags, item),
  };
}

/**
 * Takes the sign-off when nothing blocks it that the visit itself can tell; the trusted side, which also knows the draft
 * languages, asks signOffBlocks first. A visit still on the screen is thereby taken from it: nothing is answered afterwards.
 */
function afterSignOff(visit: Visit, signedOff: NonNullable<Review['signedOff']>): Result<Visit, Refusal> {
  if (!maySignOff(signOffBlocks(visit, { draftLanguages: [] }))) return refuse('sign-off-blocked');
  const closedBecause = visit.closedBecause ?? 'collected';
  return ok({ ...visit, status: 'closed', closedBecause, review: { ...visit.review, signedOff } });
}

function without<Entry>(entries: Readonly<Record<string, Entry>>, id: string): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id));
}

/** What still stands between a review and its sign-off. Empty: it may be signed. */
export interface SignOffBlocks {
  readonly items: readonly NurseItemId[];
  /** Flags on which staff entered nothing yet. */
  readonly flags: readonly string[];
  readonly outcome: 'missing' | 'not-allowed' | null;
}

/** The outcome that says nothing is left open; only a ready visit may have it. */
const NEEDS_READY: Outcome = 'ready-for-talk';

/** Outcomes after which nothing is done today: identity and concern are still asked, the rest would be ceremony. */
const NOTHING_TODAY: readonly Outcome[] = ['not-today', 'patient-said-no'];

/** The outcomes this visit may end with now. A stop or an unfinished visit can never be "ready for the talk" (gate G1). */
export const allowedOutcomes = (readiness: Readiness, all: readonly Outcome[]): readonly Outcome[] =>
  all.filter((outcome) => outcome !== NEEDS_READY || readiness.level === 'ready');

/** The sign-off is blocked until what must be addressed is addressed; the patient never is. */
export function signOffBlocks(visit: Visit, context: RuleContext): SignOffBlocks {
  const readiness = evaluate(visit, context);
  const { review } = visit;
  const short = review.outcome !== null && NOTHING_TODAY.includes(review.outcome);
  const items = NURSE_ITEMS.filter((item) => !short || 'always' in item)
    .filter(({ id }) => review.items[id] === undefined)
    .map(({ id }) => id);
  const flags = readiness.flags
    .filter((flag) => flag.open && review.flags[flag.id] === undefined)
    .map(({ id }) => id);
  const notAllowed = review.outcome === NEEDS_READY && readiness.level !== 'ready';
  return { items, flags, outcome: review.outcome === null ? 'missing' : notAllowed ? 'not-allowed' : null };
}

/** True when nothing blocks. */
export const maySignOff = ({ items, flags, outcome }: SignOffBlocks): boolean =>
  items.length === 0 && flags.length === 0 && outcome === null;
