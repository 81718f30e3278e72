import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClinicConfig } from '#core/config/clinic-config';
import { hashPin } from '../../../electron/staff/pin';
import { must } from '../visits/plain-machine';
import { type AKiosk, aFolderFor, aKiosk } from './a-kiosk';

const FIRST_RUN: Partial<ClinicConfig> = { mode: 'clinic', staff: [] };
const aNewKiosk = (folder = aFolderFor()) => aKiosk({}, { config: FIRST_RUN, folder });
const enter = async (kiosk: AKiosk, pin: string) => must(await kiosk.call('staff:unlock', { pin }));
const wrong = { ok: false, failure: { code: 'wrong-pin' } };

async function begun(kiosk: AKiosk): Promise<AKiosk> {
  await enter(kiosk, kiosk.setUpPin);
  return kiosk;
}

describe('a first run', () => {
  it('is closed to patients and opens to the PIN on the terminal, which is the same after a restart', async () => {
    const folder = aFolderFor();
    const kiosk = await aNewKiosk(folder);
    expect(kiosk.settings().blocked).toBe('not-set-up');
    expect(await enter(kiosk, kiosk.setUpPin)).toEqual({
      staff: { id: 'set-up', role: 'manager' },
      ownsPin: false,
      setsUp: true,
    });
    expect((await aNewKiosk(folder)).setUpPin).toBe(kiosk.setUpPin);
    expect(kiosk.setUpPin).toMatch(/^\d{6}$/);
  });

  it('is over with the first manager: the set-up PIN is nobody’s then, and nobody may choose it', async () => {
    const folder = aFolderFor();
    const kiosk = await begun(await aNewKiosk(folder));
    const taken = { role: 'manager', pin: kiosk.setUpPin };
    expect(await kiosk.call('staff:add-person', taken)).toMatchObject({ failure: { code: 'pin-refused' } });
    const { id } = must(await kiosk.call('staff:add-person', { role: 'manager', pin: '482913' }));
    expect(kiosk.settings().blocked).toBe('not-approved');
    expect(await kiosk.call('staff:unlock', { pin: kiosk.setUpPin })).toMatchObject(wrong);
    await enter(kiosk, '482913');
    expect(await kiosk.call('staff:remove-person', { id })).toMatchObject({
      failure: { code: 'last-manager' },
    });
    expect((await aNewKiosk(folder)).setUpPin).toBe('');
  });

  it('goes on with a nurse alone: she cannot keep the kiosk', async () => {
    const kiosk = await begun(await aNewKiosk());
    must(await kiosk.call('staff:add-person', { role: 'nurse', pin: '482913' }));
    expect(kiosk.settings().blocked).toBe('not-set-up');
    await enter(kiosk, kiosk.setUpPin);
  });

  it('wrong set-up PINs are counted and locked out like any', async () => {
    const folder = aFolderFor();
    const kiosk = await aNewKiosk(folder);
    const other = kiosk.setUpPin === '000000' ? '000001' : '000000';
    for (let tries = 4; tries >= 0; tries -= 1)
      expect(await kiosk.call('staff:unlock', { pin: other })).toMatchObject({
        failure: { code: 'wrong-pin', detail: { triesLeft: tries } },
      });
    const again = await aNewKiosk(folder);
    expect(await again.call('staff:unlock', { pin: again.setUpPin })).toMatchObject({
      failure: { code: 'locked-out' },
    });
  });

  it('is none where the config names people, nor in an evaluation', async () => {
    const pinHash = await hashPin('975310');
    const named: Partial<ClinicConfig> = {
      ...FIRST_RUN,
      staff: [{ id: 'dr-1', role: 'clinician', pinHash }],
    };
    const kiosk = await aKiosk({}, { config: named });
    expect(kiosk.setUpPin).toBe('');
    expect(kiosk.settings().blocked).toBe('not-approved');
    expect((await aKiosk()).settings().blocked).toBeNull();
  });

  it('is none where accounts were made and cannot be read: damage opens no door', async () => {
    const folder = aFolderFor();
    const kiosk = await begun(await aNewKiosk(folder));
    must(await kiosk.call('staff:add-person', { role: 'manager', pin: '482913' }));
    const file = path.join(folder, 'staff', 'accounts.sealed');
    writeFileSync(file, `${readFileSync(file, 'latin1').slice(0, -4)}AAAA`);
    const after = await aNewKiosk(folder);
    expect(after.setUpPin).toBe('');
    expect(await after.call('staff:unlock', { pin: kiosk.setUpPin })).toMatchObject(wrong);
  });
});

describe('the set-up', () => {
  it('stands where it was after a restart, for the manager who goes on, until it is finished', async () => {
    const folder = aFolderFor();
    const kiosk = await begun(await aNewKiosk(folder));
    must(await kiosk.call('staff:add-person', { role: 'manager', pin: '482913' }));
    must(await kiosk.call('staff:note-set-up', { note: { is: 'at', step: 'sound' } }));
    must(await kiosk.call('staff:note-set-up', { note: { is: 'tested', test: 'touch', works: false } }));

    const again = await aNewKiosk(folder);
    expect(await enter(again, '482913')).toMatchObject({ staff: { id: 'manager-1' }, setsUp: true });
    const progress = must(await again.call('staff:set-up', {}));
    expect(progress).toMatchObject({
      step: 'sound',
      isFinished: false,
      tests: { touch: { works: false }, sound: null },
    });
    must(await again.call('staff:note-set-up', { note: { is: 'finished' } }));
    expect(await enter(again, '482913')).toMatchObject({ setsUp: false });
    const told = must(await again.audit.read()).entries.map(({ event, about }) => [event, about]);
    expect(told).toContainEqual(['tested', 'touch']);
    expect(told).toContainEqual(['set-up-finished', undefined]);
  });

  it('tests the disk by a file that is read back, and keeps the answer with the others', async () => {
    const kiosk = await begun(await aNewKiosk());
    const tested = must(await kiosk.call('staff:test-storage', {}));
    expect(tested).toMatchObject({ keys: 'key-file', progress: { tests: { storage: { works: true } } } });
    const status = must(await kiosk.call('staff:status', {}));
    expect(status.tests).toEqual(tested.progress.tests);
  });

  it('prints a page that shows nothing of the content', async () => {
    const kiosk = await begun(await aNewKiosk());
    must(await kiosk.call('staff:print-test-page', {}));
    expect(kiosk.paper.orders.map(({ kind }) => kind)).toEqual(['test']);
    kiosk.paper.answer = { ok: false, failure: 'printer-stopped' };
    expect(await kiosk.call('staff:print-test-page', {})).toMatchObject({
      failure: { code: 'printer-failed' },
    });
  });

  it('is approved by a clinician’s PIN and by no other; the manager stays at the screen', async () => {
    const kiosk = await begun(await aNewKiosk());
    const approve = (pin: string) => kiosk.call('staff:approve-by-pin', { pin, months: 12 });
    must(await kiosk.call('staff:add-person', { role: 'manager', pin: '482913' }));
    must(await kiosk.call('staff:add-person', { role: 'clinician', pin: '579135' }));
    expect(await approve('602481')).toMatchObject({
      failure: { code: 'wrong-pin', detail: { triesLeft: 4 } },
    });
    expect(await approve('482913')).toMatchObject({ failure: { code: 'not-allowed' } });
    expect(kiosk.settings().blocked).toBe('not-approved');
    expect(must(await approve('579135'))).toMatchObject({ approval: { approvedBy: 'clinician-1' } });
    expect(kiosk.settings().blocked).toBeNull();
    must(await kiosk.call('staff:people', {}));
  });
});
