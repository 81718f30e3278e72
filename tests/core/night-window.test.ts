import { describe, expect, it } from 'vitest';
import { isWithin, minutesLong } from '#core/config/night-window';

describe('a window of the night', () => {
  const early = { from: '02:00', until: '04:00' };
  const overMidnight = { from: '22:30', until: '05:00' };

  it.each([
    [early, '01:59', false],
    [early, '02:00', true],
    [early, '03:59', true],
    [early, '04:00', false],
    [overMidnight, '22:29', false],
    [overMidnight, '22:30', true],
    [overMidnight, '00:00', true],
    [overMidnight, '04:59', true],
    [overMidnight, '05:00', false],
    [overMidnight, '12:00', false],
  ])('%j at %s: %s', (window, time, is) => {
    expect(isWithin(window, time)).toBe(is);
  });

  it('is as long as it is, over midnight too', () => {
    expect(minutesLong(early)).toBe(120);
    expect(minutesLong(overMidnight)).toBe(390);
    expect(minutesLong({ from: '00:00', until: '23:59' })).toBe(1439);
  });
});
