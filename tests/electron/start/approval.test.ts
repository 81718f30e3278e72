import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClinicConfig, EVALUATION_CONFIG } from '#core/config/clinic-config';
import type { LanguageShelf } from '#core/config/page-settings';
import { calendarDay, settingsNow } from '../../../electron/start/settings-now';
import { startUpkeep, TELL_MS, UPKEEP_MS } from '../../../electron/start/upkeep';

const draft = { status: 'draft', reviewer: null, credential: null, date: null } as const;
const shelf: LanguageShelf = {
  known: ['en', 'es', 'ar'].map((code) => ({ code, nativeName: code, dir: 'ltr' })),
  reviews: { en: { ...draft, status: 'master' }, es: draft },
};
const EVALUATION: ClinicConfig = { ...EVALUATION_CONFIG, languages: ['en', 'es', 'ar'] };
const APPROVED: ClinicConfig = {
  ...EVALUATION,
  mode: 'clinic',
  approval: {
    approvedBy: 'A. Doe',
    credential: 'MD',
    approvedOn: '2026-01-02',
    expiresOn: '2027-01-02',
    contentVersion: 'v7',
  },
};
const noonOn = (day: string): Date => new Date(`${day}T12:00:00`);
const settingsOf = (config: ClinicConfig, day = '2026-06-01', contentVersion = 'v7') =>
  settingsNow({
    config: () => config,
    isFirstRun: () => false,
    shelf,
    contentVersion,
    now: () => noonOn(day),
  })();

describe('what patients may be shown', () => {
  it.each([
    ['without approval', { ...APPROVED, approval: null }, '2026-06-01', 'v7', 'not-approved'],
    ['on the last day of the approval', APPROVED, '2027-01-02', 'v7', null],
    ['the day after', APPROVED, '2027-01-03', 'v7', 'approval-expired'],
    ['with words changed since', APPROVED, '2026-06-01', 'v8', 'approval-for-other-content'],
    ['in evaluation', EVALUATION, '2099-01-01', 'v8', null],
  ] as const)('%s', (_when, config, day, contentVersion, blocked) => {
    expect(settingsOf(config, day, contentVersion).blocked).toBe(blocked);
  });

  it('in a clinic is in no draft language; in evaluation drafts are offered and named', () => {
    expect(settingsOf(APPROVED).languages.map(({ code }) => code)).toEqual(['en']);
    const evaluation = settingsOf(EVALUATION);
    expect(evaluation.languages.map(({ code }) => code)).toEqual(['en', 'es', 'ar']);
    expect(evaluation.draftLanguages).toEqual(['es', 'ar']);
  });

  it('tells the page no staff and nobody who approved', () => {
    const told = JSON.stringify(
      settingsOf({ ...APPROVED, staff: [{ id: 'n-1', role: 'nurse', pinHash: 'scrypt$' }] }),
    );
    for (const secret of ['scrypt', 'n-1', 'Doe']) expect(told).not.toContain(secret);
  });

  it("turns over at the clinic's midnight", () => {
    expect(calendarDay(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
    expect(calendarDay(new Date(2026, 0, 10, 0, 0))).toBe('2026-01-10');
  });
});

describe('settings that change while the kiosk runs', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A kiosk at which somebody may stand, and what its page is told. */
  function aRunningKiosk() {
    const is = { config: APPROVED, visit: null as [] | null, unlocked: false, day: '2026-06-01' };
    const settingsChanged = vi.fn();
    const upkeep = startUpkeep({
      visits: { purge: async () => ({ ok: true, value: 0 }) as const, resumable: async () => is.visit },
      session: { isOpen: () => is.unlocked },
      settings: () => settingsOf(is.config, is.day),
      settingsChanged,
    });
    return { is, settingsChanged, upkeep };
  }

  it('an approval that runs out takes effect when no visit is on the screen', async () => {
    const { is, settingsChanged, upkeep } = aRunningKiosk();
    is.visit = [];
    is.day = '2027-01-03';
    await vi.advanceTimersByTimeAsync(UPKEEP_MS);
    expect(settingsChanged).not.toHaveBeenCalled();
    is.visit = null;
    await vi.advanceTimersByTimeAsync(TELL_MS);
    expect(settingsChanged).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(UPKEEP_MS);
    expect(settingsChanged).toHaveBeenCalledTimes(1);
    upkeep.stop();
  });

  it('a setting changed on the screen is told as soon as the manager has locked, and not before', async () => {
    const { is, settingsChanged, upkeep } = aRunningKiosk();
    is.unlocked = true;
    is.config = { ...APPROVED, clinic: { ...APPROVED.clinic, phone: '555-0111' } };
    await upkeep.tell();
    expect(settingsChanged).not.toHaveBeenCalled();
    is.unlocked = false;
    await upkeep.tell();
    expect(settingsChanged).toHaveBeenCalledTimes(1);
    upkeep.stop();
  });

  it('nothing is told where nothing changed', async () => {
    const { settingsChanged, upkeep } = aRunningKiosk();
    await vi.advanceTimersByTimeAsync(3 * UPKEEP_MS);
    await upkeep.tell();
    expect(settingsChanged).not.toHaveBeenCalled();
    upkeep.stop();
  });
});
