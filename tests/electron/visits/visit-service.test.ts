import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VisitEvent } from '#core/visit/events';
import { aKiosk, IDLE_MS, type Kiosk, MINUTE } from './kiosk';
import { must } from './plain-machine';
import { begins, wandering, wholeWalk } from './walking';

const taps = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });

/** A patient has begun, read two screens, and stands there. */
async function withPatient(kiosk: Kiosk) {
  const next = kiosk.visits.nextVisit();
  const events = wandering(next, kiosk.clock.now, [0, 0]);
  must(await kiosk.visits.append(next.visitId, 0, events));
  return { ...next, events };
}

describe('the id and ticket for the next patient', () => {
  it('stay the same until that patient begins, then are new and on nobody else’s slip', async () => {
    const kiosk = await aKiosk();
    const first = kiosk.visits.nextVisit();
    expect(kiosk.visits.nextVisit()).toEqual(first);
    await withPatient(kiosk);
    const second = kiosk.visits.nextVisit();
    expect(second.visitId).not.toBe(first.visitId);
    expect(second.ticket).not.toEqual(first.ticket);
    const visits = await kiosk.restart();
    expect(visits.nextVisit().ticket).not.toEqual(first.ticket);
  });

  it('are the only ones under which a visit begins', async () => {
    const kiosk = await aKiosk();
    const next = kiosk.visits.nextVisit();
    const made = { ...next, visitId: '6f1c2f0e-2f9b-4b0e-9a55-0123456789ab' };
    const otherTicket = { ...next, ticket: { ...next.ticket, number: next.ticket.number === 10 ? 11 : 10 } };
    const refused = { ok: false, failure: 'no-visit' };
    expect(await kiosk.visits.append(made.visitId, 0, [begins(made, 1)])).toEqual(refused);
    expect(await kiosk.visits.append(next.visitId, 0, [begins(made, 1)])).toEqual(refused);
    expect(await kiosk.visits.append(next.visitId, 0, [begins(otherTicket, 1)])).toEqual(refused);
    expect(await kiosk.visits.append(next.visitId, 1, [begins(next, 1)])).toEqual(refused);
    expect(kiosk.visits.nextVisit()).toEqual(next);
    expect(kiosk.visits.list()).toEqual([]);
  });
});

describe('what a patient taps', () => {
  it('is there after a restart, tap by tap, whatever was tapped', async () => {
    const kiosk = await aKiosk();
    await fc.assert(
      fc.asyncProperty(taps, fc.integer({ min: 1, max: 7 }), async (choices, batch) => {
        const next = kiosk.visits.nextVisit();
        const events = wandering(next, kiosk.clock.now, choices);
        for (let at = 0; at < events.length; at += batch) {
          const part = events.slice(at, at + batch);
          const stored = must(await kiosk.visits.append(next.visitId, at, part)).stored;
          expect(stored).toBe(at + part.length);
        }
        const visits = await kiosk.restart();
        expect(must(await visits.resync(next.visitId))).toEqual(events);
        expect(await visits.resumable()).toEqual(events);
        expect(visits.status()).toMatchObject({ damagedVisits: 0, repairedTails: 0 });
      }),
      { numRuns: 25 },
    );
  });

  it('is taken once when the page asks again because it never heard the answer', async () => {
    const kiosk = await aKiosk();
    const { visitId, events } = await withPatient(kiosk);
    const more: VisitEvent = { type: 'need-raised', need: 'person', at: kiosk.clock.now };
    expect(await kiosk.visits.append(visitId, 0, events)).toEqual({ ok: true, value: { stored: 3 } });
    expect(await kiosk.visits.append(visitId, 1, [...events.slice(1), more])).toEqual({
      ok: true,
      value: { stored: 4 },
    });
    expect(must(await kiosk.visits.resync(visitId))).toEqual([...events, more]);
  });

  it('is refused out of order, and nothing of it is stored', async () => {
    const kiosk = await aKiosk();
    const { visitId, events } = await withPatient(kiosk);
    const tap = { type: 'need-raised', need: 'person', at: 1 } as const;
    const refused = { ok: false, failure: 'out-of-order' };
    expect(await kiosk.visits.append(visitId, events.length + 1, [tap])).toEqual(refused);
    expect(await kiosk.visits.append(visitId, events.length - 1, [tap])).toEqual(refused);
    expect(must(await kiosk.visits.resync(visitId))).toEqual(events);
  });

  it('is refused as a whole at the first tap the rules do not take', async () => {
    const kiosk = await aKiosk();
    const { visitId, events } = await withPatient(kiosk);
    const refused = await kiosk.visits.append(visitId, events.length, [
      { type: 'need-raised', need: 'person', at: 1 },
      { type: 'closed', reason: 'handed-over', at: 2 },
    ]);
    expect(refused).toEqual({ ok: false, failure: 'not-finished' });
    expect(must(await kiosk.visits.resync(visitId))).toEqual(events);
    expect(must(await (await kiosk.restart()).resync(visitId))).toEqual(events);
  });

  it('is stored in the order it was sent, also when nobody waits for the answers', async () => {
    const kiosk = await aKiosk();
    const next = kiosk.visits.nextVisit();
    const events = wholeWalk(next, kiosk.clock.now);
    const answers = await Promise.all(
      events.map((event, index) => kiosk.visits.append(next.visitId, index, [event])),
    );
    expect(answers.map((answer) => must(answer).stored)).toEqual(events.map((_, index) => index + 1));
    expect(must(await (await kiosk.restart()).resync(next.visitId))).toEqual(events);
  });
});

describe('one patient at a time', () => {
  it('the next patient’s first tap closes the visit of the one who walked away', async () => {
    const kiosk = await aKiosk();
    const first = await withPatient(kiosk);
    await withPatient(kiosk);
    const stored = must(await kiosk.visits.resync(first.visitId));
    expect(stored.at(-1)).toEqual({ type: 'closed', reason: 'left', at: kiosk.clock.now });
    const late = { type: 'need-raised', need: 'person', at: 1 } as const;
    expect(await kiosk.visits.append(first.visitId, stored.length, [late])).toEqual({
      ok: false,
      failure: 'visit-closed',
    });
  });

  it('after a crash the patient is back on the same screen', async () => {
    const kiosk = await aKiosk();
    const { events } = await withPatient(kiosk);
    kiosk.clock.now += IDLE_MS - MINUTE;
    expect(await (await kiosk.restart()).resumable()).toEqual(events);
  });

  it.each([
    ['left too long', IDLE_MS + MINUTE],
    ['from before the clock was set back', -IDLE_MS - MINUTE],
  ])('a visit %s is not shown to the next person', async (_why, later) => {
    const kiosk = await aKiosk();
    const { visitId } = await withPatient(kiosk);
    kiosk.clock.now += later;
    const visits = await kiosk.restart();
    expect(await visits.resumable()).toBeNull();
    expect(must(await visits.resync(visitId)).at(-1)).toMatchObject({ type: 'closed', reason: 'left' });
    expect(await visits.resumable()).toBeNull();
  });

  it('a visit nobody went into leaves nothing for the nurse, and nothing on the disk', async () => {
    const kiosk = await aKiosk();
    const next = kiosk.visits.nextVisit();
    must(await kiosk.visits.append(next.visitId, 0, [begins(next, 1)]));
    must(await kiosk.visits.append(next.visitId, 1, [{ type: 'language-changed', language: 'es', at: 2 }]));
    must(await kiosk.visits.append(next.visitId, 2, [{ type: 'closed', reason: 'left', at: 3 }]));
    expect(kiosk.visits.list()).toEqual([]);
    expect(kiosk.notes).toContain('visit-untouched-shredded');
    const asked = await withPatient(kiosk);
    expect(kiosk.visits.list().map(({ visitId }) => visitId)).toEqual([asked.visitId]);
  });
});
