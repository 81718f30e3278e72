import type { Result } from '../result';
import { type Upgrading, upgrade } from '../upgrade';
import { DEFAULT_COMFORT } from '../visit/comfort';
import { modesOf, RECORD_VERSION, translationOf } from './record';

/** Brings stored records of every known version to today's form. It must never guess at one from the future. */
const part = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;

const group = (of: unknown, name: string): object => {
  const found = part(of, name);
  return typeof found === 'object' && found !== null ? found : {};
};

/** Version 1 knew no reading aloud, switches, holding, curtain or single lines: nobody used them. */
const withListening = (older: unknown): unknown => {
  const visit = group(older, 'visit');
  const comfort = { ...DEFAULT_COMFORT, ...group(visit, 'comfort') };
  return { ...Object(older), version: 2, visit: { ...visit, comfort, listened: false } };
};

/** Version 2 kept neither the decisions one by one nor the approval nor the program. What follows from the rest is derived. */
const withDecisions = (older: unknown): unknown => {
  const visit = group(older, 'visit');
  const drafts = part(older, 'draftLanguages');
  const isListened = part(visit, 'listened') === true;
  const isHelped = part(group(visit, 'review'), 'helped') === true;
  return {
    ...Object(older),
    version: 3,
    lastAnswerAt: null,
    programVersion: null,
    translation: translationOf(String(part(visit, 'language')), Array.isArray(drafts) ? drafts : []),
    approval: null,
    modes: modesOf(isListened, isHelped),
    decisions: null,
  };
};

/** One upgrader per step: the record as version n in, as version n + 1 out. */
const UPGRADING: Upgrading = { version: RECORD_VERSION, steps: { 1: withListening, 2: withDecisions } };

/** Brings a record of any known version to today's. A version from the future is refused, never guessed at. */
export const upgradeRecord = (stored: { readonly version: number }): Result<unknown, 'unknown-version'> =>
  upgrade(stored, stored.version, UPGRADING);
