import * as v from 'valibot';
import { AREA_ANSWERS } from '../procedure/body-areas';
import { SAFETY_ANSWER_IDS } from '../procedure/safety-questions';
import { STATEMENT_ANSWERS, STATEMENTS } from '../procedure/statements';
import { STEPS, type StepId } from '../procedure/steps';
import { TEACH_BACKS } from '../procedure/teach-backs';
import { FLAG_ENTRIES, OUTCOMES, STAFF_ROLES } from '../readiness/decisions';
import { READINESS_LEVELS } from '../readiness/evaluate';
import { NURSE_ITEMS } from '../readiness/nurse-items';
import { NEEDS } from '../visit/events';
import { TICKET_PICTURES } from '../visit/ticket';
import { TRANSLATIONS, VISIT_MODES } from './record';

/**
 * The published form of an exported record: docs/record.schema.json is made from this (npm run record-schema). A change here is a
 * change for every system that reads records: a new field or code keeps `formatVersion`, anything else raises it.
 */
const ids = <Id extends string>(list: readonly { readonly id: Id }[]) => v.picklist(list.map(({ id }) => id));
const step = v.picklist(STEPS.map(({ id }): StepId => id));
const word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/));
const utc = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const staff = v.strictObject({ id: word, role: v.picklist(STAFF_ROLES) });

const flag = v.strictObject({
  id: word,
  kind: v.string(),
  urgency: v.picklist(['talk', 'stop', 'not-finished']),
  step: v.nullable(step),
  open: v.boolean(),
  loweredBy: v.nullable(v.picklist(['nurse', 'clinician', 'nurse-items'])),
  entry: v.nullable(v.picklist(FLAG_ENTRIES)),
  enteredBy: v.nullable(v.picklist(STAFF_ROLES)),
});

const answers = v.strictObject({
  areas: v.array(v.picklist(AREA_ANSWERS)),
  safety: v.array(v.picklist(SAFETY_ANSWER_IDS)),
  teachBacks: v.array(
    v.strictObject({
      id: ids(TEACH_BACKS),
      tries: v.array(word),
      result: v.picklist(['untried', 'try-again', 'clear', 'needs-a-person']),
    }),
  ),
  statements: v.array(
    v.strictObject({ id: ids(STATEMENTS), answer: v.nullable(v.picklist(STATEMENT_ANSWERS)) }),
  ),
  questions: v.array(word),
  needs: v.array(v.picklist(NEEDS)),
  notReady: v.picklist(['never', 'said', 'carried-on']),
});

const review = v.strictObject({
  items: v.array(v.strictObject({ id: ids(NURSE_ITEMS), value: v.nullable(word) })),
  helped: v.boolean(),
  raisedTo: v.nullable(v.picklist(['talk', 'stop'])),
  outcome: v.nullable(v.picklist(OUTCOMES)),
  signedOffBy: v.nullable(staff),
});

export const exportedRecordSchema = v.strictObject({
  format: v.literal('beforehand-record'),
  formatVersion: v.literal(1),
  /** Readiness notes only: not a consent form, not a medical record of consent. */
  notice: v.literal('readiness-notes-only'),
  visitId: v.pipe(v.string(), v.uuid()),
  ticket: v.strictObject({ picture: v.picklist(TICKET_PICTURES), number: v.pipe(v.number(), v.integer()) }),
  times: v.strictObject({ began: utc, lastAnswer: v.nullable(utc), signedOff: utc }),
  content: v.strictObject({
    version: v.string(),
    programVersion: v.nullable(v.string()),
    approval: v.nullable(v.strictObject({ approvedBy: v.string(), expiresOn: day })),
  }),
  language: v.strictObject({
    code: language,
    translation: v.picklist(TRANSLATIONS),
    all: v.array(language),
    drafts: v.array(language),
  }),
  modes: v.array(v.picklist(VISIT_MODES)),
  answers,
  screens: v.strictObject({ seen: v.array(step), skipped: v.array(step), notSeen: v.array(step) }),
  readiness: v.strictObject({
    first: v.picklist(READINESS_LEVELS),
    level: v.picklist(READINESS_LEVELS),
    finished: v.boolean(),
    flags: v.array(flag),
  }),
  review,
  /** Every decision of staff in order; null for records sealed before these were kept. */
  decisions: v.nullable(v.array(v.strictObject({ at: utc, staff, decision: v.looseObject({ type: word }) }))),
});

export type ExportedRecord = v.InferOutput<typeof exportedRecordSchema>;
export type ExportedFlag = v.InferOutput<typeof flag>;
