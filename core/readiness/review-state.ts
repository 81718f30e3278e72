import type { Urgency } from '../procedure/safety-questions';
import type { FlagEntry, Outcome, StaffMember, StaffRole } from './decisions';
import type { NurseItemId } from './nurse-items';

/** The last entry on a flag and who made it; every earlier one stays in the journal. */
export interface FlagNote {
  readonly entry: FlagEntry;
  readonly by: StaffRole;
}

/** The nurse's side of a visit. Nothing is pre-set: what is absent was not done. */
export interface Review {
  readonly flags: Readonly<Record<string, FlagNote>>;
  readonly items: Readonly<Partial<Record<NurseItemId, string>>>;
  /** A stop that was recorded stays found when a nurse records something milder after it: only a clinician takes it back. */
  readonly stopsFound: Readonly<Partial<Record<NurseItemId, string>>>;
  readonly helped: boolean;
  /** Staff saw a reason the kiosk could not; counts as one more flag, `raised`. */
  readonly raisedTo: Urgency | null;
  readonly outcome: Outcome | null;
  readonly signedOff: { readonly by: StaffMember; readonly at: number } | null;
}

export const NO_REVIEW: Review = {
  flags: {},
  items: {},
  stopsFound: {},
  helped: false,
  raisedTo: null,
  outcome: null,
  signedOff: null,
};
