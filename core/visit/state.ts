import type { AreaAnswer } from '../procedure/body-areas';
import type { QuestionId } from '../procedure/questions';
import type { SafetyAnswer } from '../procedure/safety-questions';
import type { StatementAnswer, StatementId } from '../procedure/statements';
import type { StepId } from '../procedure/steps';
import type { TeachBackAnswer, TeachBackId } from '../procedure/teach-backs';
import type { Review } from '../readiness/review-state';
import type { Comfort } from './comfort';
import type { CloseReason, Need } from './events';
import type { Ticket } from './ticket';

/** One patient's walk, folded from its events. Anonymous: nothing here says who it is, and nothing was typed. */
export interface Visit {
  readonly visitId: string;
  readonly ticket: Ticket;
  readonly contentVersion: string;
  readonly beganAt: number;
  readonly lastAt: number;
  /** How many events made this state: the next event's place in the journal. */
  readonly eventCount: number;
  readonly status: 'open' | 'closed';
  readonly closedBecause: CloseReason | null;
  /** Set when the patient reached the hand-over; never unset by going back. */
  readonly finished: boolean;
  readonly step: StepId;
  /** Where "see" came from: "next" and "back" lead there again. */
  readonly returnTo: StepId | null;
  readonly language: string;
  /** Every language shown, first first: a draft one is a reason to talk. */
  readonly languages: readonly string[];
  readonly comfort: Comfort;
  /** Whether anything was read aloud to this patient: read, or heard. */
  readonly listened: boolean;
  readonly seen: readonly StepId[];
  readonly skipped: readonly StepId[];
  readonly areas: readonly AreaAnswer[];
  readonly safety: readonly SafetyAnswer[];
  readonly teachBacks: Readonly<Partial<Record<TeachBackId, readonly TeachBackAnswer[]>>>;
  readonly statements: Readonly<Partial<Record<StatementId, StatementAnswer>>>;
  readonly questions: readonly QuestionId[];
  readonly needs: readonly Need[];
  /** "Not today": never said, said and standing, or said and then carried on (still worth a word). */
  readonly notReady: 'never' | 'said' | 'carried-on';
  readonly review: Review;
}
