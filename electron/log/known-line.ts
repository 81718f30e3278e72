import { CHANNEL_NAMES } from '#core/contract/channel-names';
import type { LogEvent } from './log-event';

/**
 * The catalogue of events once more, as data: what of a line of the log may leave the kiosk in a report. A line that does not fit is
 * not passed on, whoever wrote it. Ids of staff stay here, and in which language something was printed. A new event of the log is a
 * new entry: the compiler asks.
 */
type Names = LogEvent['event'];
type EventNamed<Name extends Names, Each = LogEvent> = Each extends { readonly event: infer N extends Names }
  ? Name extends N
    ? Each
    : never
  : never;
type Fits = (value: unknown) => boolean;
type Shape<Name extends Names> = {
  readonly [Field in Exclude<keyof EventNamed<Name>, 'event' | 'staff' | 'language'>]: Fits;
};

const fits =
  (pattern: RegExp): Fits =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const count: Fits = (value) => typeof value === 'number' && Number.isSafeInteger(value);
/** No digits: no id of a visit, no ticket, no telephone can pass for one. */
const code = fits(/^[a-z]{1,30}(-[a-z]{1,30}){0,8}$/);
const version = fits(/^\d{1,4}(\.\d{1,4}){1,3}(-[a-z]{1,12}(\.\d{1,4})?)?$/);
const oneOf =
  (...words: readonly string[]): Fits =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const channel: Fits = (value) => typeof value === 'string' && CHANNEL_NAMES.has(value);
/** What the system calls a kind of process: "GPU", "Utility", "Pepper Plugin Broker" without its blanks. */
const word = fits(/^[A-Za-z]{1,40}$/);
const place = fits(/^(unknown|[a-z][A-Za-z0-9_-]{0,60}\.(js|cjs|ts):\d{1,7}:\d{1,7})$/);
const document = oneOf('content', 'take-home', 'record', 'test');

const SHAPES: { readonly [Name in Names]: Shape<Name> } = {
  started: { version, electron: version, mode: oneOf('evaluation', 'clinic') },
  'page-opened': { milliseconds: count },
  stopped: { because: oneOf('asked', 'fault', 'renewal'), exitCode: count },
  'start-refused': { why: code },
  'content-blocked': { why: code },
  'data-blocked': { why: code },
  'data-open-again': {},
  'main-hung': {},
  'watchdog-lost': {},
  renewal: { because: oneOf('night', 'memory') },
  'memory-over-ceiling': { megabytes: count },
  bug: { error: word, at: place },
  'page-gone': { reason: code, exitCode: count },
  'page-hung': {},
  'page-blank': {},
  'page-silent': {},
  'page-closed': {},
  'page-left': {},
  'page-reloaded': {},
  'out-of-order': {},
  'page-not-loaded': { code: count },
  'file-damaged': { kind: code },
  'process-gone': { process: word, reason: code, exitCode: count },
  'stranger-refused': { channel },
  'bad-input': { channel },
  'bad-output': { channel },
  'collected-without-staff': {},
  'staff-unlocked': {},
  'staff-locked': {},
  'staff-looked': {},
  'staff-decided': { decision: code },
  'document-printed': { document, pages: count },
  'document-saved': { document, pages: count },
  'document-not-printed': { document, why: code },
  'document-not-saved': { document, why: code },
  'staff-pin-wrong': {},
  'staff-locked-out': {},
  'staff-pin-shared': {},
  'accounts-damaged': {},
  'settings-damaged': {},
  'audit-broken': {},
  'audit-tail-repaired': {},
  'audit-key-redrawn': {},
  'audit-not-stored': {},
  'lock-out-damaged': {},
  'lock-out-not-stored': {},
  'evaluation-pins-redrawn': {},
  'set-up-damaged': {},
  'set-up-pin-redrawn': {},
  'permission-refused': {},
  'request-refused': {},
  'navigation-refused': {},
  'download-refused': {},
  store: { code },
  'update-none': {},
  'update-refused': { why: code },
  'update-downloaded': { version },
  'update-installed': { version },
  'update-proven': { version },
  'update-rolled-back': { version },
};

const LINE = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) (\{.*\})$/;

/** The line with what may leave the kiosk, written anew; null: it is none the log could have said. */
export function knownLine(line: string): string | null {
  const [, at, json] = LINE.exec(line) ?? [];
  const stored = json === undefined ? null : parsed(json);
  if (at === undefined || stored === null) return null;
  const event: unknown = Reflect.get(stored, 'event');
  if (!isName(event)) return null;
  const kept: [string, unknown][] = Object.entries<Fits>(SHAPES[event]).map(([field, isFit]) => {
    const value: unknown = Reflect.get(stored, field);
    // The log itself writes "?" for what was no code.
    return [field, isFit(value) ? value : '?'];
  });
  return `${at} ${JSON.stringify({ event, ...Object.fromEntries(kept) })}`;
}

const isName = (event: unknown): event is Names => typeof event === 'string' && Object.hasOwn(SHAPES, event);

function parsed(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
