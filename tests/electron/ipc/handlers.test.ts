import { describe, expect, it } from 'vitest';
import { aKiosk, aVisitBegun, begunEvent } from './a-kiosk';

describe('what the schema cannot know', () => {
  it.each([
    ['a language the kiosk does not offer', { language: 'fr' }],
    ['words of another content version', { contentVersion: 'older' }],
  ])('a visit does not begin in %s', async (_what, change) => {
    const kiosk = await aKiosk();
    const { visitId } = kiosk.visits.nextVisit();
    const events = [begunEvent(kiosk, change)];
    expect(await kiosk.call('visit:append', { visitId, after: 0, events })).toMatchObject({ ok: false });
    expect(kiosk.visits.list()).toEqual([]);
  });

  it('no visit begins while the content is not approved', async () => {
    const kiosk = await aKiosk({ blocked: 'approval-expired' });
    await expect(aVisitBegun(kiosk)).rejects.toThrow('bad-input');
  });

  it('only staff call a visit away', async () => {
    const kiosk = await aKiosk();
    const visitId = await aVisitBegun(kiosk);
    const next = { type: 'next', from: 'S01', at: Date.now() };
    await kiosk.call('visit:append', { visitId, after: 1, events: [next] });
    const closed = { visitId, after: 2, events: [{ type: 'closed', reason: 'collected', at: Date.now() }] };
    expect(await kiosk.call('visit:append', closed)).toMatchObject({ failure: { code: 'bad-input' } });
    expect(kiosk.told).toContainEqual({ event: 'collected-without-staff' });
    await kiosk.call('staff:unlock', { pin: kiosk.nursePin });
    expect(await kiosk.call('visit:append', closed)).toMatchObject({ ok: true });
  });
});

describe('the staff session', () => {
  const behind = ['staff:extend', 'staff:visits', 'staff:status', 'staff:decide'] as const;
  const inputOf = (name: (typeof behind)[number], visitId: string): object =>
    name === 'staff:decide' ? { visitId, decision: { type: 'helper-noted', helped: true } } : {};
  const locked = { ok: false, failure: { code: 'locked' } };

  it.each(behind)('%s is shut before the PIN and after the time without a touch', async (name) => {
    const kiosk = await aKiosk();
    const visitId = await aVisitBegun(kiosk);
    const input = inputOf(name, visitId);
    expect(await kiosk.call(name, input)).toEqual(locked);
    await kiosk.call('staff:unlock', { pin: kiosk.nursePin });
    kiosk.clock.now = 59_000;
    expect(await kiosk.call(name, input)).toMatchObject({ ok: true });
    if (name === 'staff:visits') await kiosk.call('staff:extend', {});
    kiosk.clock.now = 118_000;
    expect(await kiosk.call(name, input)).toMatchObject({ ok: true });
    kiosk.clock.now = 178_000;
    expect(await kiosk.call(name, input)).toEqual(locked);
  });

  it('ends although the page keeps fetching the list: nobody touched anything', async () => {
    const kiosk = await aKiosk();
    await kiosk.call('staff:unlock', { pin: kiosk.nursePin });
    for (let seconds = 5; seconds < 60; seconds += 5) {
      kiosk.clock.now = seconds * 1000;
      expect(await kiosk.call('staff:visits', {})).toMatchObject({ ok: true });
    }
    kiosk.clock.now = 60_000;
    expect(await kiosk.call('staff:visits', {})).toEqual(locked);
    expect(kiosk.told.filter((told) => 'event' in told && told.event === 'staff-looked')).toHaveLength(1);
  });

  it('ends when the page starts anew, when it is locked, and with a wrong PIN', async () => {
    const kiosk = await aKiosk();
    for (const [name, input] of [
      ['kiosk:open', {}],
      ['staff:lock', {}],
      ['staff:unlock', { pin: '999999999' }],
    ] as const) {
      await kiosk.call('staff:unlock', { pin: kiosk.nursePin });
      await kiosk.call(name, input);
      expect(await kiosk.call('staff:visits', {}), name).toEqual(locked);
    }
  });

  it('puts the name of who decided to the decision, and to the log only the id', async () => {
    const kiosk = await aKiosk();
    const visitId = await aVisitBegun(kiosk);
    await kiosk.call('staff:unlock', { pin: kiosk.clinicianPin });
    const decided = await kiosk.call('staff:decide', inputOf('staff:decide', visitId));
    expect(decided).toMatchObject({
      value: { events: [{}, { type: 'staff-decided', staff: { id: 'clinician', role: 'clinician' } }] },
    });
    expect(kiosk.told).toContainEqual({
      event: 'staff-decided',
      staff: 'clinician',
      decision: 'helper-noted',
    });
    expect(JSON.stringify(kiosk.told)).not.toContain(visitId);
  });
});
