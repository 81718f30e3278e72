import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openSealedFiles, type SealedFiles } from '../../../electron/staff/sealed-files';
import type { Keyring } from '../../../electron/visits/keyring';

/** A machine without a keyring, as a bare Linux kiosk is: the key rests in a file. */
const NO_KEYRING: Keyring = {
  isEncryptionAvailable: () => false,
  encryptString: () => {
    throw new Error('there is no keyring');
  },
  decryptString: () => {
    throw new Error('there is no keyring');
  },
};

/** A real folder for one test, gone after it. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'staff-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The sealed files of a folder, opened as the program does. */
export async function sealedFilesIn(folder: string): Promise<SealedFiles> {
  const files = await openSealedFiles({ folder, keyring: NO_KEYRING, platform: 'linux' });
  if (!files.ok) throw new Error(files.failure);
  return files.value;
}

/** The refusal to open a folder. */
export async function refusalFor(folder: string): Promise<string | null> {
  const files = await openSealedFiles({ folder, keyring: NO_KEYRING, platform: 'linux' });
  return files.ok ? null : files.failure;
}
