import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleContext } from '#core/readiness/flags';
import { RECORD_VERSION, type SealContext, sealRecord } from '#core/record/record';
import { upgradeRecord } from '#core/record/upgrade-record';
import { aVisit, NO_DRAFTS, type VisitInTheMaking } from '../support/a-visit';
import { eventfulVisit as eventful } from '../support/eventful-visit';

const golden = (version: number): { readonly version: number } =>
  JSON.parse(readFileSync(new URL(`golden/record-v${version}.json`, import.meta.url), 'utf8'));

const SPANISH_UNSIGNED = { draftLanguages: ['es'] };

const sealedWith = (
  visit: VisitInTheMaking,
  context: RuleContext,
  more: Partial<SealContext> = {},
): ReturnType<typeof sealRecord> =>
  sealRecord(visit.visit(), visit.events(), {
    programVersion: '0.1.0',
    approval: { approvedBy: 'A. Clinician', expiresOn: '2027-12-31' },
    ...context,
    ...more,
  });

describe('A record', () => {
  it('is sealed from a signed-off visit, with its notice, its content version and how every flag was settled', () => {
    const sealed = sealedWith(eventful(), SPANISH_UNSIGNED);
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

  it('keeps every decision of staff in order, who approved the content, and how far the translation was', () => {
    const sealed = sealedWith(eventful(), SPANISH_UNSIGNED);
    if (!sealed.ok) throw new Error(sealed.failure);
    const { decisions, translation, approval, modes } = sealed.value;
    expect({ translation, approval, modes }).toEqual({
      translation: 'draft',
      approval: { approvedBy: 'A. Clinician', expiresOn: '2027-12-31' },
      modes: ['read', 'helped'],
    });
    expect(decisions?.map(({ decision: { type } }) => type).slice(-2)).toEqual([
      'outcome-chosen',
      'signed-off',
    ]);
    const times = decisions?.map(({ at }) => at) ?? [];
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('tells the approved text from a translation that somebody checked, and reading from listening', () => {
    const quiet = (language: string) =>
      aVisit()
        .inLanguage(language)
        .withComfort({ readAloud: language === 'es' })
        .checkedAloud()
        .nurse({ type: 'outcome-chosen', outcome: 'ready-for-talk' }, { type: 'signed-off' });
    for (const [language, translation, modes] of [
      ['en', 'master', ['read']],
      ['es', 'reviewed', ['heard']],
    ] as const) {
      const sealed = sealedWith(quiet(language), NO_DRAFTS, { approval: null });
      expect(sealed).toMatchObject({ value: { translation, modes, approval: null } });
    }
  });

  it('is refused while nobody has signed', () => {
    const unsigned = aVisit()
      .closed('handed-over')
      .checkedAloud()
      .nurse({ type: 'outcome-chosen', outcome: 'not-today' });
    expect(sealedWith(unsigned, NO_DRAFTS)).toEqual({ ok: false, failure: 'sign-off-blocked' });
  });

  it('is refused when the language read turns out to be a draft that nobody talked about', () => {
    const signed = aVisit()
      .inLanguage('es')
      .checkedAloud()
      .nurse({ type: 'outcome-chosen', outcome: 'ready-for-talk' }, { type: 'signed-off' });
    expect(sealedWith(signed, NO_DRAFTS).ok).toBe(true);
    expect(sealedWith(signed, SPANISH_UNSIGNED)).toEqual({ ok: false, failure: 'sign-off-blocked' });
  });

  it('says nothing of consent and of nobody by name', () => {
    const written = JSON.stringify(sealedWith(eventful(), SPANISH_UNSIGNED));
    expect(written).not.toMatch(/consent|signature|"name"|birth/i);
  });
});

describe('A stored record', () => {
  it('is today what the golden file of its version holds: a change of form needs a new version', () => {
    const sealed = sealedWith(eventful(), SPANISH_UNSIGNED);
    expect(sealed.ok && JSON.parse(JSON.stringify(sealed.value))).toEqual(golden(RECORD_VERSION));
  });

  it('of every version since the first is still read', () => {
    const notKept = { decisions: null, lastAnswerAt: null, approval: null, programVersion: null };
    for (let version = 1; version < RECORD_VERSION; version += 1) {
      const value = { ...golden(RECORD_VERSION), ...notKept };
      expect(upgradeRecord(golden(version))).toEqual({ ok: true, value });
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
