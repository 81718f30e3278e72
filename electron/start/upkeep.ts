import type { Block } from '#core/config/approval';
import type { VisitService } from '../visits/visit-service';

/** How often expired visits are looked for and the approval's date is checked (ms). */
export const UPKEEP_MS = 5 * 60_000;

export interface UpkeepDeps {
  readonly visits: Pick<VisitService, 'purge' | 'resumable'>;
  readonly blocked: () => Block | null;
  /** Called when what is blocked has changed and no visit is on the screen. */
  readonly blockChanged: () => void;
}

/** Destroys expired visits now and every few minutes, and notices an approval that ran out. Gives the way to stop. */
export function startUpkeep({ visits, blocked, blockChanged }: UpkeepDeps): () => void {
  let known = blocked();
  const tend = async (): Promise<void> => {
    // A refusal is told to the log by the store, and the next turn tries again.
    await visits.purge();
    const current = blocked();
    // A patient half-way is not sent away; the approval was good when the visit began.
    if (current === known || (await visits.resumable()) !== null) return;
    known = current;
    blockChanged();
  };
  void tend();
  const timer = setInterval(() => void tend(), UPKEEP_MS);
  return () => clearInterval(timer);
}
