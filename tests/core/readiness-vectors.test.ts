import { describe, expect, it } from 'vitest';
import { offeredLanguages } from '#core/languages';
import { aVisit, NO_DRAFTS } from '../support/a-visit';
import { openIds, SPANISH_UNSIGNED } from './readings';

/** The sixteen situations of the clinical rule. Each is walked by real events; none sets a state by hand. */
describe('The readiness rule, in the sixteen situations it was written for', () => {
  it('1. everything is clear and nothing was asked: no open points', () => {
    const readiness = aVisit().readiness();
    expect(readiness).toMatchObject({ level: 'ready', first: 'ready', finished: true });
    expect(readiness.flags).toEqual([]);
  });

  it('2. lifting boxes is clear at the second try: no open points, and the first try is kept', () => {
    const patient = aVisit().tried('T5', 'lift', 'not-yet');
    expect(patient.readiness().level).toBe('ready');
    expect(patient.visit().teachBacks.T5).toEqual(['lift', 'not-yet']);
  });

  it('3. lifting boxes is unsure twice: a talk', () => {
    const readiness = aVisit().tried('T5', 'not-sure', 'not-sure').readiness();
    expect(readiness.level).toBe('talk');
    expect(openIds(readiness)).toEqual(['T5']);
  });

  it('4. chest pain at night is unsure twice: stop', () => {
    const readiness = aVisit().tried('T3', 'not-sure', 'not-sure').readiness();
    expect(readiness.level).toBe('stop');
    expect(openIds(readiness)).toEqual(['T3']);
  });

  it('5. wants to talk about the rare problems: a talk', () => {
    const readiness = aVisit().answered('K4', 'talk').readiness();
    expect(readiness.level).toBe('talk');
    expect(openIds(readiness)).toEqual(['K4']);
  });

  it('6. is not sure about the medicines: stop', () => {
    const readiness = aVisit().answered('K8', 'not-sure').readiness();
    expect(readiness.level).toBe('stop');
    expect(openIds(readiness)).toEqual(['K8']);
  });

  it('7. is pushed by someone and unsure what the shot may do: stop, and the talk is listed too', () => {
    const readiness = aVisit().answered('K12', 'no').answered('K3', 'not-sure').readiness();
    expect(readiness.level).toBe('stop');
    expect(readiness.flags.map(({ id, urgency }) => [id, urgency])).toEqual([
      ['K12', 'stop'],
      ['K3', 'talk'],
    ]);
  });

  it('8. one question is saved: a talk', () => {
    const readiness = aVisit().asked('S06-q2').readiness();
    expect(readiness.level).toBe('talk');
    expect(openIds(readiness)).toEqual(['S06-q2']);
  });

  it('9. one statement has no answer: not finished, although the patient reached the end', () => {
    const patient = aVisit().skipped('K11');
    expect(patient.visit().finished).toBe(true);
    expect(patient.readiness()).toMatchObject({ level: 'not-finished', finished: false });
    expect(patient.readiness().flags[0]?.reason).toMatchObject({
      kind: 'not-finished',
      unanswered: ['K11'],
      notSeen: [],
    });
  });

  it('10. did not tell about allergies, then walks away: stop, and not finished', () => {
    const readiness = aVisit().answered('K7', 'no').upTo('K9').closed('left').readiness();
    expect(readiness).toMatchObject({ level: 'stop', finished: false });
    expect(openIds(readiness)).toEqual(['K7', 'not-finished']);
  });

  it('11. does not want the shot: stop at once, and the walk stops kindly where it is', () => {
    const patient = aVisit().upTo('S11').afterwards({ type: 'not-ready' });
    expect(patient.readiness()).toMatchObject({ level: 'stop', finished: false });
    expect(openIds(patient.readiness())[0]).toBe('not-ready');
    expect(patient.visit()).toMatchObject({ step: 'S11', status: 'open', notReady: 'said' });
  });

  it('12. read in a translation nobody signed: a talk, and a clinic never offers such a language', () => {
    const readiness = aVisit()
      .inLanguage('es')
      .readiness({ draftLanguages: ['es'] });
    expect(readiness.level).toBe('talk');
    expect(openIds(readiness)).toEqual(['draft-language-es']);
    expect(offeredLanguages(['en', 'es'], SPANISH_UNSIGNED, 'clinic')).toEqual(['en']);
  });

  it('13. nothing was open, then the nurse worries about capacity: stop, and the first level is kept', () => {
    const patient = aVisit().nurse({ type: 'item-recorded', item: 'N10', value: 'yes' });
    expect(patient.readiness()).toMatchObject({ level: 'stop', first: 'ready' });
    expect(openIds(patient.readiness())).toEqual(['N10']);
  });

  it('14. takes hours over it: no open points, because slowness is never a reason', () => {
    const slow = aVisit().takingSeconds(20 * 60);
    const hours = (slow.visit().lastAt - slow.visit().beganAt) / 3_600_000;
    expect(hours).toBeGreaterThan(12);
    expect(slow.readiness()).toEqual(aVisit().takingSeconds(1).readiness());
    expect(slow.readiness().level).toBe('ready');
  });

  it('15. is not sure about medicines; the nurse asks aloud and hears "none": settled, with its history kept', () => {
    const patient = aVisit()
      .answered('K8', 'not-sure')
      .nurse({ type: 'item-recorded', item: 'N4', value: 'none' });
    const readiness = patient.readiness();
    expect(readiness).toMatchObject({ level: 'ready', first: 'stop' });
    expect(readiness.flags).toMatchObject([{ id: 'K8', open: false, loweredBy: 'nurse-items' }]);
    expect(patient.events().filter((event) => event.type === 'statement-answered')).toContainEqual(
      expect.objectContaining({ step: 'K8', answer: 'not-sure' }),
    );
  });

  it('16. is not sure about medicines; the nurse asks and hears "yes": stop until the clinician’s own entry', () => {
    const patient = aVisit()
      .answered('K8', 'not-sure')
      .nurse({ type: 'item-recorded', item: 'N4', value: 'yes-told-clinician' })
      .nurse({ type: 'flag-entered', flag: 'K8', entry: 'addressed' })
      .nurse({ type: 'flag-entered', flag: 'N4', entry: 'addressed' });
    expect(patient.readiness(NO_DRAFTS).level).toBe('stop');
    expect(openIds(patient.readiness())).toEqual(['K8', 'N4']);

    patient
      .clinician({ type: 'flag-entered', flag: 'K8', entry: 'addressed' })
      .clinician({ type: 'flag-entered', flag: 'N4', entry: 'addressed' });
    expect(patient.readiness()).toMatchObject({ level: 'ready', first: 'stop' });
    expect(patient.readiness().flags.map(({ loweredBy }) => loweredBy)).toEqual(['clinician', 'clinician']);
  });
});
