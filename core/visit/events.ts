import type { AreaAnswer } from '../procedure/body-areas';
import type { QuestionId } from '../procedure/questions';
import type { SafetyAnswer } from '../procedure/safety-questions';
import type { StatementAnswer, StatementId } from '../procedure/statements';
import type { StepId } from '../procedure/steps';
import type { TeachBackAnswer, TeachBackId } from '../procedure/teach-backs';
import type { StaffDecision, StaffMember } from '../readiness/decisions';
import type { Comfort } from './comfort';
import type { Ticket } from './ticket';

/** What a patient may need from a person, on any screen. */
export const NEEDS = ['unwell', 'person', 'interpreter', 'private'] as const;
export type Need = (typeof NEEDS)[number];

/** Why a visit ended: finished, left alone until the privacy time ran out, or called away by staff. */
export const CLOSE_REASONS = ['handed-over', 'left', 'collected'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** What may happen in a visit before any time is put to it. The only currency between page, rules and journal. */
export type PatientAction =
  | { readonly type: 'next'; readonly from: StepId }
  | { readonly type: 'back'; readonly from: StepId }
  | { readonly type: 'skip'; readonly from: StepId }
  /** Opens another screen and comes back after it: "See more", "see it again", "change this answer". */
  | { readonly type: 'see'; readonly step: StepId }
  | { readonly type: 'area-chosen'; readonly areas: readonly AreaAnswer[] }
  | { readonly type: 'safety-answered'; readonly answers: readonly SafetyAnswer[] }
  | { readonly type: 'teach-back-answered'; readonly step: TeachBackId; readonly answer: TeachBackAnswer }
  | { readonly type: 'statement-answered'; readonly step: StatementId; readonly answer: StatementAnswer }
  | { readonly type: 'question-asked'; readonly question: QuestionId }
  | { readonly type: 'question-taken-back'; readonly question: QuestionId }
  | { readonly type: 'need-raised'; readonly need: Need }
  | { readonly type: 'need-taken-back'; readonly need: Need }
  | { readonly type: 'not-ready' }
  | { readonly type: 'carried-on' }
  | { readonly type: 'language-changed'; readonly language: string }
  | { readonly type: 'comfort-changed'; readonly comfort: Comfort }
  | { readonly type: 'closed'; readonly reason: CloseReason };

/** The first event of every visit. Its ticket and id come from the trusted side. */
export interface VisitBegun {
  readonly type: 'visit-begun';
  readonly visitId: string;
  readonly ticket: Ticket;
  readonly language: string;
  readonly comfort: Comfort;
  readonly contentVersion: string;
}

/** A nurse's or clinician's decision about this visit, stamped by the trusted side with who made it. */
export interface StaffDecided {
  readonly type: 'staff-decided';
  readonly staff: StaffMember;
  readonly decision: StaffDecision;
}

/** Milliseconds since 1970 (UTC) of the kiosk's clock. Order comes from the journal, never from this. */
interface Timed {
  readonly at: number;
}

export type PatientEvent = (PatientAction | VisitBegun) & Timed;
export type VisitEvent = PatientEvent | (StaffDecided & Timed);
