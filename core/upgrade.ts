import { ok, type Result, refuse } from './result';

/** One step: what is stored as version n in, as version n + 1 out. It must bear anything, for what comes in is not checked yet. */
export type Upgrader = (older: unknown) => unknown;

/** How stored data of a kind comes to today's form. */
export interface Upgrading {
  /** Today's. */
  readonly version: number;
  /** By the version each takes in; without a gap from the oldest that is still read. */
  readonly steps: Readonly<Record<number, Upgrader>>;
}

/** Brings stored data of any known version to today's. A version from the future, or too old, is refused, never guessed at. */
export function upgrade(
  stored: unknown,
  from: number,
  { version: today, steps }: Upgrading,
): Result<unknown, 'unknown-version'> {
  let value = stored;
  for (let version = from; version !== today; version += 1) {
    const step = version < today && Object.hasOwn(steps, version) ? steps[version] : undefined;
    if (!step) return refuse('unknown-version');
    value = step(value);
  }
  return ok(value);
}
