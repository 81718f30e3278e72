import * as v from 'valibot';
import { AREA_ANSWERS } from '../procedure/body-areas';
import { QUESTION_IDS, type QuestionId } from '../procedure/questions';
import { SAFETY_ANSWER_IDS } from '../procedure/safety-questions';
import { STATEMENT_ANSWERS, STATEMENTS } from '../procedure/statements';
import { STEPS, type StepId } from '../procedure/steps';
import { NOT_SURE, TEACH_BACKS, type TeachBackAnswer } from '../procedure/teach-backs';
import { FLAG_ENTRIES, OUTCOMES, STAFF_ROLES, type StaffDecision } from '../readiness/decisions';
import { NURSE_ITEMS } from '../readiness/nurse-items';
import { DEFAULT_COMFORT, SPEEDS, SWITCH_COUNTS, TEXT_SIZES, THEMES, VOLUMES } from '../visit/comfort';
import { CLOSE_REASONS, NEEDS, type PatientEvent, type VisitEvent } from '../visit/events';
import { TICKET_PICTURES } from '../visit/ticket';

/**
 * What an event looks like when it crosses a boundary (IPC, disk). Used by the trusted side only; the page takes the types.
 * Strict objects: an extra field is refused, so nothing unexpected is ever stored.
 */
const ids = <Id extends string>(list: readonly { readonly id: Id }[]) => v.picklist(list.map(({ id }) => id));

const stepId = v.picklist(STEPS.map(({ id }): StepId => id));
const teachBackId = ids(TEACH_BACKS);
const statementId = ids(STATEMENTS);
const teachBackAnswer = v.picklist(
  TEACH_BACKS.flatMap(({ right, other }): TeachBackAnswer[] => [right, other]).concat(NOT_SURE),
);
const questionId = v.custom<QuestionId>((input) => typeof input === 'string' && QUESTION_IDS.has(input));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/));
const visitId = v.pipe(v.string(), v.uuid());
const at = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/));

const comfort = v.strictObject({
  textSize: v.picklist(TEXT_SIZES),
  theme: v.picklist(THEMES),
  lowered: v.boolean(),
  still: v.boolean(),
  // Younger than the first journals: a visit stored before them reads as one that did not use them.
  readAloud: v.optional(v.boolean(), DEFAULT_COMFORT.readAloud),
  speed: v.optional(v.picklist(SPEEDS), DEFAULT_COMFORT.speed),
  volume: v.optional(v.picklist(VOLUMES), DEFAULT_COMFORT.volume),
  saysAnswers: v.optional(v.boolean(), DEFAULT_COMFORT.saysAnswers),
  curtain: v.optional(v.boolean(), DEFAULT_COMFORT.curtain),
  simple: v.optional(v.boolean(), DEFAULT_COMFORT.simple),
  hold: v.optional(v.boolean(), DEFAULT_COMFORT.hold),
  switches: v.optional(v.picklist(SWITCH_COUNTS), DEFAULT_COMFORT.switches),
  pace: v.optional(v.picklist(SPEEDS), DEFAULT_COMFORT.pace),
});

const ticket = v.strictObject({
  picture: v.picklist(TICKET_PICTURES),
  number: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(99)),
});

const event = <Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.strictObject({ type: v.literal(type), ...entries, at });

/** An event of the patient's side. */
export const patientEventSchema = v.variant('type', [
  event('visit-begun', {
    visitId,
    ticket,
    language,
    comfort,
    contentVersion: v.pipe(v.string(), v.maxLength(40)),
  }),
  event('next', { from: stepId }),
  event('back', { from: stepId }),
  event('skip', { from: stepId }),
  event('see', { step: stepId }),
  event('area-chosen', {
    areas: v.pipe(v.array(v.picklist(AREA_ANSWERS)), v.maxLength(AREA_ANSWERS.length), v.readonly()),
  }),
  event('safety-answered', {
    answers: v.pipe(
      v.array(v.picklist(SAFETY_ANSWER_IDS)),
      v.maxLength(SAFETY_ANSWER_IDS.length),
      v.readonly(),
    ),
  }),
  event('teach-back-answered', { step: teachBackId, answer: teachBackAnswer }),
  event('statement-answered', { step: statementId, answer: v.picklist(STATEMENT_ANSWERS) }),
  event('question-asked', { question: questionId }),
  event('question-taken-back', { question: questionId }),
  event('need-raised', { need: v.picklist(NEEDS) }),
  event('need-taken-back', { need: v.picklist(NEEDS) }),
  event('not-ready', {}),
  event('carried-on', {}),
  event('language-changed', { language }),
  event('comfort-changed', { comfort }),
  event('closed', { reason: v.picklist(CLOSE_REASONS) }),
]) satisfies v.GenericSchema<unknown, PatientEvent>;

const flagId = word;

/** A decision as the page sends it; who and when are put to it by the trusted side. */
export const staffDecisionSchema = v.variant('type', [
  v.strictObject({ type: v.literal('flag-entered'), flag: flagId, entry: v.picklist(FLAG_ENTRIES) }),
  v.strictObject({ type: v.literal('item-recorded'), item: ids(NURSE_ITEMS), value: word }),
  v.strictObject({ type: v.literal('helper-noted'), helped: v.boolean() }),
  v.strictObject({ type: v.literal('level-raised'), to: v.picklist(['talk', 'stop']) }),
  v.strictObject({ type: v.literal('outcome-chosen'), outcome: v.picklist(OUTCOMES) }),
  v.strictObject({ type: v.literal('given-back') }),
  v.strictObject({ type: v.literal('signed-off') }),
]) satisfies v.GenericSchema<unknown, StaffDecision>;

export const staffMemberSchema = v.strictObject({ id: word, role: v.picklist(STAFF_ROLES) });

/** Any event of a visit, as it is stored. */
export const visitEventSchema = v.variant('type', [
  patientEventSchema,
  event('staff-decided', { staff: staffMemberSchema, decision: staffDecisionSchema }),
]) satisfies v.GenericSchema<unknown, VisitEvent>;

export { language as languageSchema, ticket as ticketSchema, visitId as visitIdSchema };
