import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MEASURE_MS, RENEWAL_MS, type RenewalDeps, startRenewal } from '../../../electron/recovery/renewal';
import { MEMORY_AGE_MS, NIGHT_AGE_MS, renewalDue } from '../../../electron/recovery/renewal-rule';

const HOUR = 3_600_000;
const LIMITS = { restart: { from: '02:00', until: '04:00' }, memoryMegabytes: 1000 } as const;

describe('a renewal is due', () => {
  it('in the night window, for a kiosk that has run all day', () => {
    expect(renewalDue(LIMITS, { ageMs: 18 * HOUR, time: '02:00', megabytes: 300 })).toBe('night');
    expect(renewalDue(LIMITS, { ageMs: 18 * HOUR, time: '01:59', megabytes: 300 })).toBeNull();
    expect(renewalDue(LIMITS, { ageMs: 18 * HOUR, time: '04:00', megabytes: 300 })).toBeNull();
  });

  it('once in a window, however long that is and whatever the clock does in it', () => {
    const long = { restart: { from: '20:00', until: '06:00' }, memoryMegabytes: null };
    for (let ageMs = 0; ageMs < NIGHT_AGE_MS; ageMs += HOUR)
      expect(renewalDue(LIMITS, { ageMs, time: '02:30', megabytes: null })).toBeNull();
    expect(renewalDue(long, { ageMs: 10 * HOUR - 1, time: '05:59', megabytes: null })).toBeNull();
    expect(renewalDue(long, { ageMs: 24 * HOUR, time: '20:00', megabytes: null })).toBe('night');
  });

  it('above the ceiling, but not for hours after a start: a ceiling set too low makes no loop', () => {
    expect(renewalDue(LIMITS, { ageMs: MEMORY_AGE_MS, time: '12:00', megabytes: 1001 })).toBe('memory');
    expect(renewalDue(LIMITS, { ageMs: MEMORY_AGE_MS - 1, time: '12:00', megabytes: 9999 })).toBeNull();
    expect(renewalDue(LIMITS, { ageMs: MEMORY_AGE_MS, time: '12:00', megabytes: 1000 })).toBeNull();
  });

  it('never where both are switched off', () => {
    const never = { restart: null, memoryMegabytes: null };
    expect(renewalDue(never, { ageMs: 1000 * HOUR, time: '03:00', megabytes: 9999 })).toBeNull();
  });
});

describe('the renewal', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date(2027, 2, 1, 12, 0) }));
  afterEach(() => void vi.useRealTimers());

  /** A kiosk from noon on, with what the test changes of it. */
  function running(change: Partial<RenewalDeps> = {}) {
    const begunAt = Date.now();
    const told: unknown[] = [];
    const renew = vi.fn();
    const measure = vi.fn(async () => 500);
    const ageMs = (): number => Date.now() - begunAt;
    const isFree = async (): Promise<boolean> => true;
    const log = (event: unknown): void => void told.push(event);
    const stop = startRenewal({
      limits: LIMITS,
      ageMs,
      now: () => new Date(),
      measure,
      isFree,
      renew,
      log,
      ...change,
    });
    return { told, renew, measure, stop };
  }

  it('waits for the patient who is still there at two o’clock', async () => {
    let isFree = false;
    const { renew, told, stop } = running({ isFree: async () => isFree });
    await vi.advanceTimersByTimeAsync(15 * HOUR);
    expect(renew).not.toHaveBeenCalled();
    isFree = true;
    await vi.advanceTimersByTimeAsync(RENEWAL_MS);
    expect(renew).toHaveBeenCalledTimes(1);
    expect(told).toEqual([{ event: 'renewal', because: 'night' }]);
    stop();
  });

  it('skips the night when somebody was there through all of the window', async () => {
    const { renew, stop } = running({ isFree: async () => new Date().getHours() >= 4 });
    await vi.advanceTimersByTimeAsync(20 * HOUR);
    expect(renew).not.toHaveBeenCalled();
    stop();
  });

  it('tells once of memory above the ceiling, and acts when the kiosk is hours old', async () => {
    const { renew, told, measure, stop } = running({ measure: async () => 1700 });
    await vi.advanceTimersByTimeAsync(MEMORY_AGE_MS - HOUR);
    expect(told).toEqual([{ event: 'memory-over-ceiling', megabytes: 1700 }]);
    expect(renew).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(renew).toHaveBeenCalled();
    expect(told.at(-1)).toEqual({ event: 'renewal', because: 'memory' });
    expect(measure).not.toHaveBeenCalled();
    stop();
  });

  it('measures every few minutes, and not at all where there is no ceiling', async () => {
    const { measure, stop } = running();
    await vi.advanceTimersByTimeAsync(MEASURE_MS * 3);
    expect(measure).toHaveBeenCalledTimes(3);
    stop();
    const without = running({ limits: { ...LIMITS, memoryMegabytes: null } });
    await vi.advanceTimersByTimeAsync(MEASURE_MS * 3);
    expect(without.measure).not.toHaveBeenCalled();
    without.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
