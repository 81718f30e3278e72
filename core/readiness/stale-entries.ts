import type { PatientAction } from '../visit/events';
import type { Visit } from '../visit/state';
import { type Flag, patientFlags } from './flags';

/**
 * An entry of staff is about the flag as it stood. When the patient changes that answer, takes it back and gives it again, or
 * calls once more, the entry goes and the flag is open again: nobody has addressed what was said after the talk. The journal
 * keeps the entry.
 */
export function withoutStaleEntries(before: Visit, action: PatientAction, after: Visit): Visit {
  const noted = Object.entries(after.review.flags);
  if (noted.length === 0) return after;
  const [then, now, again] = [flagsById(before), flagsById(after), saidAgain(action)];
  const standing = noted.filter(([id]) => id !== again && isSame(then.get(id), now.get(id)));
  if (standing.length === noted.length) return after;
  return { ...after, review: { ...after.review, flags: Object.fromEntries(standing) } };
}

/** The flag of what can be said a second time without a change: it is news all the same. */
function saidAgain(action: PatientAction): string | null {
  switch (action.type) {
    case 'not-ready':
      return 'not-ready';
    case 'need-raised':
      return `need-${action.need}`;
    case 'question-asked':
      return action.question;
    default:
      return null;
  }
}

/** Every language is taken for a draft here: whether one is, does not change with the patient. */
const flagsById = (visit: Visit): ReadonlyMap<string, Flag> =>
  new Map(patientFlags(visit, { draftLanguages: visit.languages }).map((flag) => [flag.id, flag]));

/** A flag of staff's own is in neither map, and so the same. */
const isSame = (one: Flag | undefined, other: Flag | undefined): boolean =>
  one?.urgency === other?.urgency && JSON.stringify(one?.reason) === JSON.stringify(other?.reason);
