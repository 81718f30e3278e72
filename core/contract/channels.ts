import * as v from 'valibot';
import type { PageSettings } from '../config/page-settings';
import type { VisitRecord } from '../record/record';
import { REFUSALS } from '../visit/refusal';
import {
  languageSchema,
  patientEventSchema,
  staffDecisionSchema,
  ticketSchema,
  visitEventSchema,
  visitIdSchema,
} from './event-schemas';
import { MANAGER_CHANNELS, pinSchema, staffPersonSchema, triesDetail } from './manager-channels';
import { SET_UP_CHANNELS, setUpProgressSchema } from './set-up-channels';
import { TRANSFER_CHANNELS } from './transfer-channels';

/**
 * The one contract between the page and the trusted side, written once as data: what goes in, what comes out, and the codes
 * with which each may be refused. Types are inferred from it (messages.ts); nobody describes a message a second time.
 */
const nothing = v.strictObject({});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What an earlier run or the drawing of tickets has prepared for the page. */
const nextVisit = v.strictObject({ visitId: visitIdSchema, ticket: ticketSchema });

/** How many patients have handed over and were not signed off yet; no more is known before the PIN. */
const waiting = count;

const storedEvents = v.pipe(v.array(visitEventSchema), v.readonly());

const opened = v.strictObject({
  settings: v.custom<PageSettings>((input) => typeof input === 'object' && input !== null),
  contentVersion: v.string(),
  /** The visit that was on the screen when the page or the program stopped, as its events; null: nobody's. */
  resume: v.nullable(storedEvents),
  /** Id and ticket for the next patient, so that a first tap waits for nothing. */
  nextVisit,
  waiting,
});

const listedVisit = v.strictObject({
  visitId: visitIdSchema,
  events: storedEvents,
  /** Where the stored stream was found damaged; what came before is shown, and staff are told. */
  damaged: v.boolean(),
});

const status = v.strictObject({
  version: v.string(),
  contentVersion: v.string(),
  electron: v.string(),
  keys: v.picklist(['os-keyring', 'key-file']),
  retentionHours: count,
  visitsKept: count,
  damagedVisits: count,
  repairedTails: count,
  mode: v.picklist(['evaluation', 'clinic']),
  /** Whole gigabytes on the disk that keeps the visits; null: the system does not say. */
  freeGigabytes: v.nullable(count),
  voices: v.pipe(
    v.array(v.strictObject({ language: v.string(), voice: v.picklist(['machine', 'approved', 'none']) })),
    v.readonly(),
  ),
  printer: v.picklist(['ready', 'stopped', 'unknown', 'none']),
  recordsFolder: v.picklist(['ready', 'none', 'blocked']),
  /** Milliseconds since 1970; null: not since the kiosk started. */
  lastSavedAt: v.nullable(count),
  startedAt: count,
  accountsDamaged: v.boolean(),
  settingsDamaged: v.boolean(),
  /** What the tests of the set-up told last. */
  tests: setUpProgressSchema.entries.tests,
});

/** What the hidden page is to draw. Each kind of document brings what it needs; nothing is in the page's address. */
const drawnFor = {
  language: v.strictObject({
    code: v.string(),
    nativeName: v.string(),
    dir: v.picklist(['ltr', 'rtl']),
  }),
  settings: v.custom<PageSettings>((input) => typeof input === 'object' && input !== null),
};
const documentOrder = v.variant('kind', [
  v.strictObject({ kind: v.literal('content'), ...drawnFor }),
  v.strictObject({ kind: v.literal('take-home'), ...drawnFor }),
  /** Written in the staff's language, which the settings name; the patient's own stands in the record. */
  v.strictObject({
    kind: v.literal('record'),
    record: v.custom<VisitRecord>((input) => typeof input === 'object' && input !== null),
    settings: drawnFor.settings,
  }),
  /** For whoever sets the kiosk up: the clinic's own name and numbers, and a line in each language. */
  v.strictObject({ kind: v.literal('test'), settings: drawnFor.settings }),
]);

/** What staff may have on paper or as a file. A record is named by its visit; what is in it, the page never sends. */
const wantedDocument = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['content', 'take-home']), language: languageSchema }),
  v.strictObject({ kind: v.literal('record'), visitId: visitIdSchema }),
]);

/** Codes any channel may answer with: the door's own. */
export const DOOR_REFUSALS = ['stranger', 'bad-input', 'failed'] as const;

export const CHANNELS = {
  /** The page has loaded and asks what to show. */
  'kiosk:open': { input: nothing, output: opened, refusals: [] },
  /** Events in order; answered only after they are flushed to disk. `after`: how many events the page knows to be stored. */
  'visit:append': {
    input: v.strictObject({
      visitId: visitIdSchema,
      after: count,
      events: v.pipe(v.array(patientEventSchema), v.minLength(1), v.maxLength(64), v.readonly()),
    }),
    output: v.strictObject({ stored: count, nextVisit, waiting }),
    refusals: ['out-of-order', 'storage', ...REFUSALS],
  },
  /** What is stored of a visit, after a refusal. */
  'visit:resync': {
    input: v.strictObject({ visitId: visitIdSchema }),
    output: v.strictObject({ events: storedEvents, nextVisit, waiting }),
    refusals: ['no-visit', 'storage'],
  },
  'staff:unlock': {
    input: v.strictObject({ pin: pinSchema }),
    /** `ownsPin`: made on the screen, so that the person may change the PIN there. `setsUp`: the set-up waits for this person. */
    output: v.strictObject({ staff: staffPersonSchema, ownsPin: v.boolean(), setsUp: v.boolean() }),
    refusals: ['wrong-pin', 'locked-out'],
    /** Seconds until the next try is taken, said with 'locked-out' and with 'wrong-pin'. */
    refusalDetail: triesDetail,
  },
  'staff:lock': { input: nothing, output: nothing, refusals: [] },
  /** A touch on a staff screen: keeps the session open. */
  'staff:extend': { input: nothing, output: nothing, refusals: ['locked'] },
  'staff:visits': {
    input: nothing,
    output: v.strictObject({ visits: v.pipe(v.array(listedVisit), v.readonly()) }),
    refusals: ['locked', 'not-allowed', 'storage'],
  },
  /** One decision about one visit; answered with the visit's stored events. */
  'staff:decide': {
    input: v.strictObject({ visitId: visitIdSchema, decision: staffDecisionSchema }),
    output: v.strictObject({ events: storedEvents }),
    /** 'screen-in-use': a visit cannot be given back while another patient is at the screen. */
    refusals: ['locked', 'not-allowed', 'storage', 'screen-in-use', ...REFUSALS],
  },
  'staff:status': { input: nothing, output: status, refusals: ['locked'] },
  ...MANAGER_CHANNELS,
  ...SET_UP_CHANNELS,
  ...TRANSFER_CHANNELS,
  /**
   * One document, answered when the printer took it or the folder holds it. `content`: all screens in large letters, the way for
   * patients who use no screen (Section 504). A record goes into the folder as PDF and as JSON.
   */
  'staff:document': {
    input: v.strictObject({ document: wantedDocument, to: v.picklist(['printer', 'folder']) }),
    output: v.strictObject({ pages: v.pipe(count, v.minValue(1)) }),
    refusals: [
      'locked',
      'not-allowed',
      'busy',
      'no-printer',
      'printer-failed',
      'no-folder',
      'folder-failed',
      'no-visit',
      'not-signed-off',
      'unreadable',
    ],
  },
  /** The hidden page of a document asks what to draw. The door answers these two to that page only, and only these two. */
  'document:open': { input: nothing, output: documentOrder, refusals: ['no-document'] },
  /** It is drawn, with all its letters, on so many sheets of paper. */
  'document:ready': {
    input: v.strictObject({ sheets: v.pipe(count, v.minValue(1)) }),
    output: nothing,
    refusals: ['no-document'],
  },
} as const;
