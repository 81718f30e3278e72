import type { PageSettings } from '#core/config/page-settings';
import type { StaffSession } from '../staff/staff-session';
import type { VisitService } from '../visits/visit-service';

/** How often expired visits are looked for (ms). */
export const UPKEEP_MS = 5 * 60_000;
/** How often the page's settings are compared with those in force (ms). */
export const TELL_MS = 15_000;

export interface UpkeepDeps {
  readonly visits: Pick<VisitService, 'purge' | 'resumable'>;
  readonly session: Pick<StaffSession, 'isOpen'>;
  readonly settings: () => PageSettings;
  /** Called when the page works with other settings than those in force, and nobody is at the screen. */
  readonly settingsChanged: () => void;
}

export interface Upkeep {
  /** Looks at once whether the page must be told, such as when a manager has locked. */
  tell(): Promise<void>;
  stop(): void;
}

/** Destroys expired visits now and every few minutes, and notices settings that changed or an approval that ran out. */
export function startUpkeep({ visits, session, settings, settingsChanged }: UpkeepDeps): Upkeep {
  const now = (): string => JSON.stringify(settings());
  let known = now();
  const tell = async (): Promise<void> => {
    const current = now();
    // A patient half-way is not sent away, nor a person at work; what the visit began with stays good until it ends.
    if (current === known || session.isOpen() || (await visits.resumable()) !== null) return;
    known = current;
    settingsChanged();
  };
  const tend = async (): Promise<void> => {
    // A refusal is told to the log by the store, and the next turn tries again.
    await visits.purge();
    await tell();
  };
  void tend();
  const timers = [setInterval(() => void tend(), UPKEEP_MS), setInterval(() => void tell(), TELL_MS)];
  return {
    tell,
    stop() {
      for (const timer of timers) clearInterval(timer);
    },
  };
}
