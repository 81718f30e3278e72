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

describe('printing the content for a patient who uses no screen', () => {
  const anOpenKiosk = async (settings: Parameters<typeof aKiosk>[0] = {}) => {
    const kiosk = await aKiosk(settings);
    await kiosk.call('staff:unlock', { pin: kiosk.nursePin });
    return kiosk;
  };
  const print = (kiosk: Awaited<ReturnType<typeof aKiosk>>, language = 'en') =>
    kiosk.call('staff:print-content', { language });

  it('is answered with the number of pages, and noted with who asked', async () => {
    const kiosk = await anOpenKiosk();
    expect(await print(kiosk)).toEqual({ ok: true, value: { pages: 24 } });
    expect(kiosk.paper.orders).toMatchObject([{ kind: 'content', language: { code: 'en', dir: 'ltr' } }]);
    expect(kiosk.told).toContainEqual({
      event: 'content-printed',
      staff: 'nurse',
      language: 'en',
      pages: 24,
    });
  });

  it('is for staff only', async () => {
    const kiosk = await aKiosk();
    expect(await print(kiosk)).toEqual({ ok: false, failure: { code: 'locked' } });
    expect(kiosk.paper.orders).toEqual([]);
  });

  it.each([
    ['in a language the kiosk does not offer', {}, 'fr'],
    ['while the content is not approved', { blocked: 'approval-expired' } as const, 'en'],
  ])('is refused %s', async (_when, settings, language) => {
    const kiosk = await anOpenKiosk(settings);
    expect(await print(kiosk, language)).toEqual({ ok: false, failure: { code: 'bad-input' } });
    expect(kiosk.paper.orders).toEqual([]);
  });

  it.each([
    ['no-printer', 'no-printer'],
    ['busy', 'busy'],
    ['printer-unknown', 'printer-failed'],
    ['printer-stopped', 'printer-failed'],
    ['not-drawn', 'printer-failed'],
    ['not-taken', 'printer-failed'],
    ['timed-out', 'printer-failed'],
  ] as const)('that fails as %s tells staff %s, and the log which it was', async (failure, code) => {
    const kiosk = await anOpenKiosk();
    kiosk.paper.answer = { ok: false, failure };
    expect(await print(kiosk)).toEqual({ ok: false, failure: { code } });
    expect(kiosk.told).toContainEqual({ event: 'content-not-printed', staff: 'nurse', why: failure });
  });
});
