import { evaluate, type Readiness } from '../readiness/evaluate';
import type { RuleContext } from '../readiness/flags';
import { maySignOff, signOffBlocks } from '../readiness/review';
import { ok, type Result, refuse } from '../result';
import { DEFAULT_COMFORT } from '../visit/comfort';
import type { Visit } from '../visit/state';

/**
 * The sealed visit with its review: readiness notes for the consent conversation, never a consent form. Versioned from day
 * one: a later version adds an upgrader below and a golden file under tests/core/golden/.
 */
export const RECORD_VERSION = 2;

export interface VisitRecord {
  readonly version: typeof RECORD_VERSION;
  readonly notice: 'readiness-notes-only';
  readonly sealedAt: number;
  readonly contentVersion: string;
  readonly draftLanguages: readonly string[];
  readonly visit: Visit;
  readonly readiness: Readiness;
}

/** Seals a signed-off visit. Refused with 'sign-off-blocked' while anything is open or nobody signed. */
export function sealRecord(visit: Visit, context: RuleContext): Result<VisitRecord, 'sign-off-blocked'> {
  const { signedOff } = visit.review;
  if (!signedOff || !maySignOff(signOffBlocks(visit, context))) return refuse('sign-off-blocked');
  return ok({
    version: RECORD_VERSION,
    notice: 'readiness-notes-only',
    sealedAt: signedOff.at,
    contentVersion: visit.contentVersion,
    draftLanguages: visit.languages.filter((language) => context.draftLanguages.includes(language)),
    visit,
    readiness: evaluate(visit, context),
  });
}

const part = (of: unknown, name: string): object => {
  const found: unknown = typeof of === 'object' && of !== null ? Reflect.get(of, name) : null;
  return typeof found === 'object' && found !== null ? found : {};
};

/** Version 1 knew no reading aloud, switches, holding, curtain or single lines: nobody used them. */
const withListening = (older: unknown): unknown => {
  const visit = part(older, 'visit');
  const comfort = { ...DEFAULT_COMFORT, ...part(visit, 'comfort') };
  return { ...Object(older), version: 2, visit: { ...visit, comfort, listened: false } };
};

/** One upgrader per step: the record as version n in, as version n + 1 out. */
const UPGRADERS: Readonly<Record<number, (older: unknown) => unknown>> = { 1: withListening };

/** Brings a record of any known version to today's. A version from the future is refused, never guessed at. */
export function upgradeRecord(stored: { readonly version: number }): Result<unknown, 'unknown-version'> {
  let record: unknown = stored;
  for (let version = stored.version; version !== RECORD_VERSION; version += 1) {
    const upgrade = version < RECORD_VERSION ? UPGRADERS[version] : undefined;
    if (!upgrade) return refuse('unknown-version');
    record = upgrade(record);
  }
  return ok(record);
}
