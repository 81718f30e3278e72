import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChannelName } from '#core/contract/messages';
import { CLEANING_SECONDS } from '../../../electron/ipc/care-handlers';
import { must } from '../visits/plain-machine';
import { type AKiosk, aFolderFor, aKiosk, aVisitBegun } from './a-kiosk';

const notAllowed = { ok: false, failure: { code: 'not-allowed' } };
const locked = { ok: false, failure: { code: 'locked' } };

async function unlockedBy(who: 'nurse' | 'clinician' | 'manager', ...built: Parameters<typeof aKiosk>) {
  const kiosk = await aKiosk(...built);
  await enter(kiosk, kiosk[`${who}Pin`]);
  return kiosk;
}
const enter = async (kiosk: AKiosk, pin: string) => must(await kiosk.call('staff:unlock', { pin }));
const change = (kiosk: AKiosk, setting: string, value: unknown) =>
  kiosk.call('staff:change-setting', { change: { setting, to: { value } } });
const eventsOf = async ({ audit }: AKiosk) =>
  must(await audit.read()).entries.map(({ event, staff, about }) => [event, staff, about]);

describe('who may do what', () => {
  const calls: readonly (readonly [ChannelName, object, readonly string[]])[] = [
    ['staff:visits', {}, ['nurse', 'clinician']],
    ['staff:people', {}, ['manager']],
    ['staff:add-person', { role: 'nurse', pin: '482913' }, ['manager']],
    ['staff:remove-person', { id: 'nurse-1' }, ['manager']],
    ['staff:set-pin', { id: 'nurse-1', pin: '482913' }, ['manager']],
    ['staff:settings', {}, ['manager']],
    ['staff:change-setting', { change: { setting: 'arrival', to: 'config' } }, ['manager']],
    ['staff:approval', {}, ['clinician', 'manager']],
    ['staff:approve', { months: 6 }, ['clinician']],
    ['staff:withdraw-approval', {}, ['clinician']],
    ['staff:set-up', {}, ['manager']],
    ['staff:note-set-up', { note: { is: 'at', step: 'panel' } }, ['manager']],
    ['staff:test-storage', {}, ['manager']],
    ['staff:print-test-page', {}, ['manager']],
    ['staff:approve-by-pin', { pin: '999999', months: 6 }, ['manager']],
    ['staff:audit', {}, ['manager']],
    ['staff:save-audit', {}, ['manager']],
    ['staff:save-report', {}, ['manager']],
    ['staff:save-settings', {}, ['manager']],
    ['staff:settings-files', {}, ['manager']],
    ['staff:read-settings', { file: 'a.json' }, ['manager']],
    ['staff:use-settings', { file: 'a.json', stamp: '0'.repeat(64) }, ['manager']],
    ['staff:status', {}, ['nurse', 'clinician', 'manager']],
    ['staff:clean-screen', {}, ['nurse', 'clinician', 'manager']],
    ['staff:end-kiosk', {}, ['manager']],
  ];

  it('is nobody before the PIN', async () => {
    const kiosk = await aKiosk();
    for (const [name, input] of calls) expect(await kiosk.call(name, input), name).toEqual(locked);
  });

  it.each(['nurse', 'clinician', 'manager'] as const)('is as the table says for a %s', async (role) => {
    const kiosk = await unlockedBy(role);
    for (const [name, input, roles] of calls) {
      const answer = await kiosk.call(name, input);
      if (roles.includes(role)) expect(answer, name).not.toEqual(notAllowed);
      else expect(answer, name).toEqual(notAllowed);
    }
  });

  it('a manager decides nothing about a visit, and calls none away', async () => {
    const kiosk = await unlockedBy('manager');
    const visitId = await aVisitBegun(kiosk);
    const decision = { type: 'helper-noted', helped: true };
    expect(await kiosk.call('staff:decide', { visitId, decision })).toEqual(notAllowed);
    const closed = { visitId, after: 1, events: [{ type: 'closed', reason: 'collected', at: Date.now() }] };
    expect(await kiosk.call('visit:append', closed)).toMatchObject({ failure: { code: 'bad-input' } });
  });
});

describe('people', () => {
  it('a person added unlocks with their role; removed, no more', async () => {
    const kiosk = await unlockedBy('manager');
    const { id } = must(await kiosk.call('staff:add-person', { role: 'clinician', pin: '482913' }));
    await kiosk.call('staff:lock', {});
    expect(await kiosk.call('staff:unlock', { pin: '482913' })).toEqual({
      ok: true,
      value: { staff: { id, role: 'clinician' }, ownsPin: true, setsUp: false },
    });
    await enter(kiosk, kiosk.managerPin);
    must(await kiosk.call('staff:remove-person', { id }));
    expect(await kiosk.call('staff:unlock', { pin: '482913' })).toMatchObject({
      failure: { code: 'wrong-pin' },
    });
  });

  it('change their own PIN with the one they have; wrong tries count as at the door', async () => {
    const kiosk = await unlockedBy('manager');
    must(await kiosk.call('staff:add-person', { role: 'nurse', pin: '482913' }));
    await enter(kiosk, '482913');
    const wrong = { now: '999999', next: '579135' };
    expect(await kiosk.call('staff:change-my-pin', wrong)).toMatchObject({
      failure: { code: 'wrong-pin', detail: { triesLeft: 4 } },
    });
    // Another person's PIN is as wrong as any.
    const others = { now: kiosk.managerPin, next: '579135' };
    expect(await kiosk.call('staff:change-my-pin', others)).toMatchObject({
      failure: { code: 'wrong-pin', detail: { triesLeft: 3 } },
    });
    must(await kiosk.call('staff:change-my-pin', { now: '482913', next: '579135' }));
    await enter(kiosk, '579135');
  });

  it('of the config or drawn for an evaluation change no PIN here', async () => {
    const kiosk = await unlockedBy('nurse');
    const mine = { now: kiosk.nursePin, next: '579135' };
    expect(await kiosk.call('staff:change-my-pin', mine)).toEqual(notAllowed);
  });

  it('who remove themselves are locked out at once', async () => {
    const kiosk = await unlockedBy('manager');
    const { id } = must(await kiosk.call('staff:add-person', { role: 'manager', pin: '482913' }));
    await enter(kiosk, '482913');
    must(await kiosk.call('staff:remove-person', { id }));
    expect(await kiosk.call('staff:people', {})).toEqual(locked);
  });
});

describe('settings', () => {
  it('are in force at once and after a restart, and can go back to the config', async () => {
    const folder = aFolderFor();
    const kiosk = await unlockedBy('manager', {}, { folder });
    must(await change(kiosk, 'phone', '555-0111'));
    must(await change(kiosk, 'staffLockSeconds', 20));
    expect(kiosk.settings().clinic.phone).toBe('555-0111');
    const again = await aKiosk({}, { folder });
    expect(again.settings().times.staffLockSeconds).toBe(20);
    await enter(again, again.managerPin);
    again.clock.now = 20_000;
    expect(await again.call('staff:settings', {})).toEqual(locked);
    await enter(again, again.managerPin);
    const back = { change: { setting: 'phone', to: 'config' } };
    expect(must(await again.call('staff:change-setting', back)).settings.phone.from).toBe('config');
    expect(again.settings().clinic.phone).toBe('555-0100');
  });

  it.each([
    ['a language there is not', 'languages', ['en', 'tlh'], 'not-there'],
    ['a printer there is not', 'printer', 'Somewhere', 'not-there'],
    ['a language of staff there is not', 'staffLanguage', 'tlh', 'not-there'],
  ])('refuse %s', async (_what, setting, value, code) => {
    const kiosk = await unlockedBy('manager');
    expect(await change(kiosk, setting, value)).toEqual({ ok: false, failure: { code } });
  });

  it('leave patients of a clinic no draft and never without a language', async () => {
    const folder = aFolderFor();
    const evaluation = await unlockedBy('manager', {}, { folder });
    must(await evaluation.call('staff:add-person', { role: 'manager', pin: '482913' }));
    const kiosk = await aKiosk({}, { folder, config: { mode: 'clinic', languages: ['en'] } });
    await enter(kiosk, '482913');
    expect(await change(kiosk, 'languages', ['es', 'ar'])).toEqual({
      ok: false,
      failure: { code: 'keep-one' },
    });
    const { choices } = must(await change(kiosk, 'languages', ['es', 'en']));
    expect(kiosk.settings().languages.map(({ code }) => code)).toEqual(['en']);
    expect(choices.languages.filter(({ offered }) => offered).map(({ code }) => code)).toEqual(['en']);
  });

  it('that are damaged leave the config in force, are told, and are not written over', async () => {
    const folder = aFolderFor();
    const kiosk = await unlockedBy('manager', {}, { folder });
    must(await change(kiosk, 'phone', '555-0111'));
    const file = path.join(folder, 'staff', 'settings.sealed');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -8));
    const again = await unlockedBy('manager', {}, { folder });
    expect(again.settings().clinic.phone).toBe('555-0100');
    expect(again.told).toContainEqual({ event: 'settings-damaged' });
    expect(must(await again.call('staff:settings', {})).damaged).toBe(true);
    expect(await change(again, 'phone', '555-0112')).toEqual({ ok: false, failure: { code: 'storage' } });
  });
});

describe('the approval', () => {
  it('is a clinician’s, for exactly this content, and opens the kiosk to patients', async () => {
    const folder = aFolderFor();
    const evaluation = await unlockedBy('manager', {}, { folder });
    must(await evaluation.call('staff:add-person', { role: 'clinician', pin: '482913' }));
    must(await evaluation.call('staff:add-person', { role: 'manager', pin: '602481' }));
    const kiosk = await aKiosk({}, { folder, config: { mode: 'clinic' } });
    expect(kiosk.settings().blocked).toBe('not-approved');
    await enter(kiosk, '482913');
    const approved = must(await kiosk.call('staff:approve', { months: 12 }));
    expect(approved).toMatchObject({
      approval: { approvedBy: 'clinician-1', credential: 'clinician', contentVersion: 'test-1' },
      lapsed: null,
    });
    expect(kiosk.settings().blocked).toBeNull();
    must(await kiosk.call('staff:withdraw-approval', {}));
    expect(kiosk.settings().blocked).toBe('not-approved');
  });
});

describe('cleaning', () => {
  it('neither locks the session nor prolongs it', async () => {
    const kiosk = await unlockedBy('nurse');
    kiosk.clock.now = 50_000;
    expect(await kiosk.call('staff:clean-screen', {})).toEqual({
      ok: true,
      value: { seconds: CLEANING_SECONDS },
    });
    // Asked again while it lasts, nothing is added.
    kiosk.clock.now = 60_000;
    must(await kiosk.call('staff:clean-screen', {}));
    kiosk.clock.now = 89_000;
    must(await kiosk.call('staff:visits', {}));
    kiosk.clock.now = 90_000;
    expect(await kiosk.call('staff:visits', {})).toEqual(locked);
  });
});

describe('the audit log', () => {
  it('holds what each did, with ids, and no answer, ticket or PIN', async () => {
    const folder = aFolderFor();
    const kiosk = await aKiosk({}, { folder, config: { records: { folder } } });
    const visitId = await aVisitBegun(kiosk);
    await kiosk.call('staff:unlock', { pin: '999999' });
    await enter(kiosk, kiosk.nursePin);
    must(await kiosk.call('staff:visits', {}));
    must(await kiosk.call('staff:visits', {}));
    must(await kiosk.call('staff:decide', { visitId, decision: { type: 'helper-noted', helped: true } }));
    must(
      await kiosk.call('staff:document', { document: { kind: 'content', language: 'en' }, to: 'printer' }),
    );
    await enter(kiosk, kiosk.clinicianPin);
    must(await kiosk.call('staff:approve', { months: 6 }));
    await enter(kiosk, kiosk.managerPin);
    must(await kiosk.call('staff:add-person', { role: 'nurse', pin: '482913' }));
    must(await kiosk.call('staff:set-pin', { id: 'nurse-1', pin: '579135' }));
    must(await kiosk.call('staff:remove-person', { id: 'nurse-1' }));
    must(await change(kiosk, 'idleSeconds', 180));
    must(await kiosk.call('staff:save-audit', {}));
    must(await kiosk.call('staff:end-kiosk', {}));
    await kiosk.call('staff:lock', {});
    expect(await eventsOf(kiosk)).toEqual([
      ['wrong-pin', null, undefined],
      ['unlocked', 'nurse', undefined],
      ['looked', 'nurse', undefined],
      ['decided', 'nurse', visitId],
      ['printed', 'nurse', 'content'],
      ['locked', 'nurse', undefined],
      ['unlocked', 'clinician', undefined],
      ['approved', 'clinician', 'test-1'],
      ['locked', 'clinician', undefined],
      ['unlocked', 'manager', undefined],
      ['person-added', 'manager', 'nurse-1'],
      ['pin-changed', 'manager', 'nurse-1'],
      ['person-removed', 'manager', 'nurse-1'],
      ['setting-changed', 'manager', 'idleSeconds'],
      ['saved', 'manager', 'audit-log'],
      ['ended', 'manager', undefined],
      ['locked', 'manager', undefined],
    ]);
    const [saved = ''] = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
    const text = readFileSync(path.join(folder, saved), 'utf8');
    const first = kiosk.visits.list()[0]?.events[0];
    if (first?.type !== 'visit-begun') throw new Error('there is no visit');
    for (const secret of ['482913', '579135', 'helper', ':true', first.ticket.picture])
      expect(text, secret).not.toContain(secret);
    expect(kiosk.told).toContainEqual({ event: 'ends' });
  });

  it('is not saved where there is no folder, or one that takes nothing', async () => {
    const kiosk = await unlockedBy('manager');
    expect(await kiosk.call('staff:save-audit', {})).toEqual({ ok: false, failure: { code: 'no-folder' } });
    const gone = await unlockedBy('manager', {}, { config: { records: { folder: '/nowhere/at/all' } } });
    expect(await gone.call('staff:save-audit', {})).toEqual({
      ok: false,
      failure: { code: 'folder-failed' },
    });
  });
});
