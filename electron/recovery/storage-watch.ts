import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '#core/result';
import { attempt, type StorageFault } from '../visits/storage-fault';

/** As often as the page tries to store an event before it gives up (renderer/visit/outbox.ts). */
export const REFUSALS_IN_A_ROW = 5;
/** Room there must be again before patients are asked anything (bytes): a long visit needs less. */
const ROOM_BYTES = 256 * 1024;

/** Counts what the disk refused while patients answer. */
export interface StorageWatch {
  took(): void;
  refused(): void;
}

/** Calls `stuck` once when the disk takes nothing any more, and counts anew after `stuck` has settled it. */
export function createStorageWatch(stuck: () => Promise<void>): StorageWatch {
  let refusals = 0;
  return {
    took() {
      refusals = 0;
    },
    refused() {
      refusals += 1;
      if (refusals !== REFUSALS_IN_A_ROW) return;
      void stuck().then(() => {
        refusals = 0;
      });
    },
  };
}

/** Whether a folder takes data, tried for real and nothing left behind. */
export async function takesData(folder: string): Promise<Result<void, StorageFault>> {
  const probe = path.join(folder, 'probe');
  const taken = await attempt(async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(probe, Buffer.alloc(ROOM_BYTES), { mode: 0o600, flush: true });
  });
  await rm(probe, { force: true }).catch(() => undefined);
  return taken;
}
