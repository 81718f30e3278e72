import { describe, expect, it } from 'vitest';
import { createStaffSession } from '../../../electron/staff/staff-session';

const NURSE = { id: 'nurse-1', role: 'nurse' } as const;

function aSession(lockSeconds: number) {
  const clock = { now: 0 };
  return {
    clock,
    session: createStaffSession(
      () => lockSeconds,
      () => clock.now,
    ),
  };
}

describe('a staff session', () => {
  it('ends by itself when nobody touches it (45 CFR 164.312(a)(2)(iii))', () => {
    const { clock, session } = aSession(60);
    session.begin(NURSE);
    clock.now = 59_999;
    expect(session.isOpen()).toBe(true);
    clock.now = 60_000;
    expect(session.isOpen()).toBe(false);
    expect(session.touch()).toBeNull();
  });

  it('goes on from each touch, but not from being looked at', () => {
    const { clock, session } = aSession(60);
    session.begin(NURSE);
    clock.now = 50_000;
    expect(session.touch()).toEqual(NURSE);
    clock.now = 100_000;
    expect(session.isOpen()).toBe(true);
    clock.now = 110_000;
    expect(session.isOpen()).toBe(false);
  });

  it('ends when it is ended', () => {
    const { session } = aSession(60);
    session.begin(NURSE);
    session.end();
    expect(session.touch()).toBeNull();
  });
});
