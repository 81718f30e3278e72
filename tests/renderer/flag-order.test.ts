import { describe, expect, it } from 'vitest';
import { groupedByKind, pressingFirst } from '../../renderer/screens/staff/flag-order';
import { aVisit } from '../support/a-visit';

/** A health talk, a stop on the checklist, a stop of health, a point not clear, a need and a language nobody checked. */
const { flags } = aVisit()
  .inLanguage('ar')
  .tells('needle-fear', 'allergy')
  .answered('K12', 'no')
  .answered('K3', 'no')
  .needed('interpreter')
  .readiness({ draftLanguages: ['ar'] });

const ids = (ordered: typeof flags): readonly string[] => ordered.map(({ id }) => id);

describe('The order of what the nurse goes through', () => {
  it('in the list is strength: every stop before every talk', () => {
    expect(ids(pressingFirst(flags))).toEqual([
      'safety-allergy',
      'K12',
      'safety-needle-fear',
      'K3',
      'need-interpreter',
      'draft-language-ar',
    ]);
  });

  it('in the review is kind: health, other stops, talks, the language last', () => {
    expect(ids(groupedByKind(flags))).toEqual([
      'safety-allergy',
      'safety-needle-fear',
      'K12',
      'K3',
      'need-interpreter',
      'draft-language-ar',
    ]);
  });

  it('puts who feels unwell before all else, and drops nothing', () => {
    const unwell = aVisit().answered('K12', 'no').needed('unwell').readiness();
    expect(ids(pressingFirst(unwell.flags))).toEqual(['need-unwell', 'K12']);
    expect(ids(groupedByKind(unwell.flags))).toEqual(['need-unwell', 'K12']);
  });
});
