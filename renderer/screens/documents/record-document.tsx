// The readiness notes of one visit on paper or as a file, for the clinic's own record. It never claims consent, and never says who.

import { answerSections } from './record-answers';
import { factsSection } from './record-facts';
import type { RecordPaper } from './record-paper';
import { pointSections, reviewSections } from './record-review';
import type { Section } from './sheets';
import './record.css';

/** Outcome and points first, then what the patient answered, then what staff checked and recorded. */
export const recordDocument = (paper: RecordPaper): readonly Section[] => [
  factsSection(paper),
  ...pointSections(paper),
  ...answerSections(paper),
  ...reviewSections(paper),
];
