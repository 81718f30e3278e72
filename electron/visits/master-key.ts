import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { ok, type Result, refuse } from '#core/result';
import type { Disk } from './disk';
import { type Keyring, keepsSecrets } from './keyring';
import { KEY_BYTES } from './sealing';
import type { StorageFault } from './storage-fault';

/** Where the master key rests; shown to staff as it is. */
export type KeysKind = 'os-keyring' | 'key-file';

/** Why there is no master key to work with. None of them is ever answered by quietly drawing a new one. */
export const MASTER_KEY_FAULTS = [
  'master-key-missing',
  'master-key-open-to-others',
  'master-key-wrong-length',
  'two-master-keys',
  'keyring-unavailable',
  'keyring-refused',
] as const;
export type MasterKeyFault = (typeof MASTER_KEY_FAULTS)[number];

export interface MasterKey {
  readonly kind: KeysKind;
  readonly key: Buffer;
}

export interface MasterKeyPlace {
  readonly disk: Disk;
  readonly folder: string;
  readonly keyring: Keyring;
  readonly platform: NodeJS.Platform;
}

type Opened = Promise<Result<MasterKey, MasterKeyFault | StorageFault>>;

const FILES: Readonly<Record<KeysKind, string>> = {
  'os-keyring': 'master.keyring',
  'key-file': 'master.key',
};
const OTHER: Readonly<Record<KeysKind, KeysKind>> = { 'os-keyring': 'key-file', 'key-file': 'os-keyring' };

/**
 * The master key. As long as a visit depends on it, it stays the same and where it is, also when the keyring comes or goes:
 * a keyring that went away is a fault to be put right, not a reason for a new key. With no visit kept nothing can be lost, and
 * the key moves to the better place there is now.
 */
export async function openMasterKey(
  place: MasterKeyPlace,
  names: readonly string[],
  isNeeded: boolean,
): Opened {
  const best: KeysKind = keepsSecrets(place.keyring, place.platform) ? 'os-keyring' : 'key-file';
  const has = (kind: KeysKind): boolean => names.includes(FILES[kind]);
  if (isNeeded && has(best) && has(OTHER[best])) return refuse('two-master-keys');
  if (has(best)) return openOnly(place, best, names);
  if (!isNeeded) return createOnly(place, best, names);
  return has(OTHER[best]) ? read(place, OTHER[best]) : refuse('master-key-missing');
}

/** Opens one and does away with the other, which a move that was cut off left behind. */
async function openOnly(place: MasterKeyPlace, kind: KeysKind, names: readonly string[]): Opened {
  const master = await read(place, kind);
  if (!master.ok) return master;
  const gone = await shredOther(place, kind, names);
  return gone.ok ? master : gone;
}

/** The new key is safe before the old one goes; no visit key is wrapped before both are done. */
async function createOnly(place: MasterKeyPlace, kind: KeysKind, names: readonly string[]): Opened {
  const key = randomBytes(KEY_BYTES);
  const stored = kind === 'key-file' ? key : place.keyring.encryptString(key.toString('base64'));
  const written = await place.disk.replace(path.join(place.folder, FILES[kind]), stored);
  if (!written.ok) return written;
  const gone = await shredOther(place, kind, names);
  return gone.ok ? ok({ kind, key }) : gone;
}

async function shredOther(place: MasterKeyPlace, kind: KeysKind, names: readonly string[]) {
  const other = FILES[OTHER[kind]];
  return names.includes(other) ? place.disk.shred(path.join(place.folder, other)) : ok(undefined);
}

const read = (place: MasterKeyPlace, kind: KeysKind): Opened =>
  kind === 'key-file' ? readFile(place) : readKeyring(place);

async function readFile({ disk, folder, platform }: MasterKeyPlace): Opened {
  const file = path.join(folder, FILES['key-file']);
  const facts = await disk.facts(file);
  if (!facts.ok) return facts;
  if (isOpenToOthers(facts.value.mode, platform)) return refuse('master-key-open-to-others');
  const key = await disk.read(file);
  if (!key.ok) return key;
  return key.value?.length === KEY_BYTES
    ? ok({ kind: 'key-file', key: key.value })
    : refuse('master-key-wrong-length');
}

async function readKeyring({ disk, folder, keyring, platform }: MasterKeyPlace): Opened {
  if (!keepsSecrets(keyring, platform)) return refuse('keyring-unavailable');
  const sealed = await disk.read(path.join(folder, FILES['os-keyring']));
  if (!sealed.ok) return sealed;
  const key = decrypted(keyring, sealed.value ?? Buffer.alloc(0));
  if (!key) return refuse('keyring-refused');
  return key.length === KEY_BYTES ? ok({ kind: 'os-keyring', key }) : refuse('master-key-wrong-length');
}

/** Null when the keyring is another one, or of another user, than the one that sealed it; it says so by throwing. */
function decrypted(keyring: Keyring, sealed: Buffer): Buffer | null {
  try {
    return Buffer.from(keyring.decryptString(sealed), 'base64');
  } catch {
    return null;
  }
}

/** Group or everybody may touch it. Windows keeps other lists, inherited from the user's own folder. */
export const isOpenToOthers = (mode: number, platform: NodeJS.Platform): boolean =>
  platform !== 'win32' && (mode & 0o077) !== 0;
