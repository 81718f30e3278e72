import { randomBytes } from 'node:crypto';
import { ok, type Result, refuse } from '#core/result';
import { type Disk, diskOn } from './disk';
import { type FileSystem, NODE_FILES } from './file-system';
import type { Keyring } from './keyring';
import { isOpenToOthers, type KeysKind, type MasterKeyFault, openMasterKey } from './master-key';
import { KEY_BYTES, seal, unseal } from './sealing';
import type { StorageFault } from './storage-fault';
import { filesByVisit, visitFile } from './visit-files';

/** Why the vault stays shut. The kiosk must not take visits then: it says so, and a person puts it right. */
export type VaultFault = MasterKeyFault | 'folder-open-to-others' | 'wrong-master-key' | StorageFault;

/** The keys of the visits, one each, wrapped by the master key. A visit without its key is gone, wherever its bytes still lie. */
export interface KeyVault {
  readonly kind: KeysKind;
  /** Draws a visit's key and keeps it, in place of any it had. */
  create(visitId: string): Promise<Result<Buffer, StorageFault>>;
  /** A visit's key; 'lost' when its file is gone or was not wrapped by this master key for this visit. */
  open(visitId: string): Promise<Result<Buffer, StorageFault | 'lost'>>;
  /**
   * Overwrites a visit's wrapped key and unlinks it (crypto-shredding). Flash and copy-on-write disks may keep the old block
   * for a while: what lies there is still wrapped.
   */
  destroy(visitId: string): Promise<Result<void, StorageFault>>;
}

export interface KeyVaultDeps {
  /** The store's folder; made if it is not there. */
  readonly folder: string;
  readonly keyring: Keyring;
  readonly platform?: NodeJS.Platform;
  readonly files?: FileSystem;
}

/** Opens the vault, or says with a code why not. */
export async function openKeyVault({
  folder,
  keyring,
  platform = process.platform,
  files = NODE_FILES,
}: KeyVaultDeps): Promise<Result<KeyVault, VaultFault>> {
  const disk = diskOn(files);
  const facts = await disk.folder(folder);
  if (!facts.ok) return facts;
  if (isOpenToOthers(facts.value.mode, platform)) return refuse('folder-open-to-others');
  const names = await disk.names(folder);
  if (!names.ok) return names;
  const visits = filesByVisit(names.value);
  const master = await openMasterKey({ disk, folder, keyring, platform }, names.value, visits.size > 0);
  if (!master.ok) return master;
  const vault = vaultWith(disk, folder, master.value.kind, master.value.key);
  // A visit marked as ending may have had its key overwritten already; that is no word against the master key.
  const wrapped = [...visits].filter(([, kinds]) => kinds.has('key') && !kinds.has('ending'));
  const foreign = await areAllLost(
    vault,
    wrapped.map(([visitId]) => visitId),
  );
  return foreign ? refuse('wrong-master-key') : ok(vault);
}

/** Visits kept and not one of them opens: this is another master key, and no new visit may be wrapped with it. */
async function areAllLost(vault: KeyVault, visitIds: readonly string[]): Promise<boolean> {
  for (const visitId of visitIds) {
    const key = await vault.open(visitId);
    if (key.ok || key.failure !== 'lost') return false;
  }
  return visitIds.length > 0;
}

const sealedAs = (visitId: string) => ({ label: 'key', visitId, after: '' });

const vaultWith = (disk: Disk, folder: string, kind: KeysKind, master: Buffer): KeyVault => ({
  kind,
  async create(visitId) {
    const key = randomBytes(KEY_BYTES);
    const wrapped = Buffer.from(seal(master, sealedAs(visitId), key));
    const written = await disk.replace(visitFile(folder, visitId, 'key'), wrapped);
    return written.ok ? ok(key) : written;
  },
  async open(visitId) {
    const wrapped = await disk.read(visitFile(folder, visitId, 'key'));
    if (!wrapped.ok) return wrapped;
    const key = unseal(master, sealedAs(visitId), wrapped.value?.toString('latin1') ?? '');
    return key.ok ? key : refuse('lost');
  },
  destroy: (visitId) => disk.shred(visitFile(folder, visitId, 'key')),
});
