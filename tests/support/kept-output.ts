// Keeps what a program says from its first line on. Playwright hands a program over only when it runs, and by then the PINs may
// have been said; Node tells of each new process the moment it is made. It must never change what the program says.
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

export interface KeptOutput {
  /** Standard output so far. */
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `launch` and keeps the output of the first process it starts. */
export async function keepingOutput<Launched>(
  launch: () => Promise<Launched>,
): Promise<readonly [Launched, KeptOutput]> {
  const kept = { stdout: '', stderr: '' };
  let isFirst = true;
  const onProcess = (message: unknown): void => {
    if (!isFirst) return;
    isFirst = false;
    const { process: child } = message as { readonly process: ChildProcess };
    // Told from the constructor: the streams are there when the call that made it has returned.
    process.nextTick(() => {
      child.stdout?.on('data', (chunk: Buffer) => {
        kept.stdout += String(chunk);
      });
      child.stderr?.on('data', (chunk: Buffer) => {
        kept.stderr += String(chunk);
      });
    });
  };
  subscribe('child_process', onProcess);
  try {
    return [await launch(), kept];
  } finally {
    unsubscribe('child_process', onProcess);
  }
}
