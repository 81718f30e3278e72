import { beforeAll, describe, expect, it } from 'vitest';
import { evaluationStaff } from '../../../electron/staff/evaluation-staff';
import { openLockOut } from '../../../electron/staff/lock-out';
import { FREE_TRIES } from '../../../electron/staff/lock-out-rule';
import { hashPin } from '../../../electron/staff/pin';
import { createUnlock, type StaffEntry } from '../../../electron/staff/unlock';
import { aFolder, sealedFilesIn } from './staff-folder';

let staff: readonly StaffEntry[] = [];
beforeAll(async () => {
  staff = [
    { id: 'dr-1', role: 'clinician', pinHash: await hashPin('246802') },
    { id: 'nurse-1', role: 'nurse', pinHash: await hashPin('135791') },
  ];
});

/** The staff's door of a fresh kiosk, with the clock in our hand. */
async function aDoor(people: readonly StaffEntry[] = staff) {
  const clock = { now: Date.UTC(2026, 5, 1) };
  const told: string[] = [];
  const note = ({ event }: { readonly event: string }): void => void told.push(event);
  const lockOut = await openLockOut(await sealedFilesIn(aFolder()), () => clock.now, note);
  return { clock, told, unlock: createUnlock(() => people, lockOut, note) };
}

describe('unlocking the staff screens', () => {
  it('knows each person by the PIN and tells no hash', async () => {
    const { unlock } = await aDoor();
    expect(await unlock('135791')).toEqual({ ok: true, value: { id: 'nurse-1', role: 'nurse' } });
    expect(await unlock('246802')).toEqual({ ok: true, value: { id: 'dr-1', role: 'clinician' } });
  });

  it('says how many tries are left, then how long to wait, and takes not even the right PIN meanwhile', async () => {
    const { unlock, clock } = await aDoor();
    for (let left = FREE_TRIES - 1; left > 0; left -= 1) {
      expect(await unlock('000000')).toMatchObject({
        failure: { code: 'wrong-pin', detail: { triesLeft: left } },
      });
    }
    expect(await unlock('000000')).toMatchObject({
      failure: { code: 'wrong-pin', detail: { waitSeconds: 30 } },
    });
    expect(await unlock('135791')).toMatchObject({ failure: { code: 'locked-out' } });
    clock.now += 30_000;
    expect(await unlock('135791')).toMatchObject({ ok: true });
  });

  it('counts tries that come all at once', async () => {
    const { unlock, told } = await aDoor();
    await Promise.all(Array.from({ length: FREE_TRIES + 3 }, () => unlock('000000')));
    expect(told.filter((event) => event === 'staff-pin-wrong')).toHaveLength(FREE_TRIES);
    expect(told.filter((event) => event === 'staff-locked-out')).toHaveLength(3);
  });

  it('takes two persons with one PIN for the one who may do less, and says so', async () => {
    const pinHash = await hashPin('135791');
    const { unlock, told } = await aDoor([{ id: 'dr-2', role: 'clinician', pinHash }, ...staff]);
    expect(await unlock('135791')).toMatchObject({ value: { id: 'nurse-1' } });
    expect(told).toContain('staff-pin-shared');
  });
});

describe('the PINs of an evaluation', () => {
  it('are drawn once per installation and are different', async () => {
    const folder = aFolder();
    const first = await evaluationStaff(await sealedFilesIn(folder), () => undefined);
    const again = await evaluationStaff(await sealedFilesIn(folder), () => undefined);
    const other = await evaluationStaff(await sealedFilesIn(aFolder()), () => undefined);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    if (!first.ok) throw new Error(first.failure);
    const [nurse, clinician] = first.value.lines;
    expect(nurse).toMatch(/^Staff PIN \(nurse\): \d{6}$/);
    expect(clinician).toMatch(/^Staff PIN \(clinician\): \d{6}$/);
    expect(nurse?.slice(-6)).not.toBe(clinician?.slice(-6));
  });

  it('open the staff screens with the role they were drawn for', async () => {
    const drawn = await evaluationStaff(await sealedFilesIn(aFolder()), () => undefined);
    if (!drawn.ok) throw new Error(drawn.failure);
    const { unlock } = await aDoor(drawn.value.staff);
    expect(await unlock(drawn.value.lines[1]?.slice(-6) ?? '')).toMatchObject({
      value: { role: 'clinician' },
    });
  });
});
