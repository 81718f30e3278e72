import * as v from 'valibot';
import { APPROVAL_MONTHS } from '../config/approval';
import { SELF_TESTS, SET_UP_STEPS, type SetUpProgress } from '../staff/set-up';
import { approvalState, pinSchema, triesDetail } from './manager-channels';

/** The part of the contract for the set-up assistant: how far it is, and the tests. What it sets goes the managers' ways. */
const nothing = v.strictObject({});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const testResult = v.strictObject({ works: v.boolean(), at: count });

export const setUpProgressSchema = v.strictObject({
  step: v.nullable(v.picklist(SET_UP_STEPS)),
  isFinished: v.boolean(),
  tests: v.strictObject(v.entriesFromList(SELF_TESTS, v.nullable(testResult))),
}) satisfies v.GenericSchema<unknown, SetUpProgress>;

/** What the page tells of the set-up. Whether the disk stores, the trusted side finds out by itself. */
const note = v.variant('is', [
  v.strictObject({ is: v.literal('at'), step: v.picklist(SET_UP_STEPS) }),
  v.strictObject({
    is: v.literal('tested'),
    test: v.picklist(['touch', 'sound', 'fonts', 'printer']),
    works: v.boolean(),
  }),
  v.strictObject({ is: v.literal('finished') }),
]);

export const SET_UP_CHANNELS = {
  'staff:set-up': { input: nothing, output: setUpProgressSchema, refusals: ['locked', 'not-allowed'] },
  'staff:note-set-up': {
    input: v.strictObject({ note }),
    output: setUpProgressSchema,
    refusals: ['locked', 'not-allowed', 'storage'],
  },
  /** Writes a file beside the staff's own, and reads it back. */
  'staff:test-storage': {
    input: nothing,
    output: v.strictObject({
      progress: setUpProgressSchema,
      keys: v.picklist(['os-keyring', 'key-file']),
      freeGigabytes: v.nullable(count),
    }),
    refusals: ['locked', 'not-allowed', 'storage'],
  },
  /** One sheet that shows nothing of the content. */
  'staff:print-test-page': {
    input: nothing,
    output: v.strictObject({ pages: v.pipe(count, v.minValue(1)) }),
    refusals: ['locked', 'not-allowed', 'busy', 'no-printer', 'printer-failed'],
  },
  /** A clinician's approval while a manager is at the screen. A wrong PIN counts like one at the door. */
  'staff:approve-by-pin': {
    input: v.strictObject({ pin: pinSchema, months: v.picklist(APPROVAL_MONTHS) }),
    output: approvalState,
    refusals: ['locked', 'not-allowed', 'wrong-pin', 'locked-out', 'storage'],
    refusalDetail: triesDetail,
  },
} as const;
