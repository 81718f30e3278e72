import { setTimeout as pause } from 'node:timers/promises';
import type { Result } from '#core/result';

/** How soon what could not be opened is tried again (ms). A disk that was mounted again should not wait for a person. */
export const RETRY_MS = 5_000;

/** Told once when something cannot be opened or the reason changes, and once when it could be at last. */
export interface Trouble {
  readonly begun: (why: string) => void;
  readonly over: () => void;
}

/** The value, however long it takes: a kiosk that ended instead would leave a patient before a black screen. */
export async function untilOpen<Value>(
  open: () => Promise<Result<Value, string>>,
  { begun, over }: Trouble,
): Promise<Value> {
  for (let told: string | null = null; ; ) {
    const opened = await open();
    if (opened.ok) {
      if (told !== null) over();
      return opened.value;
    }
    if (opened.failure !== told) begun(opened.failure);
    told = opened.failure;
    await pause(RETRY_MS);
  }
}
