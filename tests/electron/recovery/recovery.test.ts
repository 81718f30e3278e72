import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BEAT_MS, startHeartbeat } from '../../../electron/recovery/heartbeat';
import {
  createPatience,
  FALL_MEMORY_MS,
  FALLS_FORGIVEN,
  FIRST_PAUSE_MS,
  LONGEST_PAUSE_MS,
} from '../../../electron/recovery/patience';
import { traceBug } from '../../../electron/recovery/trace-bug';

describe('a page that falls', () => {
  it('comes back at once, a few times in a row', () => {
    const patience = createPatience();
    for (let fall = 0; fall < FALLS_FORGIVEN; fall += 1)
      expect(patience.afterFall(fall * 100)).toEqual({ kind: 'again' });
    expect(patience.afterFall(400)).toEqual({ kind: 'pause', milliseconds: FIRST_PAUSE_MS });
  });

  it('comes back at once for ever when it falls only now and then', () => {
    const patience = createPatience();
    for (let day = 0; day < 100; day += 1)
      expect(patience.afterFall(day * FALL_MEMORY_MS)).toEqual({ kind: 'again' });
  });

  it('pauses twice as long each time it falls soon after a pause, up to five minutes', () => {
    const patience = createPatience();
    let at = 0;
    for (let fall = 0; fall < FALLS_FORGIVEN; fall += 1) patience.afterFall(at);
    const pauses = Array.from({ length: 7 }, () => {
      const remedy = patience.afterFall(at);
      const pause = remedy.kind === 'pause' ? remedy.milliseconds : 0;
      at += pause + 1000;
      return pause / 1000;
    });
    expect(pauses).toEqual([10, 20, 40, 80, 160, 300, LONGEST_PAUSE_MS / 1000]);
  });

  it('waits at once, and longer each time, where a damaged file would make it fall again', () => {
    const patience = createPatience();
    expect(patience.pauseAfter(0)).toBe(FIRST_PAUSE_MS);
    expect(patience.pauseAfter(FIRST_PAUSE_MS + 100)).toBe(FIRST_PAUSE_MS * 2);
    expect(patience.afterFall(FIRST_PAUSE_MS * 3 + 200)).toEqual({
      kind: 'pause',
      milliseconds: FIRST_PAUSE_MS * 4,
    });
    expect(patience.pauseAfter(FIRST_PAUSE_MS * 8 + FALL_MEMORY_MS)).toBe(FIRST_PAUSE_MS);
  });

  it('is trusted again after it has stood for a while', () => {
    const patience = createPatience();
    for (let fall = 0; fall <= FALLS_FORGIVEN; fall += 1) patience.afterFall(0);
    expect(patience.afterFall(FIRST_PAUSE_MS + FALL_MEMORY_MS)).toEqual({ kind: 'again' });
  });
});

describe('the heartbeat', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('notices a page that no longer answers', async () => {
    const hung = vi.fn();
    const beat = startHeartbeat({ ask: () => new Promise(() => undefined), hung, blank: vi.fn() });
    await vi.advanceTimersByTimeAsync(BEAT_MS * 2);
    expect(hung).toHaveBeenCalledTimes(1);
    beat.stop();
  });

  it('notices a page that answers and shows nothing, but not one that is just being drawn', async () => {
    const blank = vi.fn();
    const answers = [false, true, false, false];
    const beat = startHeartbeat({ ask: async () => answers.shift() ?? true, hung: vi.fn(), blank });
    await vi.advanceTimersByTimeAsync(BEAT_MS * 3);
    expect(blank).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(BEAT_MS * 10);
    expect(blank).toHaveBeenCalledTimes(1);
    beat.stop();
  });

  it('does not hold against a new page what the one before it never answered', async () => {
    const hung = vi.fn();
    const answers = [new Promise<boolean>(() => undefined)];
    const beat = startHeartbeat({
      ask: () => answers.shift() ?? Promise.resolve(true),
      hung,
      blank: vi.fn(),
    });
    await vi.advanceTimersByTimeAsync(BEAT_MS);
    beat.anew();
    await vi.advanceTimersByTimeAsync(BEAT_MS * 10);
    expect(hung).not.toHaveBeenCalled();
    beat.stop();
  });

  it('leaves a page alone that answers, or that is gone and told so', async () => {
    const hung = vi.fn();
    const beats = [
      startHeartbeat({ ask: () => Promise.resolve(true), hung, blank: hung }),
      startHeartbeat({ ask: () => Promise.reject(new Error('gone')), hung, blank: hung }),
    ];
    await vi.advanceTimersByTimeAsync(BEAT_MS * 20);
    expect(hung).not.toHaveBeenCalled();
    for (const beat of beats) beat.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a bug', () => {
  it('is told by its name and place, never by its words', () => {
    const told = traceBug(new RangeError('Jane Doe'));
    expect(told).toEqual({ error: 'RangeError', at: expect.stringMatching(/^recovery\.test\.ts:\d+:\d+$/) });
  });

  it.each(['text', 5, null, undefined])('that is no error has no words either: %j', (thrown) => {
    expect(traceBug(thrown)).toEqual({ error: typeof thrown, at: 'unknown' });
  });
});
