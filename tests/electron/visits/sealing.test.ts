import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from '../../../electron/visits/sealing';

const key = randomBytes(32);
const place = { label: 'line-3', visitId: 'one-visit', after: 'hash-before' };

describe('what is sealed', () => {
  it('opens again with the same key in the same place, whatever it says', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (plain) => {
        const opened = unseal(key, place, seal(key, place, plain));
        expect(opened).toEqual({ ok: true, value: Buffer.from(plain) });
      }),
    );
  });

  it.each([
    ['at another place', { ...place, label: 'line-4' }],
    ['in another visit', { ...place, visitId: 'another-visit' }],
    ['after another line', { ...place, after: 'another-hash' }],
  ])('does not open %s', (_where, elsewhere) => {
    const text = seal(key, place, Buffer.from('yes'));
    expect(unseal(key, elsewhere, text)).toEqual({ ok: false, failure: 'not-authentic' });
    // Also when the label, the one readable part, is made to fit.
    expect(unseal(key, elsewhere, text.replace('line-3', elsewhere.label)).ok).toBe(false);
  });

  it('does not open with another key', () => {
    const text = seal(key, place, Buffer.from('yes'));
    expect(unseal(randomBytes(32), place, text)).toEqual({ ok: false, failure: 'not-authentic' });
  });

  it('does not open with a single bit changed anywhere', () => {
    const text = Buffer.from(seal(key, place, Buffer.from('not-sure')));
    for (let bit = 0; bit < text.length * 8; bit += 1) {
      const changed = Buffer.from(text);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unseal(key, place, changed.toString('latin1')).ok, `bit ${bit}`).toBe(false);
    }
  });

  it('says so when a later program wrote it, instead of guessing', () => {
    const text = seal(key, place, Buffer.from('yes'));
    expect(unseal(key, place, text.replace(/^v1/, 'v2'))).toEqual({ ok: false, failure: 'unknown-version' });
    expect(unseal(key, place, text.replace(/^v1/, 'v12'))).toEqual({ ok: false, failure: 'unknown-version' });
  });

  it('is malformed when it is cut short', () => {
    const text = seal(key, place, Buffer.from('yes'));
    for (let length = 0; length < text.length; length += 1) {
      expect(unseal(key, place, text.slice(0, length)).ok, `cut at ${length}`).toBe(false);
    }
  });
});
