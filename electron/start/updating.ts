import { app } from 'electron';
import type { ClinicConfig } from '#core/config/clinic-config';
import type { Log } from '../log/log-event';
import { programFolder } from '../updates/program-folder';
import type { Paths } from './paths';
import { listenForProof } from './proof';
import { startUpdates } from './updates';

export interface UpdatingDeps {
  readonly config: ClinicConfig;
  readonly paths: Paths;
  readonly log: Log;
  readonly restart: () => void;
}

/** What updates ask of a start: to be told what the log is told, and when everything stands. */
export interface Updating {
  /** Writes to the log, and hears there whether a version on trial proves itself. */
  readonly log: Log;
  readonly atWork: (isQuiet: () => Promise<boolean>) => void;
}

/** The session script names the folder in BEFOREHAND_UPDATES; without it this program is the only one there is. */
export function openUpdating({ config, paths, log: write, restart }: UpdatingDeps): Updating {
  const folder = process.env.BEFOREHAND_UPDATES;
  const programs = folder ? programFolder(folder) : null;
  const version = app.getVersion();
  const failed = programs?.rolledBack();
  if (failed) write({ event: 'update-rolled-back', version: failed });
  const hear = listenForProof({ programs, version, log: write, giveUp: restart });
  const log: Log = (event) => {
    write(event);
    hear(event);
  };
  const atWork: Updating['atWork'] = (isQuiet) => {
    const { updates: settings } = config;
    if (!settings) return;
    const monotonic = (): number => performance.now();
    const clock = { timeOfDay, monotonic };
    startUpdates({ settings, programs, version, folder: paths.updates, isQuiet, restart, log, ...clock });
  };
  return { log, atWork };
}

/** HH:MM as the machine's clock shows it. */
function timeOfDay(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
