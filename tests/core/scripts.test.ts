import { describe, expect, it } from 'vitest';
import { FACTS } from '#core/procedure/facts';
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { STATEMENTS } from '#core/procedure/statements';
import { MAIN_PATH } from '#core/procedure/steps';
import { TEACH_BACKS } from '#core/procedure/teach-backs';
import { SCRIPT_FACTS, scriptOf } from '#core/readiness/scripts';
import staff from '../../locales/en/staff.json' with { type: 'json' };
import { aVisit, type VisitInTheMaking } from '../support/a-visit';

const scriptsOf = (visit: VisitInTheMaking): Readonly<Record<string, string | null>> =>
  Object.fromEntries(visit.readiness().flags.map((flag) => [flag.id, scriptOf(flag)]));

describe('The script of a point', () => {
  const ids = Object.keys(SCRIPT_FACTS);

  it('has words to ask and words to listen for, and nothing else has', () => {
    expect(Object.keys(staff.prompts).sort()).toEqual([...ids].sort());
    expect(Object.keys(staff.listen).sort()).toEqual([...ids].sort());
  });

  it('rests on facts there are', () => {
    const named = Object.values(SCRIPT_FACTS).flatMap((restsOn) => (restsOn === 'guide' ? [] : restsOn));
    expect(named.filter((fact) => !(fact in FACTS))).toEqual([]);
  });

  it('is said in twenty seconds: a question of at most 20 words', () => {
    for (const [id, ask] of Object.entries(staff.prompts)) expect(ask.split(' ').length, id).toBeLessThan(21);
  });

  it('stands behind every statement, situation and concern that is not clear', () => {
    for (const { id } of STATEMENTS) expect(scriptsOf(aVisit().answered(id, 'talk'))[id]).toBe(id);
    for (const { id } of TEACH_BACKS)
      expect(scriptsOf(aVisit().tried(id, 'not-sure', 'not-sure'))[id]).toBe(id);
    for (const { id } of SAFETY_ANSWERS)
      expect(scriptsOf(aVisit().tells(id))[`safety-${id}`]).toMatch(/^K\d+$/);
  });

  it('stands behind every screen that was skipped, but for the welcome, the knot and soreness at home', () => {
    const without = MAIN_PATH.filter(({ kind }) => kind !== 'check' && kind !== 'hand-over').filter(
      ({ id, kind }) => kind !== 'statement' && scriptsOf(aVisit().skipped(id))[`skipped-${id}`] === null,
    );
    expect(without.map(({ id }) => id)).toEqual(['S01', 'S02', 'S14']);
  });

  it('is none where talking it through is the point itself', () => {
    expect(scriptsOf(aVisit().needed('private').asked('S06-q2'))).toEqual({
      'need-private': null,
      'S06-q2': null,
    });
  });
});
