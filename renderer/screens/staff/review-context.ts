// The visit under review, shared by the parts of the one screen. Everything but `decide` is derived from the visit's events.
import { createContext, useContext } from 'react';
import type { Readiness } from '#core/readiness/evaluate';
import type { VisitEvent } from '#core/visit/events';
import type { Visit } from '#core/visit/state';
import type { Decisions } from './use-decisions';
import type { DocumentProgress } from './use-documents';
import type { WordsOfVisit } from './use-patient-words';

export interface ReviewInHand {
  readonly visit: Visit;
  readonly readiness: Readiness;
  /** The words of the patient's language; null where this build has none. */
  readonly ofPatient: WordsOfVisit | null;
  /** All that happened in the visit, in order. */
  readonly events: readonly VisitEvent[];
  readonly decide: Decisions['decide'];
  /** The record and the take-home sheet of this visit. */
  readonly documents: { readonly progress: DocumentProgress; readonly open: () => void };
  /** Signed off: to be read, not to be changed. */
  readonly signed: boolean;
}

export const ReviewContext = createContext<ReviewInHand | null>(null);

export function useReview(): ReviewInHand {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('a part of a review outside one');
  return review;
}
