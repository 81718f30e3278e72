import { afterAll, describe, expect, it } from 'vitest';
import { SAFETY_ANSWER_IDS } from '#core/procedure/safety-questions';
import { STATEMENTS } from '#core/procedure/statements';
import { stepById } from '#core/procedure/steps';
import { OUTCOMES, type StaffDecision } from '#core/readiness/decisions';
import { evaluate, type Readiness, type ReadinessLevel } from '#core/readiness/evaluate';
import { NURSE_ITEMS } from '#core/readiness/nurse-items';
import { maySignOff, signOffBlocks } from '#core/readiness/review';
import { sealRecord } from '#core/record/record';
import type { PatientAction } from '#core/visit/events';
import { applyEvent, foldEvents } from '#core/visit/reducer';
import type { Visit } from '#core/visit/state';
import { NO_DRAFTS, NURSE } from '../support/a-visit';
import { clearAnswers, MORNING } from '../support/walk';
import { freeze, isPatients, RandomVisits, visitAfter } from './random-visits';
import { badAnswer, play, SPANISH_IS_A_DRAFT } from './random-walk';

const random = new RandomVisits();
const levels = new Set<ReadinessLevel>();

const STRENGTH: readonly ReadinessLevel[] = ['ready', 'talk', 'not-finished', 'stop'];
const strength = (level: ReadinessLevel): number => STRENGTH.indexOf(level);
const read = (visit: Visit): Readiness => evaluate(visit, SPANISH_IS_A_DRAFT);

afterAll(() => console.info(`readiness: ${random.report()}`));

const SEALING = { ...SPANISH_IS_A_DRAFT, programVersion: '0.1.0', approval: null };

describe('Whatever happens, the readiness of a visit', () => {
  it('is never ready while anything is unfinished, unanswered or left (gate G1)', () => {
    random.eachStep(2200, ({ after: visit }) => {
      if (!visit) return;
      const { level, first } = read(visit);
      levels.add(level);
      if (level !== 'ready' && first !== 'ready') return;
      expect(visit.finished).toBe(true);
      expect(STATEMENTS.filter(({ id }) => visit.statements[id] === undefined)).toEqual([]);
      if (visit.closedBecause === 'left') expect(visit.step).toBe('hand-over');
      if (first !== 'ready') return;
      expect(Object.values(visit.statements).every((answer) => answer === 'yes')).toBe(true);
      expect([visit.areas.length, visit.safety.length]).not.toContain(0);
      expect(visit.safety.every((answer) => answer === 'none' || answer === 'read')).toBe(true);
      expect([visit.questions, visit.needs, visit.notReady]).toEqual([[], [], 'never']);
      expect(visit.languages).not.toContain('es');
    });
    expect([...levels].sort()).toEqual([...STRENGTH].sort());
  });

  it('is the strongest of what is open: stop, then not finished, then talk; ready only with nothing open', () => {
    random.eachStep(1500, ({ after: visit }) => {
      if (!visit) return;
      const { level, flags } = read(visit);
      const open = flags.filter((flag) => flag.open).map(({ urgency }) => strength(urgency));
      expect(strength(level)).toBe(Math.max(0, ...open));
    });
  });

  it('names each flag once, by a word that can be an address', () => {
    random.eachStep(1000, ({ after: visit }) => {
      const ids = visit ? read(visit).flags.map(({ id }) => id) : [];
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[A-Za-z0-9-]{1,64}$/.test(id))).toEqual([]);
    });
  });

  it('is never lower after a worrying answer than after the clear one in its place', () => {
    random.eachStep(500, ({ after: visit }) => {
      if (visit?.status !== 'open') return;
      const clear = clearAnswers(stepById(visit.step))[0];
      for (let choice = 0; clear && choice < 4; choice += 1) {
        const bad = badAnswer(visit, { of: (list) => list[choice % list.length] as (typeof list)[number] });
        if (bad)
          expect(strength(read(visitAfter(visit, bad)).level)).toBeGreaterThanOrEqual(
            strength(read(visitAfter(visit, clear)).level),
          );
      }
    });
  });

  it('is never lower after a question, a call for a person, or "not today"', () => {
    const more: readonly PatientAction[] = [
      { type: 'question-asked', question: 'S02-q1' },
      { type: 'need-raised', need: 'interpreter' },
      { type: 'need-raised', need: 'unwell' },
      { type: 'safety-answered', answers: SAFETY_ANSWER_IDS.filter((id) => id !== 'none') },
      { type: 'not-ready' },
    ];
    random.eachStep(400, ({ after: visit }) => {
      if (visit?.status !== 'open') return;
      const now = strength(read(visit).level);
      for (const action of more)
        expect(strength(read(visitAfter(visit, action)).level)).toBeGreaterThanOrEqual(now);
    });
  });

  it('is a stop at once when the patient says "not today", even after everything was addressed', () => {
    random.eachStep(1000, ({ event, result, after: visit }) => {
      if (event.type !== 'not-ready' || !result.ok || !visit) return;
      expect(read(visit)).toMatchObject({ level: 'stop', first: 'stop' });
    });
  });

  it('is not lowered from a stop by a nurse alone, but by her asking aloud and hearing "none"', () => {
    random.eachStep(1500, ({ before, event, result, after: visit }) => {
      if (isPatients(event) || event.staff.role !== 'nurse' || !before || !visit || !result.ok) return;
      const now = new Map(read(visit).flags.map((flag) => [flag.id, flag]));
      for (const stop of read(before).flags.filter(({ urgency, open }) => open && urgency === 'stop')) {
        const flag = now.get(stop.id);
        if (flag?.open && flag.urgency === 'stop') continue;
        expect({ flag: stop.id, loweredBy: flag?.loweredBy }).toEqual({
          flag: stop.id,
          loweredBy: 'nurse-items',
        });
      }
    });
  });

  it('has every flag open again that the patient changed after staff addressed it', () => {
    random.eachStep(1500, ({ before, event, result, after: visit }) => {
      if (!isPatients(event) || !before || !visit || !result.ok) return;
      const earlier = new Map(
        read(before).flags.map((flag) => [flag.id, JSON.stringify([flag.urgency, flag.reason])]),
      );
      for (const { id, urgency, reason, loweredBy } of read(visit).flags) {
        const isSame = earlier.get(id) === JSON.stringify([urgency, reason]);
        if (!isSame && loweredBy) expect({ id, loweredBy }).toEqual({ id, loweredBy: 'nurse-items' });
      }
    });
  });

  it('is read the same from the same visit, and leaves it untouched', () => {
    random.each(800, (script) => {
      const { visit } = play(script);
      if (!visit) return;
      const readiness = read(freeze(visit));
      expect(read(structuredClone(visit))).toEqual(readiness);
    });
  });

  it('does not depend on how long anything took', () => {
    random.each(800, (script) => {
      const { visit, events } = play(script);
      if (!visit) return;
      const slow = foldEvents(events.map((event, place) => ({ ...event, at: MORNING + place * 86_400_000 })));
      expect(slow.ok && slow.value && read(slow.value)).toEqual(read(visit));
    });
  });
});

describe('Whatever happens, a sign-off', () => {
  it('"ready for the talk" is never signed or sealed unless nothing is open', () => {
    let sealed = 0;
    random.each(1500, (script) => {
      const { visit, events } = play(script);
      if (!visit) return;
      const seal = sealRecord(visit, events, SEALING);
      if (seal.ok) sealed += 1;
      if (visit.review.outcome !== 'ready-for-talk') return;
      if (visit.review.signedOff) expect(evaluate(visit, NO_DRAFTS).level).toBe('ready');
      if (read(visit).level !== 'ready')
        expect(maySignOff(signOffBlocks(visit, SPANISH_IS_A_DRAFT))).toBe(false);
      if (seal.ok) expect(seal.value.readiness.level).toBe('ready');
    });
    expect(sealed).toBeGreaterThan(100);
  });

  it('is always within reach: every check touched, every flag entered, the clinician first', () => {
    random.each(500, (script) => {
      let visit = play(script).visit;
      if (!visit || visit.review.signedOff) return;
      const decide = (decision: StaffDecision): void => {
        const next = applyEvent(visit, { type: 'staff-decided', staff: NURSE, decision, at: MORNING });
        if (!next.ok) throw new Error(`${decision.type}: ${next.failure}`);
        visit = next.value;
      };
      for (const { id, fine } of NURSE_ITEMS) decide({ type: 'item-recorded', item: id, value: fine });
      for (const { id } of read(visit).flags)
        decide({ type: 'flag-entered', flag: id, entry: 'told-clinician' });
      decide({ type: 'outcome-chosen', outcome: OUTCOMES[1] });
      decide({ type: 'signed-off' });
      expect(sealRecord(visit, [], SEALING).ok).toBe(true);
    });
  });
});
