import * as v from 'valibot';
import { ok, type Result, refuse } from '../result';

/**
 * What a signed feed file may say, and whether it offers this kiosk anything. The file is electron-builder's latest-*.yml; only what is
 * needed is taken from it, by allow-list. It must be asked only after the signature was found good.
 */

/** Three numbers: a version with a word behind it (beta, build) is not for patients. */
const VERSION = /^(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})$/;
/** A plain name: it must lead nowhere but beside the feed file, and to no other kind of file. */
const FILE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.AppImage$/;
const SHA512 = /^[A-Za-z0-9+/]{86}==$/;
/** More than any program of ours (bytes): a full disk is worse than no update. */
export const LARGEST_BYTES = 1_000_000_000;

const feedSchema = v.object({
  version: v.pipe(v.string(), v.regex(VERSION)),
  files: v.array(v.object({ url: v.string(), sha512: v.string(), size: v.number() })),
});

const offeredFileSchema = v.object({
  url: v.pipe(v.string(), v.regex(FILE)),
  sha512: v.pipe(v.string(), v.regex(SHA512)),
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_BYTES)),
});

/** A newer program: its version, and the one file with it. */
export interface Offer extends v.InferOutput<typeof offeredFileSchema> {
  readonly version: string;
}

/** 'none': this is the newest. The others are refusals that somebody must look at. */
export type NoOffer = 'none' | 'feed-unreadable' | 'feed-older' | 'failed-before';

export interface Running {
  readonly version: string;
  /** Versions that were tried here and did not start. */
  readonly refused: readonly string[];
}

/** Reads the parsed feed; `none` when it offers what runs already. */
export function readOffer(feed: unknown, running: Running): Result<Offer, NoOffer> {
  const parsed = v.safeParse(feedSchema, feed);
  if (!parsed.success) return refuse('feed-unreadable');
  const { version, files } = parsed.output;
  const order = compareVersions(version, running.version);
  if (order === 0) return refuse('none');
  // An old feed put back, with its own good signature, must not put an old fault back.
  if (order < 0) return refuse('feed-older');
  if (running.refused.includes(version)) return refuse('failed-before');
  const programs = files.filter(({ url }) => url.endsWith('.AppImage'));
  const file = v.safeParse(v.strictTuple([offeredFileSchema]), programs);
  return file.success ? ok({ version, ...file.output[0] }) : refuse('feed-unreadable');
}

/** Whether a text is a version that this program counts by. */
export const isVersion = (text: string): boolean => VERSION.test(text);

/** Below 0 when the first is older, above 0 when it is newer. */
export function compareVersions(one: string, other: string): number {
  const numbers = (version: string): readonly number[] => version.split('.').map(Number);
  const others = numbers(other);
  const differences = numbers(one).map((number, index) => number - (others[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
