import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { FileSystem } from '../../../electron/visits/file-system';
import { type KeyVault, openKeyVault } from '../../../electron/visits/key-vault';
import type { VisitNote } from '../../../electron/visits/visit-note';
import { createVisitService, type VisitService } from '../../../electron/visits/visit-service';
import { must, NO_KEYRING } from './plain-machine';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const IDLE_MS = 3 * MINUTE;
export const RETENTION_MS = 12 * HOUR;
export const MORNING = Date.UTC(2027, 2, 1, 8);

/** One kiosk: its folder outlives the program, its clock is the test's. */
export interface Kiosk {
  readonly folder: string;
  readonly clock: { now: number };
  readonly notes: VisitNote[];
  visits: VisitService;
  vault: KeyVault;
  /** The program starts again on the same folder. */
  restart(): Promise<VisitService>;
  file(visitId: string, kind: string): string;
}

export async function aFolder(): Promise<string> {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'visits-'));
  onTestFinished(() => fs.rm(folder, { recursive: true, force: true }));
  return path.join(folder, 'visits');
}

export interface KioskOptions {
  readonly folder?: string;
  readonly files?: FileSystem;
  readonly draftLanguages?: readonly string[];
}

export async function aKiosk(options: KioskOptions = {}): Promise<Kiosk> {
  const folder = options.folder ?? (await aFolder());
  const clock = { now: MORNING };
  const notes: VisitNote[] = [];
  const files = options.files ? { files: options.files } : {};
  const open = async () => {
    const vault = must(await openKeyVault({ folder, keyring: NO_KEYRING, ...files }));
    const visits = must(
      await createVisitService({
        folder,
        vault,
        now: () => clock.now,
        draw: () => 0.5,
        uuid: randomUUID,
        idleMs: IDLE_MS,
        retentionMs: RETENTION_MS,
        context: { draftLanguages: options.draftLanguages ?? [] },
        sealing: () => ({ programVersion: '0.1.0', approval: null }),
        note: (code) => notes.push(code),
        ...files,
      }),
    );
    return { vault, visits };
  };
  const kiosk: Kiosk = {
    folder,
    clock,
    notes,
    ...(await open()),
    async restart() {
      Object.assign(kiosk, await open());
      return kiosk.visits;
    },
    file: (visitId, kind) => path.join(folder, `${visitId}.${kind}`),
  };
  return kiosk;
}
