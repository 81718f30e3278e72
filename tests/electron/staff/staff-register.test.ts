import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAccounts } from '../../../electron/staff/accounts';
import { evaluationStaff } from '../../../electron/staff/evaluation-staff';
import { hashPin } from '../../../electron/staff/pin';
import { createStaffRegister } from '../../../electron/staff/staff-register';
import type { StaffEntry } from '../../../electron/staff/unlock';
import { must } from '../visits/plain-machine';
import { aFolder, sealedFilesIn } from './staff-folder';

let config: readonly StaffEntry[] = [];
beforeAll(async () => {
  config = [
    { id: 'boss', role: 'manager', pinHash: await hashPin('246802') },
    { id: 'nurse-2', role: 'nurse', pinHash: await hashPin('135791') },
  ];
});

async function aRegister(folder = aFolder(), people = config, told: string[] = []) {
  const accounts = await openAccounts(await sealedFilesIn(folder), ({ event }) => void told.push(event));
  return createStaffRegister(people, [], accounts);
}

describe('accounts made on the screen', () => {
  it('get the next free id of their role, which nobody ever gets again', async () => {
    const folder = aFolder();
    const register = await aRegister(folder);
    expect(must(await register.add('nurse', '482913'))).toBe('nurse-1');
    expect(must(await register.add('nurse', '482914'))).toBe('nurse-3');
    expect(must(await register.add('clinician', '482915'))).toBe('clinician-1');
    must(await register.remove('nurse-3'));
    const again = await aRegister(folder);
    expect(must(await again.add('nurse', '482916'))).toBe('nurse-4');
    expect(again.people().map(({ id, from }) => `${id} ${from}`)).toEqual([
      'boss config',
      'nurse-2 config',
      'nurse-1 screen',
      'clinician-1 screen',
      'nurse-4 screen',
    ]);
  });

  it('take no PIN that is easy to guess or that somebody has', async () => {
    const register = await aRegister();
    must(await register.add('nurse', '482913'));
    for (const pin of ['111111', '123456', '121212', '246802', '482913'])
      expect(await register.add('nurse', pin), pin).toEqual({ ok: false, failure: 'pin-refused' });
    expect(await register.setPin('nurse-1', '135791')).toEqual({ ok: false, failure: 'pin-refused' });
    must(await register.setPin('nurse-1', '579135'));
    must(await register.add('nurse', '482913'));
  });

  it('take one PIN once, also when it is asked for twice at the same moment', async () => {
    const register = await aRegister();
    const added = await Promise.all([register.add('nurse', '482913'), register.add('nurse', '482913')]);
    expect(added.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('do not reach into the clinic config, and never lose the last manager', async () => {
    const register = await aRegister();
    expect(await register.remove('boss')).toEqual({ ok: false, failure: 'not-there' });
    expect(await register.setPin('nurse-2', '482913')).toEqual({ ok: false, failure: 'not-there' });
    const alone = await aRegister(aFolder(), []);
    must(await alone.add('manager', '482913'));
    expect(await alone.remove('manager-1')).toEqual({ ok: false, failure: 'last-manager' });
    must(await alone.add('manager', '482914'));
    must(await alone.remove('manager-1'));
  });

  it('lie on the disk without a PIN, a role or an id to be read', async () => {
    const folder = aFolder();
    must(await (await aRegister(folder)).add('nurse', '482913'));
    const stored = readFileSync(path.join(folder, 'accounts.sealed'), 'utf8');
    for (const secret of ['482913', 'nurse', 'scrypt']) expect(stored).not.toContain(secret);
  });

  it('that are damaged are told and left as they lie; the config’s people still get in', async () => {
    const folder = aFolder();
    must(await (await aRegister(folder)).add('nurse', '482913'));
    const file = path.join(folder, 'accounts.sealed');
    const damaged = readFileSync(file, 'utf8').slice(0, -8);
    writeFileSync(file, damaged);
    const told: string[] = [];
    const register = await aRegister(folder, config, told);
    expect(told).toEqual(['accounts-damaged']);
    expect(register.isDamaged()).toBe(true);
    expect(register.people().map(({ id }) => id)).toEqual(['boss', 'nurse-2']);
    expect(await register.add('nurse', '482914')).toEqual({ ok: false, failure: 'storage' });
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  });

  it('stay away where the clinic config uses their id', async () => {
    const folder = aFolder();
    must(await (await aRegister(folder, [])).add('nurse', '482913'));
    const own: StaffEntry = { id: 'nurse-1', role: 'clinician', pinHash: 'x' };
    const register = await aRegister(folder, [own]);
    expect(register.people()).toEqual([{ ...own, from: 'config' }]);
  });
});

describe('drawn PINs of version 1', () => {
  it('stay as they are on the note beside the kiosk; only the manager’s is drawn', async () => {
    const files = await sealedFilesIn(aFolder());
    const [nurse, clinician] = await Promise.all(
      ['314159', '271828'].map(async (pin) => ({ pin, hash: await hashPin(pin) })),
    );
    must(await files.write('evaluation-pins', JSON.stringify({ version: 1, nurse, clinician })));
    const told: string[] = [];
    const upgraded = must(await evaluationStaff(files, ({ event }) => void told.push(event)));
    expect(upgraded.lines.slice(0, 2)).toEqual([
      'Staff PIN (nurse): 314159',
      'Staff PIN (clinician): 271828',
    ]);
    expect(upgraded.lines[2]).toMatch(/^Staff PIN \(manager\): \d{6}$/);
    expect(must(await evaluationStaff(files, ({ event }) => void told.push(event)))).toEqual(upgraded);
    expect(told).toEqual([]);
  });
});
