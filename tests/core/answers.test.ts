import { describe, expect, it } from 'vitest';
import { NEEDS, type PatientAction } from '#core/visit/events';
import type { Visit } from '#core/visit/state';
import { aVisit } from '../support/a-visit';
import { openIds } from './readings';
import { refusedWith, tap } from './taking-actions';

const becomes = (part: Partial<Visit>) => ({ ok: true, value: expect.objectContaining(part) });

describe('A patient answers', () => {
  it('where it was asked and nowhere else', () => {
    const elsewhere: readonly PatientAction[] = [
      { type: 'area-chosen', areas: ['arm-left'] },
      { type: 'safety-answered', answers: ['none'] },
      { type: 'teach-back-answered', step: 'T1', answer: 'not-sure' },
      { type: 'statement-answered', step: 'K1', answer: 'yes' },
    ];
    for (const action of elsewhere)
      expect(tap(aVisit().upTo('S03'), action)).toEqual(refusedWith('not-on-this-step'));
  });

  it('with several sore spots, or honestly not sure, but not with both', () => {
    const onMap = aVisit().upTo('area');
    expect(tap(onMap, { type: 'area-chosen', areas: ['neck-left', 'arm-right'] })).toEqual(
      becomes({ areas: ['neck-left', 'arm-right'] }),
    );
    expect(tap(onMap, { type: 'area-chosen', areas: ['not-sure'] })).toEqual(
      becomes({ areas: ['not-sure'] }),
    );
    for (const areas of [
      ['not-sure', 'arm-left'],
      ['arm-left', 'arm-left'],
    ] as const) {
      expect(tap(onMap, { type: 'area-chosen', areas })).toEqual(refusedWith('answer-not-offered'));
    }
  });

  it('with several concerns, or none of these, but not with both', () => {
    const onList = aVisit().upTo('S07');
    expect(tap(onList, { type: 'safety-answered', answers: ['allergy', 'lungs'] })).toEqual(
      becomes({ safety: ['allergy', 'lungs'] }),
    );
    for (const answers of [
      ['none', 'allergy'],
      ['read', 'allergy'],
      ['read', 'none'],
      ['allergy', 'allergy'],
    ] as const) {
      expect(tap(onList, { type: 'safety-answered', answers })).toEqual(refusedWith('answer-not-offered'));
    }
  });

  it('where a clinic only informs, by having read the list: nothing is claimed, nothing is open', () => {
    expect(aVisit().tells('read').readiness()).toMatchObject({ level: 'ready', flags: [] });
  });

  it('a teach-back twice at most; a third try is not taken, nor one after the right answer', () => {
    const unsure: PatientAction = { type: 'teach-back-answered', step: 'T1', answer: 'not-sure' };
    expect(tap(aVisit().upTo('T1').afterwards(unsure, unsure), unsure)).toEqual(refusedWith('no-third-try'));
    const right: PatientAction = { type: 'teach-back-answered', step: 'T1', answer: 'may-help-later' };
    expect(tap(aVisit().upTo('T1').afterwards(right), unsure)).toEqual(refusedWith('no-third-try'));
  });

  it('a teach-back only with an answer it offers', () => {
    const answer: PatientAction = { type: 'teach-back-answered', step: 'T1', answer: 'call-emergency' };
    expect(tap(aVisit().upTo('T1'), answer)).toEqual(refusedWith('answer-not-offered'));
  });

  it('after one try may see the screen again, comes back, and tries once more', () => {
    const patient = aVisit()
      .upTo('T1')
      .afterwards(
        { type: 'teach-back-answered', step: 'T1', answer: 'did-not-work' },
        { type: 'see', step: 'S13' },
        { type: 'next', from: 'S13' },
      );
    expect(patient.visit()).toMatchObject({ step: 'T1', returnTo: null });
    expect(tap(patient, { type: 'teach-back-answered', step: 'T1', answer: 'may-help-later' })).toEqual(
      becomes({ teachBacks: expect.objectContaining({ T1: ['did-not-work', 'may-help-later'] }) }),
    );
  });

  it('one try and then a skip is a point still open, not a screen skipped', () => {
    const readiness = aVisit()
      .upTo('T3')
      .afterwards({ type: 'teach-back-answered', step: 'T3', answer: 'wait' }, { type: 'skip', from: 'T3' });
    expect(openIds(readiness.readiness())).toEqual(['T3', 'not-finished']);
  });

  it('and an answer taken back later is asked about again, not forgotten', () => {
    const emptied = {
      S07: { type: 'safety-answered', answers: [] },
      area: { type: 'area-chosen', areas: [] },
    } as const;
    for (const step of ['S07', 'area'] as const) {
      const patient = aVisit()
        .upTo('check')
        .afterwards(
          { type: 'see', step },
          emptied[step],
          { type: 'back', from: step },
          { type: 'next', from: 'check' },
        );
      expect(patient.visit()).toMatchObject({ finished: true, step: 'hand-over' });
      expect(patient.readiness().level).toBe('talk');
      expect(openIds(patient.readiness())).toEqual([`skipped-${step}`]);
    }
  });
});

describe('A patient asks', () => {
  it('what the screen offers, and each question is kept once, also when tapped again', () => {
    const patient = aVisit()
      .upTo('S06')
      .afterwards(
        { type: 'question-asked', question: 'S06-q1' },
        { type: 'question-asked', question: 'S06-other' },
        { type: 'question-asked', question: 'S06-q1' },
      );
    expect(patient.visit().questions).toEqual(['S06-other', 'S06-q1']);
    expect(tap(patient, { type: 'question-asked', question: 'S01-q1' })).toEqual(
      refusedWith('question-not-offered'),
    );
  });

  it('and may take a question back, from any screen', () => {
    const patient = aVisit().asked('S06-q1').upTo('S08');
    expect(tap(patient, { type: 'question-taken-back', question: 'S06-q1' })).toEqual(
      becomes({ questions: [] }),
    );
  });

  it('on a teach-back or a statement, what the screen it is about offers', () => {
    expect(tap(aVisit().upTo('T1'), { type: 'question-asked', question: 'S13-q2' }).ok).toBe(true);
    expect(tap(aVisit().upTo('K4'), { type: 'question-asked', question: 'S06-q2' }).ok).toBe(true);
    expect(tap(aVisit().upTo('K4'), { type: 'question-asked', question: 'K4-other' }).ok).toBe(true);
  });
});

describe('A patient calls for a person', () => {
  it('for each need, on any screen, once', () => {
    for (const need of NEEDS) {
      const patient = aVisit().needed(need, 'S10').afterwards({ type: 'need-raised', need });
      expect(patient.visit().needs).toEqual([need]);
      expect(patient.readiness().level).toBe(need === 'unwell' ? 'stop' : 'talk');
      expect(tap(patient, { type: 'need-taken-back', need })).toEqual(becomes({ needs: [] }));
    }
  });

  it('and says "not today": the walk waits for a person, while answers and calls are still taken', () => {
    const patient = aVisit().upTo('K1').afterwards({ type: 'not-ready' });
    expect(patient.readiness().level).toBe('stop');
    expect(tap(patient, { type: 'skip', from: 'K1' })).toEqual(refusedWith('waiting-for-a-person'));
    expect(tap(patient, { type: 'see', step: 'area' })).toEqual(refusedWith('waiting-for-a-person'));
    expect(tap(patient, { type: 'need-raised', need: 'unwell' }).ok).toBe(true);
    expect(tap(patient, { type: 'comfort-changed', comfort: patient.visit().comfort }).ok).toBe(true);
  });

  it('and may carry on after "not today", which stays worth a word', () => {
    const patient = aVisit().alsoOn('S11', { type: 'not-ready' }, { type: 'carried-on' });
    expect(patient.visit()).toMatchObject({ step: 'hand-over', notReady: 'carried-on' });
    expect(openIds(patient.readiness())).toEqual(['not-ready']);
    expect(patient.readiness().level).toBe('talk');
  });

  it('but cannot carry on from nothing', () => {
    expect(tap(aVisit().upTo('S11'), { type: 'carried-on' })).toEqual(refusedWith('not-on-this-step'));
  });
});
