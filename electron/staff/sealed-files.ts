import path from 'node:path';
import { ok, type Result, refuse } from '#core/result';
import { diskOn } from '../visits/disk';
import { type FileSystem, NODE_FILES } from '../visits/file-system';
import type { Keyring } from '../visits/keyring';
import { type MasterKeyFault, openMasterKey } from '../visits/master-key';
import { seal, unseal } from '../visits/sealing';
import type { StorageFault } from '../visits/storage-fault';

/** Small texts of the staff's side (tries counted, evaluation PINs), sealed like the visits but with a key of their own. */
export interface SealedFiles {
  /** Null when it was never written; 'damaged' when it is not what was written, or the key is another one. */
  read(name: string): Promise<Result<string | null, 'damaged' | StorageFault>>;
  /** All or nothing, and on the disk when it returns. */
  write(name: string, content: string): Promise<Result<void, StorageFault>>;
}

export interface SealedFilesDeps {
  readonly folder: string;
  readonly keyring: Keyring;
  readonly platform: NodeJS.Platform;
  readonly files?: FileSystem;
}

const ENDING = '.sealed';
const sealedAs = (name: string) => ({ label: name, visitId: 'staff', after: '' });

/** Opens the folder, or says with a code why its key is not to be had. A lost key is never replaced in silence. */
export async function openSealedFiles({
  folder,
  keyring,
  platform,
  files = NODE_FILES,
}: SealedFilesDeps): Promise<Result<SealedFiles, MasterKeyFault | StorageFault>> {
  const disk = diskOn(files);
  const made = await disk.folder(folder);
  if (!made.ok) return made;
  const names = await disk.names(folder);
  if (!names.ok) return names;
  const isNeeded = names.value.some((name) => name.endsWith(ENDING));
  const master = await openMasterKey({ disk, folder, keyring, platform }, names.value, isNeeded);
  if (!master.ok) return master;
  const { key } = master.value;
  const fileOf = (name: string): string => path.join(folder, `${name}${ENDING}`);
  return ok({
    async read(name) {
      const sealed = await disk.read(fileOf(name));
      if (!sealed.ok) return sealed;
      if (!sealed.value) return ok(null);
      const plain = unseal(key, sealedAs(name), sealed.value.toString('latin1'));
      return plain.ok ? ok(plain.value.toString('utf8')) : refuse('damaged');
    },
    write: (name, content) =>
      disk.replace(fileOf(name), Buffer.from(seal(key, sealedAs(name), Buffer.from(content)))),
  });
}
