import { readFile } from 'node:fs/promises';

/** A process as Electron's `app.getAppMetrics()` tells it; its memory in kilobytes. */
export interface MeasuredProcess {
  readonly pid: number;
  readonly memory: { readonly workingSetSize: number; readonly privateBytes?: number };
}

const KILOBYTES = 1024;

/**
 * Megabytes of all processes together. What they share is counted once where the system says so (Linux: PSS; Windows: private bytes);
 * elsewhere each counts all it touches, which is more than there is.
 */
export async function memoryUse(processes: readonly MeasuredProcess[]): Promise<number> {
  const kilobytes = await Promise.all(
    processes.map(
      async ({ pid, memory }) => (await share(pid)) ?? memory.privateBytes ?? memory.workingSetSize,
    ),
  );
  return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / KILOBYTES);
}

/** A process's fair share of the memory (kilobytes); null where there is no such file or it may not be read. */
async function share(pid: number): Promise<number | null> {
  try {
    const found = /^Pss:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return found ? Number(found[1]) : null;
  } catch {
    return null;
  }
}
