import * as v from 'valibot';
import { APPROVAL_MONTHS, BLOCKS } from '../config/approval';
import { configApproval } from '../config/clinic-config';
import { settingChangeSchema, shownSettingsSchema } from '../config/managed-settings';
import { ACCOUNT_ORIGINS, ACCOUNT_ROLES } from '../staff/account';
import { AUDIT_EVENTS } from '../staff/audit-events';

/** The part of the contract for the kiosk's keepers: people, settings, approval, log, cleaning, the end. Knows no visit. */
const nothing = v.strictObject({});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/));
export const pinSchema = v.pipe(v.string(), v.regex(/^[0-9]{6,12}$/));
/** Seconds until the next try is taken, and tries before the next wait. */
export const triesDetail = v.strictObject({ waitSeconds: count, triesLeft: count });

export const staffPersonSchema = v.strictObject({ id: code, role: v.picklist(ACCOUNT_ROLES) });

const people = v.strictObject({
  people: v.pipe(
    v.array(v.strictObject({ ...staffPersonSchema.entries, from: v.picklist(ACCOUNT_ORIGINS) })),
    v.readonly(),
  ),
  /** The stored accounts cannot be read: the clinic config's people still get in, and nothing is written over them. */
  damaged: v.boolean(),
});

const settings = v.strictObject({
  settings: shownSettingsSchema,
  choices: v.strictObject({
    /** Every language this kiosk has words for; `offered` says whether patients could be shown it in this mode. */
    languages: v.pipe(
      v.array(v.strictObject({ code: v.string(), draft: v.boolean(), offered: v.boolean() })),
      v.readonly(),
    ),
    /** As the operating system knows them. */
    printers: v.pipe(v.array(v.string()), v.readonly()),
  }),
  damaged: v.boolean(),
});

export const approvalState = v.strictObject({
  approval: v.nullable(configApproval),
  /** Why the approval would not hold today in clinic mode; null: it holds. */
  lapsed: v.nullable(v.picklist(BLOCKS)),
  contentVersion: v.string(),
});

const auditState = v.strictObject({
  entries: count,
  /** Number of the first entry that is not as it was written; null: the chain is whole. */
  brokenFrom: v.nullable(count),
  /** Newest first. */
  newest: v.pipe(
    v.array(
      v.strictObject({
        n: count,
        at: v.string(),
        event: v.picklist(AUDIT_EVENTS),
        staff: v.nullable(code),
        about: v.optional(code),
      }),
    ),
    v.readonly(),
  ),
});

export const MANAGER_CHANNELS = {
  'staff:people': { input: nothing, output: people, refusals: ['locked', 'not-allowed'] },
  /** The kiosk gives the id. 'pin-refused': easy to guess, or somebody has it. */
  'staff:add-person': {
    input: v.strictObject({ role: v.picklist(ACCOUNT_ROLES), pin: pinSchema }),
    output: v.strictObject({ id: code }),
    refusals: ['locked', 'not-allowed', 'pin-refused', 'storage'],
  },
  'staff:remove-person': {
    input: v.strictObject({ id: code }),
    output: nothing,
    refusals: ['locked', 'not-allowed', 'not-there', 'last-manager', 'storage'],
  },
  'staff:set-pin': {
    input: v.strictObject({ id: code, pin: pinSchema }),
    output: nothing,
    refusals: ['locked', 'not-allowed', 'not-there', 'pin-refused', 'storage'],
  },
  /** A wrong present PIN counts like one at the door. 'not-allowed': an account the screen did not make. */
  'staff:change-my-pin': {
    input: v.strictObject({ now: pinSchema, next: pinSchema }),
    output: nothing,
    refusals: ['locked', 'not-allowed', 'wrong-pin', 'locked-out', 'pin-refused', 'storage'],
    refusalDetail: triesDetail,
  },
  'staff:settings': { input: nothing, output: settings, refusals: ['locked', 'not-allowed'] },
  /** 'not-there': a language or printer this kiosk has not. 'keep-one': patients would be left without a language. */
  'staff:change-setting': {
    input: v.strictObject({ change: settingChangeSchema }),
    output: settings,
    refusals: ['locked', 'not-allowed', 'not-there', 'keep-one', 'storage'],
  },
  'staff:approval': { input: nothing, output: approvalState, refusals: ['locked', 'not-allowed'] },
  /** A clinician's, with their own PIN; covers exactly the content this kiosk shows. */
  'staff:approve': {
    input: v.strictObject({ months: v.picklist(APPROVAL_MONTHS) }),
    output: approvalState,
    refusals: ['locked', 'not-allowed', 'storage'],
  },
  'staff:withdraw-approval': {
    input: nothing,
    output: approvalState,
    refusals: ['locked', 'not-allowed', 'storage'],
  },
  'staff:audit': { input: nothing, output: auditState, refusals: ['locked', 'not-allowed', 'storage'] },
  'staff:save-audit': {
    input: nothing,
    output: nothing,
    refusals: ['locked', 'not-allowed', 'no-folder', 'folder-failed', 'storage'],
  },
  /** The glass takes no touch for so many seconds, which do not count against the session. */
  'staff:clean-screen': {
    input: nothing,
    output: v.strictObject({ seconds: count }),
    refusals: ['locked'],
  },
  'staff:end-kiosk': { input: nothing, output: nothing, refusals: ['locked', 'not-allowed'] },
} as const;
