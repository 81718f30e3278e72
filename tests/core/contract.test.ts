import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '#core/contract/channel-names';
import { CHANNELS, DOOR_REFUSALS } from '#core/contract/channels';
import { patientEventSchema, staffDecisionSchema, visitEventSchema } from '#core/contract/event-schemas';
import { evaluate } from '#core/readiness/evaluate';
import type { VisitEvent } from '#core/visit/events';
import { play, SPANISH_IS_A_DRAFT, scripts } from './random-walk';

/** One event of every type that random visits hold, tried or taken. */
const samples = new Map<string, VisitEvent>();
const sampleName = (event: VisitEvent): string =>
  event.type === 'staff-decided' ? `staff-decided ${event.decision.type}` : event.type;

fc.assert(
  fc.property(scripts, (script) => {
    play(script, ({ event }) => void samples.set(sampleName(event), event));
  }),
  { numRuns: 300, seed: 1 },
);

const optionsOf = (schema: { readonly options: readonly { entries: { type: { literal: string } } }[] }) =>
  schema.options.map(({ entries }) => entries.type.literal);

describe('An event on its way between page, rules and disk', () => {
  it('has a schema for every type there is, and no schema without a type', () => {
    const patients = optionsOf(patientEventSchema);
    const decisions = optionsOf(staffDecisionSchema).map((type) => `staff-decided ${type}`);
    expect([...samples.keys()].sort()).toEqual([...patients, ...decisions].sort());
  });

  it('passes unchanged when the rules took it', () => {
    let passed = 0;
    fc.assert(
      fc.property(scripts, (script) => {
        for (const event of play(script).events) {
          expect(v.parse(visitEventSchema, JSON.parse(JSON.stringify(event)))).toEqual(event);
          passed += 1;
        }
      }),
      { numRuns: 400, seed: 2 },
    );
    expect(passed).toBeGreaterThan(10_000);
  });

  it('is refused with a field more, with a field less, or with no time', () => {
    for (const event of samples.values()) {
      expect(v.is(visitEventSchema, { ...event, name: 'Ann' }), event.type).toBe(false);
      for (const field of Object.keys(event)) {
        const less = Object.fromEntries(Object.entries(event).filter(([key]) => key !== field));
        expect(v.is(visitEventSchema, less), `${event.type} without ${field}`).toBe(false);
      }
      for (const at of [-1, 1.5, Number.NaN, '2027'])
        expect(v.is(visitEventSchema, { ...event, at })).toBe(false);
    }
  });

  it('is refused with a decision, a ticket or a comfort that carries more than it should', () => {
    for (const event of samples.values()) {
      for (const [key, part] of Object.entries(event)) {
        if (typeof part !== 'object' || Array.isArray(part)) continue;
        expect(
          v.is(visitEventSchema, { ...event, [key]: { ...part, note: 'x' } }),
          `${event.type}.${key}`,
        ).toBe(false);
      }
    }
  });

  it('from the page is never a decision of staff: who decides is put to it by the trusted side', () => {
    for (const [name, event] of samples) {
      expect(v.is(patientEventSchema, event), name).toBe(event.type !== 'staff-decided');
    }
  });

  it('carries no word of the patient’s: text in place of a choice is refused', () => {
    const typed = { at: 1, type: 'question-asked', question: 'Will it hurt my baby?' };
    expect(v.is(patientEventSchema, typed)).toBe(false);
    expect(v.is(patientEventSchema, { ...typed, question: 'S01-q1' })).toBe(true);
    expect(v.is(patientEventSchema, { at: 1, type: 'safety-answered', answers: ['penicillin'] })).toBe(false);
  });

  it('can name every flag that a visit raises', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const { visit } = play(script);
        for (const { id } of visit ? evaluate(visit, SPANISH_IS_A_DRAFT).flags : []) {
          expect(v.is(staffDecisionSchema, { type: 'flag-entered', flag: id, entry: 'addressed' }), id).toBe(
            true,
          );
        }
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe('The contract of the door', () => {
  it('lets through exactly the channels it describes', () => {
    expect([...CHANNEL_NAMES].sort()).toEqual(Object.keys(CHANNELS).sort());
  });

  it('says for each channel what goes in, what comes out and how it may be refused, each code once', () => {
    for (const [name, { input, output, refusals }] of Object.entries(CHANNELS)) {
      expect([input.kind, output.kind], name).toEqual(['schema', 'schema']);
      const codes = [...DOOR_REFUSALS, ...refusals];
      expect(new Set(codes).size, name).toBe(codes.length);
    }
  });

  it('takes no more than a batch of events at once, and never none', () => {
    const { input } = CHANNELS['visit:append'];
    const event = [...samples.values()].find(({ type }) => type === 'not-ready');
    const batch = (count: number) => ({
      visitId: '0b7c1f7e-3f0e-4c55-9a57-6d1f0a2b9c3d',
      after: 0,
      events: Array.from({ length: count }, () => event),
    });
    expect([0, 1, 64, 65].map((count) => v.is(input, batch(count)))).toEqual([false, true, true, false]);
  });
});
