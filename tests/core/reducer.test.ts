import { describe, expect, it } from 'vitest';
import { DEFAULT_COMFORT } from '#core/visit/comfort';
import { applyEvent, foldEvents } from '#core/visit/reducer';
import type { Visit } from '#core/visit/state';
import { aVisit } from '../support/a-visit';
import { MORNING } from '../support/walk';
import { openIds } from './readings';
import { refusedWith, tap } from './taking-actions';

const becomes = (part: Partial<Visit>) => ({ ok: true, value: expect.objectContaining(part) });

describe('A visit begins', () => {
  it('once, on the first screen, with nothing answered', () => {
    expect(aVisit().upTo('S01').visit()).toMatchObject({
      step: 'S01',
      status: 'open',
      eventCount: 1,
      statements: {},
      safety: [],
      areas: [],
      notReady: 'never',
    });
  });

  it('not a second time', () => {
    const [begun] = aVisit().events();
    expect(foldEvents(begun ? [begun, begun] : [])).toEqual({
      ok: false,
      failure: { refusal: 'already-begun', index: 1 },
    });
  });

  it('before anything else happens', () => {
    expect(applyEvent(null, { type: 'not-ready', at: MORNING })).toEqual(refusedWith('no-visit'));
    expect(foldEvents([])).toEqual({ ok: true, value: null });
  });
});

describe('A patient goes from screen to screen', () => {
  it('on and back', () => {
    expect(tap(aVisit().upTo('S03'), { type: 'next', from: 'S03' })).toEqual(becomes({ step: 'S04' }));
    expect(tap(aVisit().upTo('S03'), { type: 'back', from: 'S03' })).toEqual(becomes({ step: 'area' }));
  });

  it('and a late second tap of the screen before changes nothing', () => {
    for (const type of ['next', 'back', 'skip'] as const) {
      expect(tap(aVisit().upTo('S03'), { type, from: 'area' })).toEqual(refusedWith('not-on-this-step'));
    }
  });

  it('but not back from the first screen, and not on from the last', () => {
    expect(tap(aVisit().upTo('S01'), { type: 'back', from: 'S01' })).toEqual(refusedWith('nothing-behind'));
    expect(tap(aVisit(), { type: 'next', from: 'hand-over' })).toEqual(refusedWith('not-on-this-step'));
  });

  it('not past a question without an answer, unless it is skipped', () => {
    for (const step of ['area', 'S07', 'T1', 'K1'] as const) {
      expect(tap(aVisit().upTo(step), { type: 'next', from: step })).toEqual(refusedWith('not-answered'));
      expect(tap(aVisit().upTo(step), { type: 'skip', from: step })).toEqual(becomes({ skipped: [step] }));
    }
  });

  it('and cannot skip the check of the answers or the hand-over', () => {
    expect(tap(aVisit().upTo('check'), { type: 'skip', from: 'check' })).toEqual(refusedWith('cannot-skip'));
    expect(tap(aVisit(), { type: 'skip', from: 'hand-over' })).toEqual(refusedWith('cannot-skip'));
  });

  it('and a skipped screen that is read after all is no longer skipped', () => {
    const patient = aVisit().skipped('S06').upTo('S07');
    expect(openIds(patient.readiness())).toContain('skipped-S06');
    patient.afterwards({ type: 'back', from: 'S07' }, { type: 'next', from: 'S06' });
    expect(patient.visit()).toMatchObject({ skipped: [], step: 'S07' });
    expect(openIds(patient.readiness())).not.toContain('skipped-S06');
  });

  it('and skipping a screen already read leaves it read', () => {
    const patient = aVisit()
      .upTo('S04')
      .afterwards({ type: 'back', from: 'S04' }, { type: 'skip', from: 'S03' });
    expect(patient.visit().skipped).toEqual([]);
  });

  it('to "See more" and past it; the card may be skipped without a word, and its screen counts as seen', () => {
    for (const leaves of ['next', 'skip'] as const) {
      const patient = aVisit()
        .upTo('S02')
        .afterwards({ type: 'see', step: 'S02b' }, { type: leaves, from: 'S02b' });
      expect(patient.visit()).toMatchObject({ step: 'area', returnTo: null, skipped: [] });
      expect(patient.visit().seen).toContain('S02');
    }
  });

  it('back from "See more" to where it was opened', () => {
    const patient = aVisit()
      .upTo('S02')
      .afterwards({ type: 'see', step: 'S02b' }, { type: 'back', from: 'S02b' });
    expect(patient.visit()).toMatchObject({ step: 'S02', returnTo: null });
  });

  it('but opens no screen out of place', () => {
    expect(tap(aVisit().upTo('S03'), { type: 'see', step: 'S02b' })).toEqual(refusedWith('cannot-see'));
    expect(tap(aVisit().upTo('T1'), { type: 'see', step: 'S15' })).toEqual(refusedWith('cannot-see'));
    expect(tap(aVisit().upTo('check'), { type: 'see', step: 'T1' })).toEqual(refusedWith('cannot-see'));
    expect(tap(aVisit().upTo('S01'), { type: 'see', step: 'hand-over' })).toEqual(refusedWith('cannot-see'));
  });
});

describe('A patient changes how it looks and reads', () => {
  it('keeps the place and every answer with another language, and each language is remembered', () => {
    const patient = aVisit()
      .upTo('K4')
      .afterwards({ type: 'language-changed', language: 'ar' }, { type: 'language-changed', language: 'en' });
    const before = aVisit().upTo('K4').visit();
    expect(patient.visit()).toMatchObject({ step: 'K4', statements: before.statements, language: 'en' });
    expect(patient.visit().languages).toEqual(['en', 'ar']);
    expect(openIds(patient.readiness({ draftLanguages: ['ar'] }))).toContain('draft-language-ar');
  });

  it('and comfort is kept inside the visit, so that it ends with it', () => {
    const comfort = { ...DEFAULT_COMFORT, textSize: 4, theme: 'contrast-dark', readAloud: true } as const;
    expect(tap(aVisit().upTo('S01'), { type: 'comfort-changed', comfort })).toEqual(becomes({ comfort }));
  });
});

describe('A visit ends', () => {
  it('handed over only when the patient has come to the end', () => {
    expect(tap(aVisit().upTo('check'), { type: 'closed', reason: 'handed-over' })).toEqual(
      refusedWith('not-finished'),
    );
    expect(tap(aVisit(), { type: 'closed', reason: 'handed-over' })).toEqual(
      becomes({ status: 'closed', closedBecause: 'handed-over' }),
    );
  });

  it('left or called away at any time, never ready, and staff see which screens were not seen', () => {
    for (const reason of ['left', 'collected'] as const) {
      const readiness = aVisit().upTo('S14').closed(reason).readiness();
      expect(readiness.level).toBe('not-finished');
      expect(readiness.flags[0]?.reason).toMatchObject({
        notSeen: ['S14', 'S15', 'S16', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'],
        unanswered: expect.arrayContaining(['K1', 'K12']),
      });
    }
  });

  it('and takes nothing from a patient any more', () => {
    expect(tap(aVisit().closed('handed-over'), { type: 'need-raised', need: 'person' })).toEqual(
      refusedWith('visit-closed'),
    );
  });

  it('finished, goes back to change an answer: the change counts, and the end stays reached', () => {
    const patient = aVisit().afterwards(
      { type: 'back', from: 'hand-over' },
      { type: 'see', step: 'K8' },
      { type: 'statement-answered', step: 'K8', answer: 'no' },
      { type: 'next', from: 'K8' },
    );
    expect(patient.visit()).toMatchObject({ step: 'check', returnTo: null, finished: true });
    expect(patient.readiness().level).toBe('stop');
    expect(tap(patient, { type: 'next', from: 'check' })).toEqual(becomes({ step: 'hand-over' }));
  });

  it('finished, goes back and is then left on the way: not ready', () => {
    const back = aVisit().afterwards({ type: 'back', from: 'hand-over' }).closed('left');
    expect(back.readiness()).toMatchObject({ level: 'not-finished', finished: false });
    expect(aVisit().closed('left').readiness().level).toBe('ready');
  });
});
