import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportRecord } from '#core/record/export-record';
import { exportedRecordSchema } from '#core/record/exported-record';
import { type SealContext, sealRecord, type VisitRecord } from '#core/record/record';
import { upgradeRecord } from '#core/record/upgrade-record';
import { aVisit, type VisitInTheMaking } from '../support/a-visit';
import { eventfulVisit } from '../support/eventful-visit';
import { PUBLISHED_SCHEMA, recordSchemaText } from '../support/record-schema';
import { play, scripts } from './random-walk';

const CONTEXT: SealContext = {
  draftLanguages: ['es'],
  programVersion: '0.1.0',
  approval: { approvedBy: 'A. Clinician', expiresOn: '2027-12-31' },
};

const exported = (record: VisitRecord) => exportRecord(record, (at) => new Date(at).toISOString());

const sealed = (visit: VisitInTheMaking): VisitRecord => {
  const record = sealRecord(visit.visit(), visit.events(), CONTEXT);
  if (!record.ok) throw new Error(record.failure);
  return record.value;
};

const signedAs = (outcome: 'ready-for-talk' | 'not-today', visit: VisitInTheMaking): VisitInTheMaking =>
  visit.checkedAloud().nurse({ type: 'outcome-chosen', outcome }, { type: 'signed-off' });

/** Throws for what is not in the published form, and says where. */
function published(): (written: unknown) => readonly string[] {
  const validate = new Ajv2020({ allErrors: true, formats: { uuid: true } }).compile(
    JSON.parse(readFileSync(PUBLISHED_SCHEMA, 'utf8')),
  );
  return (written) => {
    validate(written);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

describe('The published form of an exported record', () => {
  it('is made from the one description in core; after a change: npm run record-schema', async () => {
    await expect(recordSchemaText()).toMatchFileSnapshot(`../../${PUBLISHED_SCHEMA}`);
  });

  it('holds for a quiet visit, an eventful one, and one that ended early', () => {
    const faults = published();
    const visits = [
      signedAs('ready-for-talk', aVisit().closed('handed-over')),
      eventfulVisit(),
      aVisit()
        .inLanguage('ar')
        .upTo('S06')
        .closed('collected')
        .checkedAloud()
        .nurse(
          { type: 'flag-entered', flag: 'not-finished', entry: 'unclear' },
          { type: 'outcome-chosen', outcome: 'not-today' },
          { type: 'signed-off' },
        ),
    ];
    for (const visit of visits)
      expect(faults(JSON.parse(JSON.stringify(exported(sealed(visit)))))).toEqual([]);
  });

  it('holds for whatever random visit can be sealed, in the published schema and in our own', () => {
    const faults = published();
    let seen = 0;
    fc.assert(
      fc.property(scripts, (script) => {
        const { visit, events } = play(script);
        const record = visit && sealRecord(visit, events, CONTEXT);
        if (!record?.ok) return;
        seen += 1;
        const written = JSON.parse(JSON.stringify(exported(record.value)));
        expect(faults(written)).toEqual([]);
        expect(v.is(exportedRecordSchema, written)).toBe(true);
      }),
      { numRuns: 400, seed: 5 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  it('holds for records of earlier versions, which kept less', () => {
    const faults = published();
    for (const version of [1, 2]) {
      const stored = JSON.parse(
        readFileSync(new URL(`golden/record-v${version}.json`, import.meta.url), 'utf8'),
      );
      const upgraded = upgradeRecord(stored);
      if (!upgraded.ok) throw new Error(upgraded.failure);
      const older = exported(upgraded.value as VisitRecord);
      expect(faults(JSON.parse(JSON.stringify(older)))).toEqual([]);
      expect(older).toMatchObject({ decisions: null, content: { programVersion: null } });
    }
  });

  it('is refused with a field more, a field less, or a code nobody knows', () => {
    const faults = published();
    const whole = exported(sealed(eventfulVisit()));
    const { notice: _without, ...less } = whole;
    for (const wrong of [
      less,
      { ...whole, name: 'Ann' },
      { ...whole, answers: { ...whole.answers, areas: ['nose'] } },
      { ...whole, times: { ...whole.times, began: '3/1/2027' } },
    ])
      expect(faults(wrong).length).toBeGreaterThan(0);
  });
});

describe('An exported record', () => {
  it('says how the visit was read, by whom each flag was lowered, and everything staff recorded, in order', () => {
    const whole = exported(sealed(eventfulVisit()));
    expect(whole).toMatchObject({
      notice: 'readiness-notes-only',
      modes: ['read', 'helped'],
      language: { code: 'es', translation: 'draft', drafts: ['es'] },
      content: { approval: { approvedBy: 'A. Clinician' }, programVersion: '0.1.0' },
      review: { outcome: 'ready-for-talk', signedOffBy: { id: 'nurse-1', role: 'nurse' } },
    });
    expect(whole.readiness.flags.find(({ id }) => id === 'safety-allergy')).toMatchObject({
      open: false,
      enteredBy: 'clinician',
    });
    expect(whole.decisions?.at(0)?.decision).toMatchObject({ type: 'item-recorded', item: 'N1' });
    expect(whole.decisions?.at(-1)).toMatchObject({ decision: { type: 'signed-off' } });
    expect(whole.times.signedOff).toMatch(/Z$/);
  });

  it('says nothing of consent', () => {
    expect(JSON.stringify(exported(sealed(eventfulVisit())))).not.toMatch(/consent|signature|birth/i);
  });
});
