import os from 'node:os';
import type { ClinicConfig } from '#core/config/clinic-config';
import type { Output } from '#core/contract/messages';
import type { KnownLog } from '../log/read-event-log';

type Status = Output<'staff:status'>;

/**
 * What of the settings is in a report: how the kiosk is set, nothing of who runs it. No name, telephone, person, approval, printer or
 * path. A new group must be decided here: the compiler asks.
 */
const SETTINGS_TOLD = {
  version: true,
  mode: true,
  clinic: false,
  languages: true,
  staffLanguage: true,
  panel: true,
  times: true,
  steroid: true,
  safetyList: true,
  intake: true,
  sounds: true,
  arrivalLight: true,
  readAloud: true,
  keys: true,
  switches: true,
  printer: false,
  records: false,
  transfer: false,
  upkeep: true,
  updates: false,
  staff: false,
  approval: false,
} as const satisfies Record<keyof ClinicConfig, boolean>;

/** Likewise of the status: versions, counts and states. */
const STATUS_TOLD = {
  version: true,
  contentVersion: true,
  electron: true,
  keys: true,
  retentionHours: true,
  visitsKept: true,
  damagedVisits: true,
  repairedTails: true,
  mode: true,
  freeGigabytes: true,
  voices: true,
  printer: true,
  recordsFolder: true,
  lastSavedAt: true,
  startedAt: true,
  accountsDamaged: true,
  settingsDamaged: true,
  tests: true,
} as const satisfies Record<keyof Status, boolean>;

const told = (group: object, table: Readonly<Record<string, boolean>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(group).filter(([name]) => Object.hasOwn(table, name) && table[name]));

export interface ReportFacts {
  readonly status: Status;
  readonly config: ClinicConfig;
  /** Settings a manager has set on the screen, by name. */
  readonly setOnScreen: readonly string[];
  readonly log: KnownLog;
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
}

/** One file an IT person can read as it is, or a program as JSON: how the kiosk is, and every line its log may pass on. */
export function supportReport({ status, config, setOnScreen, log, now }: ReportFacts): string {
  const report = {
    report: 'beforehand-support',
    version: 1,
    madeAt: new Date(now).toISOString(),
    holds:
      'Versions, states, settings and codes. No answer, no visit, no person, no telephone, no PIN, no path.',
    machine: {
      system: `${os.platform()} ${os.release()} ${os.arch()}`,
      processors: os.availableParallelism(),
      memoryGigabytes: Math.round(os.totalmem() / 1e9),
      upHours: Math.floor(os.uptime() / 3600),
    },
    status: told(status, STATUS_TOLD),
    settings: told(config, SETTINGS_TOLD),
    setOnScreen,
    log,
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}
