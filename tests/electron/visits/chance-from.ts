import { createHash } from 'node:crypto';
import type { Chance } from './fragile-content';

/** A source of chance that gives the same again for the same seed. */
export function chanceFrom(seed: number): Chance {
  let draws = 0;
  return () => {
    draws += 1;
    return createHash('sha256').update(`${seed}:${draws}`).digest().readUInt32BE() / 2 ** 32;
  };
}
