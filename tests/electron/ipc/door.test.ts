import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVALUATION_CONFIG } from '#core/config/clinic-config';
import { CHANNEL_NAMES } from '#core/contract/channel-names';
import { CHANNELS } from '#core/contract/channels';
import type { ChannelName } from '#core/contract/messages';
import { answerCall } from '../../../electron/ipc/answer-call';
import { traceBug } from '../../../electron/recovery/trace-bug';
import { stampOf } from '../../../electron/transfer/settings-file';
import { type AKiosk, aFolderFor, aKiosk, aVisitBegun } from './a-kiosk';

const NAMES = Object.keys(CHANNELS) as ChannelName[];

const SETTINGS = Buffer.from(JSON.stringify(EVALUATION_CONFIG));

/** A good call of each channel, in the order a page and a nurse make them. */
const GOOD: Readonly<Record<ChannelName, (kiosk: AKiosk, visitId: string) => object>> = {
  'kiosk:open': () => ({}),
  'visit:append': (_kiosk, visitId) => ({
    visitId,
    after: 1,
    events: [{ type: 'next', from: 'S01', at: Date.now() }],
  }),
  'visit:resync': (_kiosk, visitId) => ({ visitId }),
  'staff:unlock': (kiosk) => ({ pin: kiosk.nursePin }),
  'staff:extend': () => ({}),
  'staff:visits': () => ({}),
  'staff:decide': (_kiosk, visitId) => ({ visitId, decision: { type: 'helper-noted', helped: true } }),
  'staff:status': () => ({}),
  'staff:document': () => ({ document: { kind: 'content', language: 'en' }, to: 'printer' }),
  'document:open': () => ({}),
  'document:ready': () => ({ sheets: 3 }),
  'staff:clean-screen': () => ({}),
  'staff:people': () => ({}),
  'staff:add-person': () => ({ role: 'nurse', pin: '482913' }),
  'staff:set-pin': () => ({ id: 'nurse-1', pin: '482914' }),
  'staff:change-my-pin': () => ({ now: '482914', next: '482915' }),
  'staff:remove-person': () => ({ id: 'nurse-1' }),
  'staff:settings': () => ({}),
  'staff:change-setting': () => ({ change: { setting: 'arrival', to: { value: true } } }),
  'staff:approval': () => ({}),
  'staff:approve': () => ({ months: 6 }),
  'staff:withdraw-approval': () => ({}),
  'staff:set-up': () => ({}),
  'staff:note-set-up': () => ({ note: { is: 'at', step: 'panel' } }),
  'staff:test-storage': () => ({}),
  'staff:print-test-page': () => ({}),
  'staff:approve-by-pin': (kiosk) => ({ pin: kiosk.clinicianPin, months: 6 }),
  'staff:audit': () => ({}),
  'staff:save-audit': () => ({}),
  'staff:save-report': () => ({}),
  'staff:save-settings': () => ({}),
  'staff:settings-files': () => ({}),
  'staff:read-settings': () => ({ file: 'settings.jsonc' }),
  'staff:use-settings': () => ({ file: 'settings.jsonc', stamp: stampOf(SETTINGS) }),
  'staff:end-kiosk': () => ({}),
  'staff:lock': () => ({}),
};

/** Whose PIN opens a channel that a nurse's does not; a drawn PIN by its role, or the one just set on the screen. */
const pinFor = (name: ChannelName, kiosk: AKiosk): string | null => {
  if (name === 'staff:change-my-pin') return '482914';
  if (/set-up|by-pin|test-/.test(name)) return kiosk.managerPin;
  if (name.endsWith('approve') || name === 'staff:withdraw-approval') return kiosk.clinicianPin;
  return /person|people|set-pin|setting|report|audit|end-kiosk/.test(name) ? kiosk.managerPin : null;
};

/** Calls that are nearly right: a wrong type, a field missing, a value nobody offered. An empty input lacks no field. */
const BAD: Readonly<Record<ChannelName, readonly unknown[]>> = {
  'kiosk:open': [null, 'open', []].slice(0, 2),
  'visit:append': [
    {},
    { visitId: randomUUID(), after: 0 },
    { visitId: randomUUID(), after: 0, events: [] },
    { visitId: 'mine', after: 0, events: [{ type: 'not-ready', at: 1 }] },
    { visitId: randomUUID(), after: -1, events: [{ type: 'not-ready', at: 1 }] },
    { visitId: randomUUID(), after: 0, events: [{ type: 'not-ready' }] },
    { visitId: randomUUID(), after: 0, events: [{ type: 'not-ready', at: 1, name: 'Jane' }] },
    { visitId: randomUUID(), after: 0, events: [{ type: 'next', from: 'S99', at: 1 }] },
    { visitId: randomUUID(), after: 0, events: Array(65).fill({ type: 'not-ready', at: 1 }) },
    { visitId: randomUUID(), after: 0, events: [{ type: 'staff-decided', at: 1 }] },
  ],
  'visit:resync': [{}, { visitId: 7 }, { visitId: '../../etc/passwd' }],
  'staff:unlock': [{}, { pin: 123456 }, { pin: '12345' }, { pin: '12345a' }, { pin: '1'.repeat(13) }],
  'staff:extend': [null, 'more'],
  'staff:visits': [null, 5],
  'staff:decide': [
    {},
    { visitId: randomUUID() },
    { visitId: randomUUID(), decision: { type: 'outcome-chosen', outcome: 'consented' } },
    { visitId: randomUUID(), decision: { type: 'signed-off', by: 'me' } },
  ],
  'staff:status': [null, true],
  'staff:document': [
    {},
    { document: { kind: 'content', language: 'en' } },
    { document: { kind: 'content', language: 'en' }, to: '/tmp' },
    { document: { kind: 'take-home', language: '../es' }, to: 'folder' },
    { document: { kind: 'take-home', language: ['en'] }, to: 'printer' },
    { document: { kind: 'record', visitId: '../../etc/passwd' }, to: 'folder' },
    { document: { kind: 'record', visitId: randomUUID(), record: {} }, to: 'printer' },
  ],
  'document:open': [null, 'content'],
  'document:ready': [{}, { sheets: 0 }, { sheets: 1.5 }, { sheets: 'all' }],
  'staff:clean-screen': [null, { seconds: 600 }],
  'staff:people': [null, 1],
  'staff:add-person': [
    {},
    { role: 'nurse' },
    { role: 'owner', pin: '482913' },
    { role: 'nurse', pin: '48291' },
    { role: 'nurse', pin: '482913', id: 'dr-1' },
  ],
  'staff:set-pin': [{}, { id: 'nurse-1', pin: 482913 }, { id: '../nurse', pin: '482913' }],
  'staff:change-my-pin': [{}, { now: '482913' }, { now: '482913', next: 'letmein' }],
  'staff:remove-person': [{}, { id: '' }, { id: ['nurse-1'] }],
  'staff:settings': [null, 'all'],
  'staff:change-setting': [
    {},
    { change: { setting: 'mode', to: { value: 'clinic' } } },
    { change: { setting: 'approval', to: { value: null } } },
    { change: { setting: 'idleSeconds', to: { value: 1 } } },
    { change: { setting: 'languages', to: { value: [] } } },
    { change: { setting: 'phone', to: { value: 'call us' } } },
    { change: { setting: 'arrival', to: 'off' } },
  ],
  'staff:approval': [null, 1],
  'staff:approve': [{}, { months: 600 }, { months: 6, by: 'dr-1' }],
  'staff:withdraw-approval': [null, 1],
  'staff:set-up': [null, 1],
  'staff:note-set-up': [
    {},
    { note: { is: 'at', step: 'attract' } },
    { note: { is: 'tested', test: 'storage', works: true } },
    { note: { is: 'tested', test: 'touch' } },
    { note: { is: 'finished', by: 'me' } },
  ],
  'staff:test-storage': [null, { folder: '/tmp' }],
  'staff:print-test-page': [null, { printer: 'Room_2' }],
  'staff:approve-by-pin': [{}, { pin: '482913' }, { pin: '4829', months: 6 }, { pin: '482913', months: 600 }],
  'staff:audit': [null, 1],
  'staff:save-audit': [null, { folder: '/tmp' }],
  'staff:save-report': [null, { to: '/tmp' }],
  'staff:save-settings': [null, { file: 'mine.jsonc' }],
  'staff:settings-files': [null, '..'],
  'staff:read-settings': [
    {},
    { file: '../clinic.json' },
    { file: '/etc/passwd' },
    { file: 'a/b.json' },
    { file: 'a\\b.json' },
    { file: '.json' },
    { file: 'notes.txt' },
    { file: `${'x'.repeat(200)}.json` },
  ],
  'staff:use-settings': [
    {},
    { file: 'a.json' },
    { file: 'a.json', stamp: 'any' },
    { file: '../a.json', stamp: '0'.repeat(64) },
  ],
  'staff:end-kiosk': [null, 1],
  'staff:lock': [null, ''],
};

describe('the door', () => {
  it('has a handler for every channel of the contract, and no other', async () => {
    const { handlers } = await aKiosk();
    expect(Object.keys(handlers).sort()).toEqual([...NAMES].sort());
    expect([...CHANNEL_NAMES].sort()).toEqual([...NAMES].sort());
  });

  it('serves a friend on every channel', async () => {
    const transfer = { folder: aFolderFor() };
    writeFileSync(path.join(transfer.folder, 'settings.jsonc'), SETTINGS);
    const kiosk = await aKiosk({}, { config: { records: { folder: aFolderFor() }, transfer } });
    const visitId = await aVisitBegun(kiosk);
    kiosk.putsADocument();
    let entered = '';
    for (const [name, input] of Object.entries(GOOD)) {
      const pin = pinFor(name as ChannelName, kiosk);
      if (pin && pin !== entered) await kiosk.call('staff:unlock', { pin });
      entered = pin ?? entered;
      const answer = await kiosk.call(name as ChannelName, input(kiosk, visitId));
      expect(answer, name).toMatchObject({ ok: true });
    }
  });

  it('refuses a stranger on every channel, before looking at what is asked', async () => {
    const kiosk = await aKiosk();
    const visitId = await aVisitBegun(kiosk);
    for (const name of NAMES) {
      const answer = await kiosk.call(name, GOOD[name](kiosk, visitId), false);
      expect(answer).toEqual({ ok: false, failure: { code: 'stranger' } });
      expect(kiosk.told).toContainEqual({ event: 'stranger-refused', channel: name });
    }
    expect((await kiosk.visits.resync(visitId)).ok).toBe(true);
  });

  it.each(NAMES)('%s refuses what is not in the contract', async (name) => {
    const kiosk = await aKiosk();
    const visitId = await aVisitBegun(kiosk);
    const withMore = { ...GOOD[name](kiosk, visitId), extra: 1 };
    for (const input of [...BAD[name], withMore, undefined]) {
      const answer = await kiosk.call(name, input);
      expect(answer, JSON.stringify(input)).toEqual({ ok: false, failure: { code: 'bad-input' } });
    }
    expect(kiosk.told).toContainEqual({ event: 'bad-input', channel: name });
  });

  it('turns a bug into a code and keeps its words to itself', async () => {
    const { handlers } = await aKiosk();
    const told: object[] = [];
    const broken = {
      ...handlers,
      'kiosk:open': () => Promise.reject(new TypeError('Jane Doe was here')),
    };
    const call = { isFriend: true, input: {} };
    const answer = await answerCall('kiosk:open', call, broken, {
      note: (event) => told.push(event),
      trace: traceBug,
    });
    expect(answer).toEqual({ ok: false, failure: { code: 'failed' } });
    expect(told).toEqual([
      { event: 'bug', error: 'TypeError', at: expect.stringMatching(/door\.test\.ts:\d+/) },
    ]);
    expect(JSON.stringify([answer, told])).not.toContain('Jane');
  });

  it.each([
    { ok: true, value: { surprise: 1 } },
    { ok: false, failure: { code: 'made-up' } },
    { ok: false, failure: { code: 'failed', detail: 'Jane Doe' } },
  ])('lets no answer out that is not in the contract: %j', async (answer) => {
    const { handlers } = await aKiosk();
    const broken = { ...handlers, 'staff:extend': () => Promise.resolve(answer as never) };
    const given = await answerCall('staff:extend', { isFriend: true, input: {} }, broken, {
      note: () => undefined,
      trace: traceBug,
    });
    expect(given).toEqual({ ok: false, failure: { code: 'failed' } });
  });
});
