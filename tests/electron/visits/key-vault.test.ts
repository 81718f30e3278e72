import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeyVault } from '../../../electron/visits/key-vault';
import type { Keyring } from '../../../electron/visits/keyring';
import { aFolder, aKiosk } from './kiosk';
import { must, NO_KEYRING } from './plain-machine';
import { begins, wandering } from './walking';

/** A keyring that keeps secrets under a password of its own, as the desktop's does. */
const aKeyring = (backend: string, password = 7): Keyring => ({
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => backend,
  encryptString: (plain) => Buffer.from([password, ...Buffer.from(plain).map((byte) => byte ^ password)]),
  decryptString(sealed) {
    if (sealed[0] !== password) throw new Error('another user');
    return Buffer.from(sealed.subarray(1).map((byte) => byte ^ password)).toString();
  },
});

const openVault = (folder: string, keyring: Keyring = NO_KEYRING, platform: NodeJS.Platform = 'linux') =>
  openKeyVault({ folder, keyring, platform });

const modeOf = async (file: string): Promise<number> => (await fs.stat(file)).mode & 0o777;

describe('where the master key rests', () => {
  it('is the keyring where there is a real one', async () => {
    for (const backend of ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']) {
      const folder = await aFolder();
      expect(must(await openVault(folder, aKeyring(backend))).kind).toBe('os-keyring');
      expect(await fs.readdir(folder)).toEqual(['master.keyring']);
    }
    expect(must(await openVault(await aFolder(), aKeyring('unknown'), 'win32')).kind).toBe('os-keyring');
  });

  it.each(['basic_text', 'unknown', 'something-new'])(
    'is a file for the owner only when Linux offers "%s", and it says so',
    async (backend) => {
      const folder = await aFolder();
      expect(must(await openVault(folder, aKeyring(backend))).kind).toBe('key-file');
      expect(await modeOf(path.join(folder, 'master.key'))).toBe(0o600);
      expect(await modeOf(folder)).toBe(0o700);
      expect((await fs.readFile(path.join(folder, 'master.key'))).length).toBe(32);
    },
  );

  it('stays the same as long as a visit depends on it, whatever becomes of the keyring', async () => {
    const folder = await aFolder();
    const visitId = randomUUID();
    const key = must(await must(await openVault(folder)).create(visitId));
    const later = must(await openVault(folder, aKeyring('kwallet6')));
    expect(later.kind).toBe('key-file');
    expect(must(await later.open(visitId))).toEqual(key);
  });

  it('moves to the better place once no visit depends on it, and leaves nothing behind', async () => {
    const folder = await aFolder();
    must(await openVault(folder));
    expect(must(await openVault(folder, aKeyring('kwallet6'))).kind).toBe('os-keyring');
    expect(await fs.readdir(folder)).toEqual(['master.keyring']);
    expect(must(await openVault(folder)).kind).toBe('key-file');
    expect(await fs.readdir(folder)).toEqual(['master.key']);
  });
});

describe('a master key that is not as it should be is a fault, never a new key', () => {
  it('missing while a visit is kept', async () => {
    const { folder } = await withVisit();
    await fs.rm(path.join(folder, 'master.key'));
    expect(await openVault(folder)).toEqual({ ok: false, failure: 'master-key-missing' });
    expect(await fs.readdir(folder)).not.toContain('master.key');
  });

  it.each([0, 16, 31, 33])('of %i bytes', async (length) => {
    const folder = await aFolder();
    must(await openVault(folder));
    await fs.writeFile(path.join(folder, 'master.key'), Buffer.alloc(length));
    expect(await openVault(folder)).toEqual({ ok: false, failure: 'master-key-wrong-length' });
  });

  it.each([0o640, 0o604, 0o622])('readable or writable by others (%o)', async (mode) => {
    const folder = await aFolder();
    must(await openVault(folder));
    await fs.chmod(path.join(folder, 'master.key'), mode);
    expect(await openVault(folder)).toEqual({ ok: false, failure: 'master-key-open-to-others' });
  });

  it('in a folder others may look into', async () => {
    const folder = await aFolder();
    must(await openVault(folder));
    await fs.chmod(folder, 0o755);
    expect(await openVault(folder)).toEqual({ ok: false, failure: 'folder-open-to-others' });
  });

  it('another than the one the visits were kept with', async () => {
    const { folder } = await withVisit();
    await fs.writeFile(path.join(folder, 'master.key'), Buffer.alloc(32, 1));
    expect(await openVault(folder)).toEqual({ ok: false, failure: 'wrong-master-key' });
  });

  it('two of them while a visit is kept', async () => {
    const { folder } = await withVisit();
    await fs.writeFile(path.join(folder, 'master.keyring'), 'x');
    expect(await openVault(folder)).toEqual({ ok: false, failure: 'two-master-keys' });
  });

  it('in a keyring that is locked, gone, or another user’s', async () => {
    const folder = await aFolder();
    must(await must(await openVault(folder, aKeyring('kwallet6'))).create(randomUUID()));
    expect(await openVault(folder)).toEqual({ ok: false, failure: 'keyring-unavailable' });
    expect(await openVault(folder, aKeyring('basic_text'))).toEqual({
      ok: false,
      failure: 'keyring-unavailable',
    });
    expect(await openVault(folder, aKeyring('kwallet6', 9))).toEqual({
      ok: false,
      failure: 'keyring-refused',
    });
    expect(must(await openVault(folder, aKeyring('kwallet6'))).kind).toBe('os-keyring');
  });
});

describe('a visit’s own key', () => {
  it('is lost when its file is gone, changed, or another visit’s', async () => {
    const vault = must(await openVault(await aFolderWith()));
    const [mine, other] = [randomUUID(), randomUUID()];
    must(await vault.create(mine));
    must(await vault.create(other));
    await fs.copyFile(keyFile(other), keyFile(mine));
    expect(await vault.open(mine)).toEqual({ ok: false, failure: 'lost' });
    await fs.truncate(keyFile(mine), 20);
    expect(await vault.open(mine)).toEqual({ ok: false, failure: 'lost' });
    expect((await vault.open(other)).ok).toBe(true);
  });

  it('is gone from the disk once destroyed, and destroying it twice is no fault', async () => {
    const vault = must(await openVault(await aFolderWith()));
    const visitId = randomUUID();
    must(await vault.create(visitId));
    const before = await fs.open(keyFile(visitId));
    const wrapped = await before.readFile();
    must(await vault.destroy(visitId));
    // The very bytes on the disk are noise now, also for someone who had the file open.
    const left = Buffer.alloc(wrapped.length);
    await before.read(left, 0, left.length, 0);
    await before.close();
    expect(left.equals(wrapped)).toBe(false);
    expect(await vault.open(visitId)).toEqual({ ok: false, failure: 'lost' });
    must(await vault.destroy(visitId));
  });

  it('missing beside its journal is told to staff, and the other visits are still there', async () => {
    const kiosk = await aKiosk();
    const first = kiosk.visits.nextVisit();
    must(await kiosk.visits.append(first.visitId, 0, wandering(first, kiosk.clock.now, [5, 5, 5])));
    const second = kiosk.visits.nextVisit();
    must(await kiosk.visits.append(second.visitId, 0, [begins(second, kiosk.clock.now)]));
    await fs.rm(kiosk.file(first.visitId, 'key'));
    const visits = await kiosk.restart();
    expect(visits.status()).toMatchObject({ damagedVisits: 1, visitsKept: 1 });
    expect(kiosk.notes).toContain('visit-key-lost');
    expect((await visits.resumable())?.length).toBe(1);
  });

  let folder = '';
  const aFolderWith = async () => {
    folder = await aFolder();
    return folder;
  };
  const keyFile = (visitId: string) => path.join(folder, `${visitId}.key`);
});

async function withVisit() {
  const kiosk = await aKiosk();
  const next = kiosk.visits.nextVisit();
  must(await kiosk.visits.append(next.visitId, 0, wandering(next, kiosk.clock.now, [5, 5, 5])));
  return kiosk;
}
