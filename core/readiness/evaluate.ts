import type { Visit } from '../visit/state';
import { type Flag, patientFlags, type RuleContext } from './flags';
import { meaningOf, NURSE_ITEMS, nurseItem } from './nurse-items';
import type { Review } from './review-state';

/**
 * Readiness for the consent conversation, derived from the visit and never stored by hand. It is advice to staff: it opens no
 * door and is no consent. Order of strength: stop > not-finished > talk > ready (storyboard part 5).
 */
export const READINESS_LEVELS = ['ready', 'talk', 'not-finished', 'stop'] as const;
export type ReadinessLevel = (typeof READINESS_LEVELS)[number];

/** A flag and whether it is still open after what staff entered. */
export interface WeighedFlag extends Flag {
  readonly open: boolean;
  /** How it was lowered; null while open. */
  readonly loweredBy: 'nurse' | 'clinician' | 'nurse-items' | null;
}

export interface Readiness {
  /** What the patient's side alone says: kept, whatever staff do later. */
  readonly first: ReadinessLevel;
  /** What holds now. */
  readonly level: ReadinessLevel;
  /** Said beside a stop as well: an unfinished visit with a stop is both. */
  readonly finished: boolean;
  readonly flags: readonly WeighedFlag[];
}

/** Total over every state the reducer can reach; pure. */
export function evaluate(visit: Visit, context: RuleContext): Readiness {
  const fromPatient = patientFlags(visit, context);
  const all = [...fromPatient, ...staffFlags(visit.review)];
  const flags = all.map((flag): WeighedFlag => {
    const loweredBy = loweredHow(flag, visit.review);
    return { ...flag, open: loweredBy === null, loweredBy };
  });
  return {
    first: strongest(fromPatient),
    level: strongest(flags.filter(({ open }) => open)),
    finished: !fromPatient.some(({ urgency }) => urgency === 'not-finished'),
    flags,
  };
}

function strongest(flags: readonly Flag[]): ReadinessLevel {
  const has = (urgency: Flag['urgency']): boolean => flags.some((flag) => flag.urgency === urgency);
  if (has('stop')) return 'stop';
  if (has('not-finished')) return 'not-finished';
  return has('talk') ? 'talk' : 'ready';
}

/** What staff themselves found: an item that is not fine, a helper who tapped, a level they raised. */
function staffFlags(review: Review): Flag[] {
  const flags: Flag[] = NURSE_ITEMS.flatMap(({ id }) => {
    const value = review.stopsFound[id] ?? review.items[id];
    const meaning = value === undefined ? null : meaningOf(id, value);
    if (value === undefined || meaning === null || meaning === 'fine') return [];
    return [
      { id, urgency: meaning, reason: { kind: 'nurse-item', item: id, value }, step: null } satisfies Flag,
    ];
  });
  if (review.helped) flags.push({ id: 'helped', urgency: 'talk', reason: { kind: 'helped' }, step: null });
  if (review.raisedTo) {
    flags.push({ id: 'raised', urgency: review.raisedTo, reason: { kind: 'raised' }, step: null });
  }
  return flags;
}

/**
 * A word needed is lowered by the nurse's entry; a stop by the clinician's own, or, for what staff ask aloud, by the nurse's
 * "none" to every question named (storyboard part 5, the one exception). Not finished is never lowered.
 */
function loweredHow(flag: Flag, review: Review): WeighedFlag['loweredBy'] {
  const note = review.flags[flag.id];
  const entered = note?.entry === 'addressed' ? note.by : null;
  if (flag.urgency === 'not-finished') return null;
  if (flag.urgency === 'talk' && entered) return entered;
  if (flag.urgency === 'stop' && entered === 'clinician') return 'clinician';
  const asked = flag.settledBy ?? [];
  const settled = asked.length > 0 && asked.every((item) => review.items[item] === nurseItem(item).fine);
  return settled ? 'nurse-items' : null;
}
