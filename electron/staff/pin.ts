import { randomBytes, type ScryptOptions, timingSafeEqual } from 'node:crypto';
import { scryptApart } from './scrypt';

/**
 * Staff PINs as they are kept: never themselves, only scrypt's answer to them. About 200 ms per try on a small PC, in a
 * thread of its own. `scrypt$15$8$1$<salt>$<hash>` names the cost, so that a later version can raise it and still read this one.
 */
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** The line for the clinic config (`pinHash`), with a salt of its own each time. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(pin, salt);
  return `scrypt$15$8$1$${salt.toString('base64')}$${hash.toString('base64')}`;
}

/** Whether this PIN made this line. A line of another form fits no PIN. */
export async function isPin(pin: string, line: string): Promise<boolean> {
  const [, salt, hash] = /^scrypt\$15\$8\$1\$([A-Za-z0-9+/=]+)\$([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
  if (!salt || !hash) return false;
  const wanted = Buffer.from(hash, 'base64');
  const derived = await derive(pin, Buffer.from(salt, 'base64'));
  return wanted.length === derived.length && timingSafeEqual(wanted, derived);
}

/** What is kept of a PIN: its hash or, of a drawn one, the PIN itself, which the terminal tells at every start anyway. */
export type PinKept = { readonly pinHash: string } | { readonly drawnPin: string };

/** Whether this PIN is the one that is kept. */
export const fits = (pin: string, kept: PinKept): Promise<boolean> =>
  'drawnPin' in kept ? Promise.resolve(isSame(pin, kept.drawnPin)) : isPin(pin, kept.pinHash);

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const derive = (pin: string, salt: Buffer): Promise<Buffer> => scryptApart(pin, salt, HASH_BYTES, COST);
