import { isWithin } from '#core/config/night-window';
import type { UpdateSettings } from '#core/config/updates';
import type { Log } from '../log/log-event';
import { traceBug } from '../recovery/trace-bug';
import type { ProgramFolder } from '../updates/program-folder';
import type { UpdateFailure } from '../updates/update-failure';

/** From the start until the first look at the clock (ms). */
export const FIRST_TURN_MS = 5_000;
/** How often the clock is looked at, and the quiet, when a new version waits (ms). */
export const TURN_MS = 60_000;
/** From one look at the server to the next in the same night (ms). */
export const LOOK_AGAIN_MS = 60 * 60_000;

export interface UpdatesDeps {
  readonly settings: UpdateSettings;
  /** Null where no session script minds a folder for updates. */
  readonly programs: ProgramFolder | null;
  readonly version: string;
  /** Where a download lies. */
  readonly folder: string;
  /** Whether nobody is at the kiosk. */
  readonly isQuiet: () => Promise<boolean>;
  /** Ends the program to be started again. */
  readonly restart: () => void;
  /** HH:MM at the clinic. */
  readonly timeOfDay: () => string;
  readonly monotonic: () => number;
  readonly log: Log;
}

/** Looks for a newer program at night, and has it started when nobody is at the kiosk. Nothing of it is ever seen on the screen. */
export function startUpdates(deps: UpdatesDeps): void {
  const { settings, programs, version, timeOfDay, monotonic, log } = deps;
  if (!programs) {
    log({ event: 'update-refused', why: noFolder(process.platform) });
    return;
  }
  let waiting: string | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isBusy = false;
  const turn = async (): Promise<void> => {
    // A version that has not proved itself yet takes in no other.
    if (isBusy || !isWithin(settings, timeOfDay()) || programs.isOnTrial(version)) return;
    isBusy = true;
    try {
      if (waiting === null && monotonic() - lookedAt >= LOOK_AGAIN_MS) {
        lookedAt = monotonic();
        waiting = await fetchUpdate(deps, programs);
      }
      if (waiting !== null) await install(waiting, deps, programs);
    } catch (bug) {
      // A mistake here must not take the kiosk from the patients: it stays as it is.
      log({ event: 'bug', ...traceBug(bug) });
    } finally {
      isBusy = false;
    }
  };
  setTimeout(() => void turn(), FIRST_TURN_MS);
  setInterval(() => void turn(), TURN_MS);
}

const noFolder = (platform: NodeJS.Platform): UpdateFailure =>
  platform === 'linux' ? 'no-program-folder' : 'not-on-this-system';

/** Gives the version that lies unpacked beside the running one; null when there is none. */
async function fetchUpdate(
  { settings, version, folder, log }: UpdatesDeps,
  programs: ProgramFolder,
): Promise<string | null> {
  const { lookForUpdate, forgetDownload } = await import('../updates/look-for-update');
  const running = { version, refused: programs.refused() };
  const found = await lookForUpdate({ settings, running, folder });
  if (!found.ok) {
    log(
      found.failure === 'none' ? { event: 'update-none' } : { event: 'update-refused', why: found.failure },
    );
    return null;
  }
  log({ event: 'update-downloaded', version: found.value.version });
  const unpacked = await programs.unpack(found.value.version, found.value.file);
  await forgetDownload(folder);
  if (unpacked.ok) return found.value.version;
  log({ event: 'update-refused', why: unpacked.failure });
  return null;
}

/** Only while the window is open and nobody is there; else a later turn does it. */
async function install(
  version: string,
  { settings, isQuiet, timeOfDay, restart, log }: UpdatesDeps,
  programs: ProgramFolder,
): Promise<void> {
  if (!isWithin(settings, timeOfDay()) || !(await isQuiet())) return;
  const put = await programs.putOnTrial(version);
  if (!put.ok) {
    log({ event: 'update-refused', why: put.failure });
    return;
  }
  log({ event: 'update-installed', version });
  restart();
}
