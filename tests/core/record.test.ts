import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_VERSION, sealRecord, upgradeRecord } from '#core/record/record';
import { aVisit, NO_DRAFTS, type VisitInTheMaking } from '../support/a-visit';

const golden = (version: number): { readonly version: number } =>
  JSON.parse(readFileSync(new URL(`golden/record-v${version}.json`, import.meta.url), 'utf8'));

/** A visit with one of everything that a record can hold; the golden files were made from it. */
const eventful = (): VisitInTheMaking =>
  aVisit()
    .inLanguage('es')
    .expects('upper-back-left')
    .tells('lungs', 'allergy')
    .tried('T3', 'wait', 'not-sure')
    .tried('T5', 'lift', 'not-yet')
    .answered('K3', 'talk')
    .answered('K7', 'no')
    .asked('S06-q2')
    .needed('interpreter')
    .skipped('S04')
    .alsoOn('S11', { type: 'not-ready' }, { type: 'carried-on' })
    .closed('handed-over')
    .checkedAloud({ N11: 'no', N8: 're-explained' })
    .nurse({ type: 'helper-noted', helped: true }, { type: 'level-raised', to: 'talk' })
    .clinician(
      ...['T3', 'safety-allergy', 'safety-lungs'].map(
        (flag) => ({ type: 'flag-entered', flag, entry: 'addressed' }) as const,
      ),
    )
    .nurse(
      ...[
        'K3',
        'not-ready',
        'S06-q2',
        'need-interpreter',
        'skipped-S04',
        'draft-language-es',
        'helped',
        'raised',
        'N11',
      ].map((flag) => ({ type: 'flag-entered', flag, entry: 'addressed' }) as const),
      { type: 'outcome-chosen', outcome: 'ready-for-talk' },
      { type: 'signed-off' },
    );

const SPANISH_UNSIGNED = { draftLanguages: ['es'] };

describe('A record', () => {
  it('is sealed from a signed-off visit, with its notice, its content version and how every flag was settled', () => {
    const sealed = sealRecord(eventful().visit(), SPANISH_UNSIGNED);
    expect(sealed).toMatchObject({
      ok: true,
      value: {
        version: RECORD_VERSION,
        notice: 'readiness-notes-only',
        contentVersion: '2027-03',
        draftLanguages: ['es'],
        readiness: { level: 'ready', first: 'stop', finished: true },
      },
    });
    const settled = sealed.ok ? sealed.value.readiness.flags.map(({ loweredBy }) => loweredBy) : [];
    expect(new Set(settled)).toEqual(new Set(['clinician', 'nurse', 'nurse-items']));
  });

  it('is refused while nobody has signed', () => {
    const unsigned = aVisit()
      .closed('handed-over')
      .checkedAloud()
      .nurse({ type: 'outcome-chosen', outcome: 'not-today' });
    expect(sealRecord(unsigned.visit(), NO_DRAFTS)).toEqual({ ok: false, failure: 'sign-off-blocked' });
  });

  it('is refused when the language read turns out to be a draft that nobody talked about', () => {
    const signed = aVisit()
      .inLanguage('es')
      .checkedAloud()
      .nurse({ type: 'outcome-chosen', outcome: 'ready-for-talk' }, { type: 'signed-off' });
    expect(sealRecord(signed.visit(), NO_DRAFTS).ok).toBe(true);
    expect(sealRecord(signed.visit(), SPANISH_UNSIGNED)).toEqual({ ok: false, failure: 'sign-off-blocked' });
  });

  it('says nothing of consent and of nobody by name', () => {
    const written = JSON.stringify(sealRecord(eventful().visit(), SPANISH_UNSIGNED));
    expect(written).not.toMatch(/consent|signature|"name"|birth/i);
  });
});

describe('A stored record', () => {
  it('is today what the golden file of its version holds: a change of form needs a new version', () => {
    const sealed = sealRecord(eventful().visit(), SPANISH_UNSIGNED);
    expect(sealed.ok && JSON.parse(JSON.stringify(sealed.value))).toEqual(golden(RECORD_VERSION));
  });

  it('of every version since the first is still read', () => {
    for (let version = 1; version <= RECORD_VERSION; version += 1) {
      expect(upgradeRecord(golden(version))).toEqual({ ok: true, value: golden(RECORD_VERSION) });
    }
  });

  it('of today is read as it is', () => {
    expect(upgradeRecord(golden(RECORD_VERSION))).toEqual({ ok: true, value: golden(RECORD_VERSION) });
  });

  it('from the future, or of no version at all, is refused and never guessed at', () => {
    for (const version of [RECORD_VERSION + 1, 0, -1, 0.5, Number.NaN]) {
      expect(upgradeRecord({ version })).toEqual({ ok: false, failure: 'unknown-version' });
    }
  });
});
