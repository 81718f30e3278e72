import { afterAll, describe, expect, it } from 'vitest';
import type { VisitEvent } from '#core/visit/events';
import { applyEvent, foldEvents } from '#core/visit/reducer';
import { REFUSALS, type Refusal } from '#core/visit/refusal';
import { freeze, isPatients, kindOf, RandomVisits, visitAfter } from './random-visits';
import { play } from './random-walk';

const random = new RandomVisits();
const refusals = new Set<Refusal>();

afterAll(() => console.info(`reducer: ${random.report()}`));

describe('Whatever happens in a visit', () => {
  it('the reducer never throws, and an event it refuses changes nothing', () => {
    random.eachStep(15000, ({ before, result, after: now }) => {
      freeze(now);
      if (result.ok) return;
      refusals.add(result.failure);
      if (!REFUSALS.includes(result.failure)) throw new Error(`unknown code ${result.failure}`);
      if (now !== before) throw new Error('a refused event changed the visit');
    });
  });

  it('every code of refusal really occurs, so that none is a dead word', () => {
    expect([...refusals].sort()).toEqual([...REFUSALS].sort());
  });

  it('each event taken is counted once, and the time is the last event’s', () => {
    random.each(2000, (script) => {
      const { visit, events } = play(script);
      if (!visit) return;
      expect(visit.eventCount).toBe(events.length);
      expect(visit.lastAt).toBe(events.at(-1)?.at);
    });
  });

  it('a closed visit takes nothing from a patient', () => {
    random.eachStep(2500, ({ before, event, result }) => {
      if (before?.status !== 'closed' || !isPatients(event)) return;
      expect(result).toEqual({
        ok: false,
        failure: event.type === 'visit-begun' ? 'already-begun' : 'visit-closed',
      });
    });
  });

  it('a signed-off visit takes nothing from anybody', () => {
    random.eachStep(2500, ({ before, event, result }) => {
      if (!before?.review.signedOff) return;
      if (result.ok) throw new Error(`${event.type} was taken after the sign-off`);
      expect(before.status).toBe('closed');
    });
  });

  it('a patient is never locked in: from everywhere, skipping leads to the end', () => {
    random.each(700, (script) => {
      let { visit } = play({ ...script, taps: script.taps.slice(0, 60) });
      if (visit?.status !== 'open') return;
      visit = visitAfter(visit, { type: 'carried-on' });
      for (let step = 0; step < 60 && kindOf(visit) !== 'hand-over'; step += 1) {
        const skipped = visitAfter(visit, { type: 'skip', from: visit.step });
        visit = skipped === visit ? visitAfter(visit, { type: 'next', from: visit.step }) : skipped;
      }
      expect(visit.step).toBe('hand-over');
    });
  });

  it('folding the first part and then the rest is folding the whole', () => {
    random.each(1500, (script) => {
      const { visit, events } = play(script);
      const whole = foldEvents(events);
      expect(whole).toEqual({ ok: true, value: visit });
      const cut = (script.taps[0] ?? 0) % (events.length + 1);
      const first = foldEvents(events.slice(0, cut));
      let now = first.ok ? first.value : null;
      for (const event of events.slice(cut)) {
        const next = applyEvent(now, event);
        if (!next.ok) throw new Error(next.failure);
        now = next.value;
      }
      expect(now).toEqual(visit);
    });
  });

  it('the page, tap by tap, and the trusted side, from its journal, see the same visit', () => {
    random.each(1500, (script) => {
      const { visit, events } = play(script);
      const journal = events.map((event) => JSON.stringify(event));
      const read = foldEvents(journal.map((line) => JSON.parse(line) as VisitEvent));
      expect(read).toEqual({ ok: true, value: visit });
    });
  });
});
