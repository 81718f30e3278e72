import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin } from '#core/config/night-window';
import { compareVersions, readOffer } from '#core/update/feed';

const HASH = `${'A'.repeat(86)}==`;
const feedOf = (version: string, url = 'beforehand.AppImage') => ({
  version,
  files: [
    { url, sha512: HASH, size: 1000 },
    { url: 'beforehand.deb', sha512: HASH, size: 1000 },
  ],
});
const version = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)).map((numbers) => numbers.join('.'));
const minute = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((pair) => pair.map((n) => String(n).padStart(2, '0')).join(':'));

describe('a feed', () => {
  it('never offers the version that runs, one before it, or one that failed', () => {
    fc.assert(
      fc.property(version, version, fc.array(version), (offered, running, refused) => {
        const offer = readOffer(feedOf(offered), { version: running, refused });
        const isNewer = compareVersions(offered, running) > 0;
        expect(offer.ok).toBe(isNewer && !refused.includes(offered));
      }),
    );
  });

  it('counts numbers, not letters', () => {
    expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  });

  it('never throws, whatever it holds, and offers only a plain name beside itself', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (anything, url) => {
        readOffer(anything, { version: '1.0.0', refused: [] });
        const offer = readOffer(feedOf('2.0.0', url), { version: '1.0.0', refused: [] });
        if (offer.ok) expect(offer.value.url).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*\.AppImage$/);
      }),
    );
  });

  it.each([
    ['two programs', { version: '2.0.0', files: [feedOf('2.0.0').files[0], feedOf('2.0.0').files[0]] }],
    ['no program', { version: '2.0.0', files: [feedOf('2.0.0').files[1]] }],
    [
      'a file larger than a program',
      { version: '2.0.0', files: [{ ...feedOf('2.0.0').files[0], size: 2e9 }] },
    ],
    ['a version that is none', feedOf('2.0')],
  ])('with %s is not readable', (_name, feed) => {
    expect(readOffer(feed, { version: '1.0.0', refused: [] })).toEqual({
      ok: false,
      failure: 'feed-unreadable',
    });
  });
});

describe('the night window', () => {
  it('is open from its first minute until before its last, also over midnight', () => {
    const night = { from: '22:30', until: '05:00' };
    const open = ['22:30', '23:59', '00:00', '04:59'].map((now) => isWithin(night, now));
    const shut = ['22:29', '05:00', '12:00'].map((now) => isWithin(night, now));
    expect([open, shut]).toEqual([
      [true, true, true, true],
      [false, false, false],
    ]);
    expect(isWithin({ from: '01:00', until: '05:00' }, '00:59')).toBe(false);
    expect(isWithin({ from: '01:00', until: '01:00' }, '01:00')).toBe(false);
  });

  it('and its opposite share out the day: every minute is in exactly one of the two', () => {
    fc.assert(
      fc.property(minute, minute, minute, (from, until, now) => {
        fc.pre(from !== until);
        expect(isWithin({ from, until }, now)).toBe(!isWithin({ from: until, until: from }, now));
      }),
    );
  });
});
