import { describe, expect, it } from 'vitest';
import type { StaffDecision } from '#core/readiness/decisions';
import { aVisit, CLINICIAN, NURSE } from '../support/a-visit';
import { openIds } from './readings';
import { decide, refusedWith, tap } from './taking-actions';

describe('Staff decide', () => {
  it('about a flag that is there, and about no other', () => {
    const visit = aVisit().answered('K4', 'no').visit();
    expect(decide(visit, { type: 'flag-entered', flag: 'K4', entry: 'addressed' }).ok).toBe(true);
    expect(decide(visit, { type: 'flag-entered', flag: 'K5', entry: 'addressed' })).toEqual(
      refusedWith('unknown-flag'),
    );
  });

  it('about the flag of a draft language too', () => {
    const visit = aVisit().inLanguage('ar').visit();
    const flag = 'draft-language-ar';
    expect(decide(visit, { type: 'flag-entered', flag, entry: 'addressed' }).ok).toBe(true);
  });

  it('with a value that the check offers', () => {
    const visit = aVisit().visit();
    for (const value of ['maybe', 'toString', 'constructor']) {
      expect(decide(visit, { type: 'item-recorded', item: 'N2', value })).toEqual(
        refusedWith('value-not-offered'),
      );
    }
  });

  it('a nurse lowers a talk, never a stop; the clinician lowers a stop', () => {
    const entry = { type: 'flag-entered', flag: 'K12', entry: 'addressed' } as const;
    const patient = aVisit()
      .answered('K12', 'no')
      .answered('K3', 'no')
      .nurse(entry, { ...entry, flag: 'K3' });
    expect(openIds(patient.readiness())).toEqual(['K12']);
    expect(patient.clinician(entry).readiness()).toMatchObject({ level: 'ready', first: 'stop' });
  });

  it('and an entry "still unclear" or "clinician told" lowers nothing', () => {
    for (const entry of ['unclear', 'told-clinician'] as const) {
      const patient = aVisit().answered('K3', 'no').clinician({ type: 'flag-entered', flag: 'K3', entry });
      expect(patient.readiness().level).toBe('talk');
    }
  });

  it('a health statement is settled only when every question named was answered "none"', () => {
    const patient = aVisit()
      .answered('K9', 'not-sure')
      .nurse({ type: 'item-recorded', item: 'N5', value: 'none' });
    expect(patient.readiness().level).toBe('stop');
    expect(patient.nurse({ type: 'item-recorded', item: 'N6', value: 'none' }).readiness().level).toBe(
      'ready',
    );
  });

  it('a nurse who found a stop does not take it back alone; the clinician does', () => {
    const found = { type: 'item-recorded', item: 'N2', value: 'mismatch' } as const;
    const takenBack = { ...found, value: 'match' };
    const patient = () => aVisit().nurse(found, takenBack);
    expect(openIds(patient().readiness())).toEqual(['N2']);
    expect(patient().clinician(takenBack).readiness().level).toBe('ready');
    const cleared = { type: 'flag-entered', flag: 'N2', entry: 'addressed' } as const;
    expect(patient().nurse(cleared).readiness().level).toBe('stop');
    expect(patient().clinician(cleared).readiness().level).toBe('ready');
    expect(patient().clinician(cleared).nurse(found).readiness().level).toBe('stop');
  });

  it('raise a level with one tap, which nobody lowers by raising to less', () => {
    const patient = aVisit().nurse(
      { type: 'level-raised', to: 'stop' },
      { type: 'level-raised', to: 'talk' },
    );
    expect(patient.readiness().level).toBe('stop');
  });

  it('raise again after it was cleared, and it is open again', () => {
    const patient = aVisit()
      .nurse({ type: 'level-raised', to: 'stop' })
      .clinician({ type: 'flag-entered', flag: 'raised', entry: 'addressed' });
    expect(patient.readiness().level).toBe('ready');
    expect(patient.nurse({ type: 'level-raised', to: 'stop' }).readiness().level).toBe('stop');
  });

  it('note that somebody else tapped: a talk', () => {
    const patient = aVisit().nurse({ type: 'helper-noted', helped: true });
    expect(openIds(patient.readiness())).toEqual(['helped']);
    expect(patient.nurse({ type: 'helper-noted', helped: false }).readiness().level).toBe('ready');
  });

  it('and what the patient says after the talk is open again', () => {
    const addressed = (flag: string) => ({ type: 'flag-entered', flag, entry: 'addressed' }) as const;
    const saidNo = aVisit().upTo('S11').afterwards({ type: 'not-ready' }).clinician(addressed('not-ready'));
    expect(openIds(saidNo.readiness())).toEqual(['not-finished']);
    expect(openIds(saidNo.afterwards({ type: 'not-ready' }).readiness())).toContain('not-ready');

    const faint = aVisit().needed('unwell').clinician(addressed('need-unwell'));
    expect(faint.readiness().level).toBe('ready');
    expect(faint.afterwards({ type: 'need-raised', need: 'unwell' }).readiness().level).toBe('stop');

    const unsure = aVisit()
      .answered('K1', 'talk')
      .clinician(addressed('K1'))
      .afterwards({ type: 'back', from: 'hand-over' });
    expect(unsure.readiness().level).toBe('ready');
    unsure.afterwards({ type: 'see', step: 'K1' }, { type: 'statement-answered', step: 'K1', answer: 'no' });
    expect(unsure.readiness().level).toBe('stop');
  });
});

describe('Staff sign off', () => {
  const signs: StaffDecision = { type: 'signed-off' };
  const ready: StaffDecision = { type: 'outcome-chosen', outcome: 'ready-for-talk' };

  it('when every check was touched, every flag entered and an outcome chosen', () => {
    const patient = aVisit().closed('handed-over').checkedAloud().nurse(ready, signs);
    expect(patient.visit().review.signedOff).toEqual({ by: NURSE, at: expect.any(Number) });
  });

  it('and not before', () => {
    const notTouched = aVisit().nurse(ready).visit();
    const noOutcome = aVisit().checkedAloud().visit();
    const openFlag = aVisit()
      .answered('K4', 'no')
      .checkedAloud()
      .nurse({ ...ready, outcome: 'not-today' })
      .visit();
    const notReady = aVisit()
      .answered('K8', 'no')
      .checkedAloud({ N4: 'yes-told-clinician' })
      .nurse(ready)
      .visit();
    for (const visit of [notTouched, noOutcome, openFlag, notReady]) {
      expect(decide(visit, signs)).toEqual(refusedWith('sign-off-blocked'));
      expect(decide(visit, signs, CLINICIAN)).toEqual(refusedWith('sign-off-blocked'));
    }
  });

  it('with two checks only when nothing is done today', () => {
    const saysNo = aVisit()
      .upTo('S11')
      .afterwards({ type: 'not-ready' })
      .nurse(
        { type: 'flag-entered', flag: 'not-ready', entry: 'told-clinician' },
        { type: 'flag-entered', flag: 'not-finished', entry: 'told-clinician' },
        { type: 'item-recorded', item: 'N1', value: 'done' },
        { type: 'item-recorded', item: 'N10', value: 'none' },
        { type: 'outcome-chosen', outcome: 'patient-said-no' },
      );
    expect(decide(saysNo.visit(), signs).ok).toBe(true);
  });

  it('and nothing is taken afterwards, from anybody; a visit still on the screen is taken from it', () => {
    const signed = aVisit().checkedAloud().nurse(ready, signs);
    expect(signed.visit()).toMatchObject({ status: 'closed', closedBecause: 'collected' });
    expect(tap(signed, { type: 'back', from: 'hand-over' })).toEqual(refusedWith('visit-closed'));
    expect(decide(signed.visit(), { type: 'level-raised', to: 'stop' }, CLINICIAN)).toEqual(
      refusedWith('signed-off'),
    );
  });
});

describe('A visit that staff give back', () => {
  const calledIn = () => aVisit().upTo('T2').asked('S06-q2').closed('collected');

  it('is open again where it stopped, with every answer and every entry', () => {
    const closed = calledIn().nurse({ type: 'flag-entered', flag: 'S06-q2', entry: 'addressed' });
    const before = closed.visit();
    const after = closed.nurse({ type: 'given-back' }).visit();
    expect(after).toMatchObject({ status: 'open', closedBecause: null, step: 'T2', finished: false });
    expect({ ...after, status: 'closed', closedBecause: 'collected' }).toEqual({
      ...before,
      lastAt: after.lastAt,
      eventCount: before.eventCount + 1,
    });
  });

  it('takes the patient’s next answer, and is called left again only when the patient leaves again', () => {
    const back = calledIn().nurse({ type: 'given-back' });
    expect(tap(back, { type: 'teach-back-answered', step: 'T2', answer: 'not-sure' }).ok).toBe(true);
    expect(aVisit().closed('left').nurse({ type: 'given-back' }).readiness().level).toBe('ready');
  });

  it('was closed before, and was not signed off', () => {
    expect(decide(aVisit().upTo('T2').visit(), { type: 'given-back' })).toEqual(refusedWith('still-open'));
    const signed = aVisit()
      .closed('handed-over')
      .checkedAloud()
      .nurse({ type: 'outcome-chosen', outcome: 'ready-for-talk' }, { type: 'signed-off' });
    expect(decide(signed.visit(), { type: 'given-back' })).toEqual(refusedWith('signed-off'));
  });
});
