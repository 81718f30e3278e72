import type { ParseKeys } from 'i18next';
import type { ClinicConfig } from '#core/config/clinic-config';
import type { Sentence } from '#core/procedure/explain-steps';
import type { StatementStep } from '#core/procedure/statements';

/**
 * Keys that the catalogue decides at run time. Each pattern is one place, so that the test for unused keys can read it;
 * tests/locales proves that every key such a pattern can make exists.
 */
type PatientKey = ParseKeys<'patient'>;

export const sentenceKey = (step: string, sentence: Sentence): PatientKey =>
  `steps.${step}.say.${sentence.id}` as PatientKey;

export const statementKey = (statement: StatementStep, intake: ClinicConfig['intake']): PatientKey =>
  `statements.${statement.id}.${statement.byIntake ? intake : 'text'}` as PatientKey;

export const teachBackKey = (teachBack: string, part: 'stem' | 'yes' | 'explain'): PatientKey =>
  `teachBacks.${teachBack}.${part}` as PatientKey;

export const teachBackAnswerKey = (teachBack: string, answer: string): PatientKey =>
  `teachBacks.${teachBack}.answers.${answer}` as PatientKey;

/** A question's own words; "something else" has one wording on every screen. */
export const questionKey = (question: string): PatientKey =>
  (question.endsWith('-other') ? 'questions.other' : `questions.${question}`) as PatientKey;

/** A word inside a step's picture. */
export const labelKey = (step: string, label: string): PatientKey =>
  `steps.${step}.labels.${label}` as PatientKey;

/** The words of a step's picture: its caption, or its spoken description. */
export const pictureKey = (step: string, part: 'caption' | 'picture', noSteroid: boolean): PatientKey =>
  (noSteroid ? `steps.${step}.${part}NoSteroid` : `steps.${step}.${part}`) as PatientKey;
