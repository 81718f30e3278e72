import type { PageSettings } from '#core/config/page-settings';
import type { ChannelName, Input, Output } from '#core/contract/messages';
import type { AuditEvent } from '#core/staff/audit-events';

type Answers<Name extends ChannelName> = { [Each in Name]: (input: Input<Each>) => Output<Each> };
type KeeperChannel = Exclude<
  Extract<ChannelName, `staff:${string}`>,
  `staff:${'unlock' | 'lock' | 'extend' | 'visits' | 'decide' | 'document'}`
>;

const NOON = Date.UTC(2027, 2, 1, 12);
const EVENTS: readonly (readonly [AuditEvent, string | null, string?])[] = [
  ['started', null],
  ['wrong-pin', null],
  ['unlocked', 'nurse-1'],
  ['looked', 'nurse-1'],
  ['decided', 'nurse-1', '0b7c1f7e-3f0e-4c55-9a57-6d1f0a2b9c3d'],
  ['signed-off', 'nurse-1', '0b7c1f7e-3f0e-4c55-9a57-6d1f0a2b9c3d'],
  ['locked', 'nurse-1'],
  ['setting-changed', 'manager-2', 'languages'],
  ['approved', 'dr-1', '4d6e0c1a9b52'],
];

/** What the gallery's own trusted side answers to those who keep the kiosk: the same every time, so that pictures compare. */
export function keeperAnswers(settings: PageSettings, visitsKept: number): Answers<KeeperChannel> {
  const shown = shownSettings(settings);
  return {
    'staff:status': () => status(settings, visitsKept),
    'staff:people': () => PEOPLE,
    'staff:add-person': ({ role }) => ({ id: `${role}-4` }),
    'staff:remove-person': () => ({}),
    'staff:set-pin': () => ({}),
    'staff:change-my-pin': () => ({}),
    'staff:settings': () => shown,
    'staff:change-setting': () => shown,
    'staff:approval': () => APPROVED,
    'staff:approve': () => APPROVED,
    'staff:withdraw-approval': () => ({ ...APPROVED, approval: null, lapsed: 'not-approved' }),
    'staff:set-up': () => SET_UP,
    'staff:note-set-up': () => SET_UP,
    'staff:test-storage': () => ({ progress: SET_UP, keys: 'key-file', freeGigabytes: 41 }),
    'staff:print-test-page': () => ({ pages: 1 }),
    'staff:approve-by-pin': () => APPROVED,
    'staff:audit': audit,
    'staff:save-audit': () => ({}),
    'staff:save-report': () => ({ file: 'report-2027-03-01T12-00-00Z.json' }),
    'staff:save-settings': () => ({ file: 'settings-2027-03-01T12-00-00Z.jsonc' }),
    'staff:settings-files': () => ({ files: SETTINGS_FILES }),
    'staff:read-settings': ({ file }) => readSettings(file, shown.settings),
    'staff:use-settings': () => ({}),
    'staff:clean-screen': () => ({ seconds: 30 }),
    'staff:end-kiosk': () => ({}),
  };
}

const PEOPLE: Output<'staff:people'> = {
  people: [
    { id: 'dr-1', role: 'clinician', from: 'config' },
    { id: 'nurse-1', role: 'nurse', from: 'screen' },
    { id: 'nurse-3', role: 'nurse', from: 'screen' },
    { id: 'manager-2', role: 'manager', from: 'screen' },
  ],
  damaged: false,
};

/** Half of the tests are done, and one went wrong. */
const SET_UP: Output<'staff:set-up'> = {
  step: 'language',
  isFinished: false,
  tests: {
    touch: { works: true, at: NOON },
    sound: { works: false, at: NOON },
    fonts: null,
    storage: { works: true, at: NOON },
    printer: null,
  },
};

const APPROVED: Output<'staff:approval'> = {
  approval: {
    approvedBy: 'dr-1',
    credential: 'clinician',
    approvedOn: '2027-01-10',
    expiresOn: '2027-07-10',
    contentVersion: 'gallery',
  },
  lapsed: null,
  contentVersion: 'gallery',
};

const [GOOD_FILE, SAME_FILE, BAD_FILE] = [
  'settings-2027-02-27T09-30-00Z.jsonc',
  'settings-2027-02-01T16-05-12Z.jsonc',
  'clinic-config.jsonc',
] as const;
const SETTINGS_FILES = [GOOD_FILE, SAME_FILE, BAD_FILE];

/** One file with changes, one without, and one that is wrong. */
function readSettings(
  file: string,
  now: Output<'staff:settings'>['settings'],
): Output<'staff:read-settings'> {
  const answer = { stamp: '0'.repeat(64), problems: [], now, changes: [], stays: [] };
  if (file === BAD_FILE) return { ...answer, problems: PROBLEMS };
  if (file === SAME_FILE) return answer;
  return {
    ...answer,
    changes: [
      { setting: 'languages', to: { value: ['en', 'es', 'ar', 'zh-Hans', 'vi'] } },
      { setting: 'idleSeconds', to: { value: 180 } },
      { setting: 'afterHoursPhone', to: { value: '(555) 010-0177' } },
      { setting: 'printer', to: { value: null } },
      { setting: 'arrival', to: { value: true } },
    ],
    stays: ['panel.diagonalInches', 'times.warningSeconds', 'keys.help'],
  };
}

const PROBLEMS = [
  `${BAD_FILE}:7:25  times.idleSeconds must be a whole number from 30 to 1200 seconds. Write it without quotes, like 30.`,
  `${BAD_FILE}:12:3  there is no setting "panle" here. Did you mean "panel"?`,
];

const audit = (): Output<'staff:audit'> => ({
  entries: EVENTS.length,
  brokenFrom: null,
  newest: EVENTS.map(([event, staff, about], index) => ({
    n: index + 1,
    at: new Date(NOON + index * 60_000).toISOString(),
    event,
    staff,
    ...(about === undefined ? {} : { about }),
  })).reverse(),
});

const status = (settings: PageSettings, visitsKept: number): Output<'staff:status'> => ({
  version: '0.0.0',
  contentVersion: 'gallery',
  electron: '0.0.0',
  keys: 'key-file',
  retentionHours: settings.times.retentionHours,
  visitsKept,
  damagedVisits: 0,
  repairedTails: 0,
  mode: settings.mode,
  freeGigabytes: 41,
  voices: settings.languages.map(({ code }) => ({ language: code, voice: 'machine' })),
  printer: 'ready',
  recordsFolder: 'none',
  lastSavedAt: null,
  startedAt: NOON,
  accountsDamaged: false,
  settingsDamaged: false,
  tests: SET_UP.tests,
});

function shownSettings(settings: PageSettings): Output<'staff:settings'> {
  const { clinic, times, languages, draftLanguages, staffLanguage } = settings;
  const codes = languages.map(({ code }) => code);
  const config = <Value>(value: Value) => ({ value, from: 'config' as const });
  return {
    settings: {
      languages: { value: codes.slice(0, 4), from: 'screen' },
      staffLanguage: config(staffLanguage),
      idleSeconds: config(times.idleSeconds),
      handOverSeconds: config(times.handOverSeconds),
      staffLockSeconds: config(times.staffLockSeconds),
      retentionHours: config(times.retentionHours),
      diagonalInches: config(settings.diagonalInches),
      clinicName: config(clinic.name),
      phone: { value: '(555) 010-0123', from: 'screen' },
      afterHoursPhone: config(clinic.afterHoursPhone),
      emergencyNumber: config(clinic.emergencyNumber),
      printer: config('Front_desk'),
      arrival: config(false),
    },
    choices: {
      languages: codes.map((code) => ({ code, draft: draftLanguages.includes(code), offered: true })),
      printers: ['Front_desk', 'Room_2'],
    },
    damaged: false,
  };
}
