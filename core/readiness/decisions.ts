import type { Urgency } from '../procedure/safety-questions';
import type { NurseItemId } from './nurse-items';

/** Who may decide what: lowering a stop takes the clinician's own entry (storyboard part 5). */
export const STAFF_ROLES = ['nurse', 'clinician'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** The person at the kiosk after the PIN, by the id the clinic gave them; no patient data. */
export interface StaffMember {
  readonly id: string;
  readonly role: StaffRole;
}

/** What was done about a flag: said back by the patient, still open, or passed to the clinician. */
export const FLAG_ENTRIES = ['addressed', 'unclear', 'told-clinician'] as const;
export type FlagEntry = (typeof FLAG_ENTRIES)[number];

/** How the review ends (N12). None of them is, or stands for, the patient's consent. */
export const OUTCOMES = ['ready-for-talk', 'clinician-first', 'not-today', 'patient-said-no'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type StaffDecision =
  | { readonly type: 'flag-entered'; readonly flag: string; readonly entry: FlagEntry }
  | { readonly type: 'item-recorded'; readonly item: NurseItemId; readonly value: string }
  /** Someone else tapped for the patient. */
  | { readonly type: 'helper-noted'; readonly helped: boolean }
  | { readonly type: 'level-raised'; readonly to: Urgency }
  | { readonly type: 'outcome-chosen'; readonly outcome: Outcome }
  /** The patient goes on at the screen where they stopped: a visit that was called in, or left. */
  | { readonly type: 'given-back' }
  | { readonly type: 'signed-off' };
