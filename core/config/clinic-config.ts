import * as v from 'valibot';
import { ACCOUNT_ROLES } from '../staff/account';
import { SWITCH_COUNTS } from '../visit/comfort';
import { choice, date, isUnique, languageCode, phone, text, wholeNumber } from './fields';
import { areApart, records, transfer } from './folders';
import { keys } from './keys';
import { isFitForPatients, updates } from './updates';
import { CONFIG_UPGRADING } from './upgrade-config';
import { upkeep } from './upkeep';

/**
 * What one clinic sets. Parsed by the trusted side only. Strict: an unknown name is an error, because a misspelt setting that
 * is silently ignored is a setting the clinic believes it made. Every message says what is wrong, then what to do.
 */
export const configClinic = v.strictObject(
  {
    name: text('clinic.name', 60, 'Write the name patients know the clinic by'),
    phone: phone('clinic.phone'),
    afterHoursPhone: phone('clinic.afterHoursPhone'),
    emergencyNumber: v.pipe(
      text('clinic.emergencyNumber', 6, 'Write the number patients dial in an emergency'),
      v.regex(/^[0-9]{2,6}$/, 'clinic.emergencyNumber must be 2 to 6 digits. Write it like "911".'),
    ),
  },
  'clinic must be a group of settings. Write it as "clinic": { "name": …, "phone": … }.',
);

/** Shared with what a manager sets on the screen (managed-settings.ts): one set of limits. */
export const configTimes = v.strictObject(
  {
    /** Without a touch until "Are you still there?" (seconds). WCAG 2.2.1 wants a generous one; staff may set 20 minutes. */
    idleSeconds: v.optional(wholeNumber('times.idleSeconds', 30, 1200, 'seconds'), 120),
    /** How long the question stands before everything is cleared (seconds); WCAG 2.2.1: at least 20. */
    warningSeconds: v.optional(wholeNumber('times.warningSeconds', 20, 300, 'seconds'), 60),
    /** How long the ticket stays after the last touch (seconds). */
    handOverSeconds: v.optional(wholeNumber('times.handOverSeconds', 10, 300, 'seconds'), 30),
    /** Staff screens lock after this long without a touch (seconds). 45 CFR 164.312(a)(2)(iii). */
    staffLockSeconds: v.optional(wholeNumber('times.staffLockSeconds', 20, 600, 'seconds'), 60),
    /** A visit's key is destroyed this long after its last event (hours). */
    retentionHours: v.optional(wholeNumber('times.retentionHours', 1, 72, 'hours'), 12),
  },
  'times must be a group of settings. Write it as "times": { "idleSeconds": 120 }.',
);

const diagonal = 'panel.diagonalInches must be a number from 7 to 65. Write it without quotes, like 21.5.';

/** Diagonal of the glass in inches: all sizes on the screen are millimetres computed from it. */
export const configDiagonal = v.pipe(v.number(diagonal), v.minValue(7, diagonal), v.maxValue(65, diagonal));

const panel = v.strictObject(
  { diagonalInches: configDiagonal },
  'panel must be a group of settings. Write it as "panel": { "diagonalInches": 21.5 }.',
);

const staffMember = v.strictObject(
  {
    id: v.pipe(
      text('a staff id', 20, 'Write a short id like "nurse-1"'),
      v.regex(
        /^[a-z0-9-]+$/,
        'a staff id must hold small letters, digits and dashes only. Write it like "nurse-1".',
      ),
    ),
    role: choice('a staff role', ACCOUNT_ROLES),
    pinHash: v.pipe(
      v.string('pinHash must be text in quotes. Paste the line that "npm run hash-pin" prints.'),
      v.regex(
        /^scrypt\$15\$8\$1\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=$/,
        'pinHash is not a hash this program made. Paste the line that "npm run hash-pin" prints; never write the PIN itself here.',
      ),
    ),
  },
  'each entry of staff must be a group of settings. Write it as { "id": "nurse-1", "role": "nurse", "pinHash": … }.',
);

export const configApproval = v.pipe(
  v.strictObject(
    {
      approvedBy: text('approval.approvedBy', 80, 'Write the name of the person who approved the content'),
      credential: text('approval.credential', 80, 'Write what qualifies them, like "MD"'),
      approvedOn: date('approval.approvedOn'),
      expiresOn: date('approval.expiresOn'),
      contentVersion: text(
        'approval.contentVersion',
        40,
        "Write the content version shown on the kiosk's set-up screen",
      ),
    },
    'approval must be a group of settings, or null. Write it as "approval": { "approvedBy": … }.',
  ),
  v.forward(
    v.partialCheck(
      [['approvedOn'], ['expiresOn']],
      ({ approvedOn, expiresOn }) => approvedOn <= expiresOn,
      'approval.expiresOn is before approval.approvedOn. Correct one of the two dates.',
    ),
    ['expiresOn'],
  ),
);

export const configLanguages = v.pipe(
  v.array(languageCode, 'languages must be a list of codes. Write it like ["en", "es"].'),
  v.minLength(1, 'languages is empty. Name at least one language, like ["en"].'),
  v.check((list) => isUnique(list), 'languages names a language twice. Take the second one out.'),
);

const staff = v.pipe(
  v.array(staffMember, 'staff must be a list. Write it as "staff": [ { "id": … } ].'),
  v.check(
    (list) => isUnique(list.map(({ id }) => id)),
    'staff names an id twice. Give each person an id of their own.',
  ),
);

/** Off unless a clinic wants them: a waiting room is quiet, and nothing may be sound-only. */
const sounds = v.strictObject(
  {
    /** A soft tick under each tap. */
    tap: v.optional(v.boolean('sounds.tap must be true or false. Write it without quotes.'), false),
    /** Two low notes when a patient has finished, for the nurse nearby. */
    arrival: v.optional(v.boolean('sounds.arrival must be true or false. Write it without quotes.'), false),
  },
  'sounds must be a group of settings. Write it as "sounds": { "tap": true }.',
);

const switches = v.picklist(SWITCH_COUNTS, 'switches must be 0, 1 or 2. Write it without quotes.');

/** Whether only the one who listens hears (a headset), or everybody near (a loudspeaker): decides whether answers may be said. */
const readAloud = v.strictObject(
  { output: v.optional(choice('readAloud.output', ['loudspeaker', 'headset']), 'loudspeaker') },
  'readAloud must be a group of settings. Write it as "readAloud": { "output": "headset" }.',
);

const { version } = CONFIG_UPGRADING;

/** Without staff, mode "clinic" is a first run: the kiosk is set up on the screen (electron/staff/first-run.ts). */
const settings = v.strictObject({
  version: v.literal(version, `version must be ${version}. Write "version": ${version}.`),
  mode: v.optional(choice('mode', ['evaluation', 'clinic']), 'evaluation'),
  clinic: configClinic,
  languages: configLanguages,
  staffLanguage: v.optional(languageCode, 'en'),
  panel: v.optional(panel, { diagonalInches: 21.5 }),
  times: v.optional(configTimes, {}),
  /** Whether the clinic's injections hold a steroid; decides a sentence on S03 (storyboard, notes for the clinic). */
  steroid: v.optional(choice('steroid', ['yes', 'no', 'sometimes']), 'sometimes'),
  /** Whether patients tap the safety list or only read it. */
  safetyList: v.optional(choice('safetyList', ['ask', 'inform']), 'ask'),
  /** Whether staff have already asked about health when the patient comes to the kiosk; words K7 to K9. */
  intake: v.optional(choice('intake', ['before', 'after']), 'before'),
  sounds: v.optional(sounds, {}),
  /** A quiet number beside the staff's lock: how many patients have finished and wait for a nurse. */
  arrivalLight: v.optional(v.boolean('arrivalLight must be true or false. Write it without quotes.'), false),
  readAloud: v.optional(readAloud, {}),
  keys: v.optional(keys, {}),
  /** Switches that stand at this kiosk for whoever comes; a patient may choose others. */
  switches: v.optional(switches, 0),
  /** The name of the printer as the operating system knows it; null: nothing is printed here. */
  printer: v.optional(v.nullable(text('printer', 120, 'Write the name of the printer, or null')), null),
  records: v.optional(records, {}),
  upkeep: v.optional(upkeep, {}),
  /** Null: the program stays as it was installed, and calls nobody. */
  updates: v.optional(v.nullable(updates), null),
  transfer: v.optional(transfer, {}),
  staff: v.optional(staff, []),
  approval: v.optional(v.nullable(configApproval), null),
});

export const clinicConfigSchema = v.pipe(
  settings,
  v.forward(
    v.partialCheck(
      [['mode'], ['updates']],
      ({ mode, updates: wanted }) => mode === 'evaluation' || wanted === null || isFitForPatients(wanted),
      'updates.feed is not encrypted, which is for trying in evaluation only. Write an address with https.',
    ),
    ['updates'],
  ),
  v.forward(
    v.partialCheck(
      [['records'], ['transfer']],
      ({ records: { folder: kept }, transfer: { folder: taken } }) =>
        kept === null || taken === null || areApart(kept, taken),
      'transfer.folder is the folder for records, or one of the two lies in the other. Name a folder apart from it.',
    ),
    ['transfer'],
  ),
);

export type ClinicConfig = v.InferOutput<typeof clinicConfigSchema>;

/** What the kiosk runs with when no clinic config is named: for looking at it, never for patients. */
export const EVALUATION_CONFIG = v.parse(clinicConfigSchema, {
  version: 1,
  mode: 'evaluation',
  clinic: {
    name: 'Sample Clinic',
    phone: '555-0100',
    afterHoursPhone: '555-0199',
    emergencyNumber: '911',
  },
  // The loader puts in every language there is: a new one is seen without touching code.
  languages: ['en'],
});
