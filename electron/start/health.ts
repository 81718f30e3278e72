import { constants } from 'node:fs';
import { access, readFile, statfs } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Output } from '#core/contract/messages';
import { type KnownPrinter, usablePrinter } from '../documents/usable-printer';

type Status = Output<'staff:status'>;
export type Health = Pick<Status, 'freeGigabytes' | 'voices' | 'printer' | 'recordsFolder'>;

export interface HealthDeps {
  /** The folder that keeps the visits. */
  readonly stored: string;
  readonly audio: string;
  readonly languages: readonly string[];
  readonly printer: string | null;
  readonly printers: () => Promise<readonly KnownPrinter[]>;
  readonly recordsFolder: string | null;
}

const BYTES_PER_GIGABYTE = 1e9;

/** What may run out or break without anybody touching it, looked at anew each time. It writes nothing and repairs nothing. */
export async function readHealth(deps: HealthDeps): Promise<Health> {
  const [freeGigabytes, voices, printer, recordsFolder] = await Promise.all([
    freeSpace(deps.stored),
    Promise.all(deps.languages.map((language) => voiceOf(deps.audio, language))),
    printerState(deps),
    folderState(deps.recordsFolder),
  ]);
  return { freeGigabytes, voices, printer, recordsFolder };
}

export async function freeSpace(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return Math.floor((bavail * bsize) / BYTES_PER_GIGABYTE);
  } catch {
    return null;
  }
}

const manifestSchema = v.object({
  clips: v.record(v.string(), v.object({ reviewedBy: v.nullish(v.unknown()) })),
});

/** Approved only when a person has heard and signed every clip there is. */
async function voiceOf(folder: string, language: string): Promise<Status['voices'][number]> {
  try {
    const text = await readFile(path.join(folder, language, 'manifest.json'), 'utf8');
    const clips = Object.values(v.parse(manifestSchema, JSON.parse(text)).clips);
    if (clips.length === 0) return { language, voice: 'none' };
    return { language, voice: clips.every(({ reviewedBy }) => reviewedBy) ? 'approved' : 'machine' };
  } catch {
    return { language, voice: 'none' };
  }
}

async function printerState({ printer, printers }: HealthDeps): Promise<Status['printer']> {
  if (printer === null) return 'none';
  const usable = usablePrinter(await printers(), printer);
  if (usable.ok) return 'ready';
  return usable.failure === 'printer-stopped' ? 'stopped' : 'unknown';
}

async function folderState(folder: string | null): Promise<Status['recordsFolder']> {
  if (folder === null) return 'none';
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return 'ready';
  } catch {
    return 'blocked';
  }
}
