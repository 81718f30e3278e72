import path from 'node:path';
import { type AuditLog, openAuditLog } from '../../../electron/staff/audit-log';
import { openSealedFiles } from '../../../electron/staff/sealed-files';
import type { FileSystem } from '../../../electron/visits/file-system';
import { must, NO_KEYRING } from '../visits/plain-machine';

export const NOON = Date.UTC(2027, 5, 1, 12);

/** The log of a folder, opened as the program does; what it notes is told. */
export async function auditLogIn(folder: string, told: string[] = [], files?: FileSystem): Promise<AuditLog> {
  const system = files ? { files } : {};
  const sealed = must(await openSealedFiles({ folder, keyring: NO_KEYRING, platform: 'linux', ...system }));
  const fileSystem = files ? { fileSystem: files } : {};
  const note = ({ event }: { readonly event: string }): void => void told.push(event);
  return must(await openAuditLog({ folder, files: sealed, now: () => NOON, note, ...fileSystem }));
}

export const logFile = (folder: string): string => path.join(folder, 'audit.log');
