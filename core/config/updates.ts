import * as v from 'valibot';
import { text, wholePath } from './fields';
import { timeOfDay } from './night-window';

const FEED =
  'updates.feed must be the address of a folder on a server of yours, with https. Write it like "https://kiosks.example.org/beforehand/".';
const KEY =
  'updates.publicKey must be the line that "sign-update" prints: 43 characters and "=". Paste that line.';

/** A name or an address, a port, a path; no account, no question mark, nothing that is escaped. */
const ADDRESS = /^(https:\/\/[A-Za-z0-9.-]+|http:\/\/127\.0\.0\.1)(:[0-9]{1,5})?(\/[A-Za-z0-9._~-]+)*\/$/;

/** Where newer versions of the program lie, whose they must be, and when they may be put in. */
export const updates = v.pipe(
  v.strictObject(
    {
      feed: v.pipe(text('updates.feed', 200, 'Write where the updates lie'), v.regex(ADDRESS, FEED)),
      /** Ed25519, the 32 bytes in base64. Whoever holds the other half decides what runs here. */
      publicKey: v.pipe(v.string(KEY), v.regex(/^[A-Za-z0-9+/]{43}=$/, KEY)),
      from: v.optional(timeOfDay('updates.from'), '01:00'),
      until: v.optional(timeOfDay('updates.until'), '05:00'),
      /** A file (PEM) with the certificate authority that the server's certificate comes from; null: a public one. */
      authority: v.optional(v.nullable(wholePath('updates.authority', 'file')), null),
    },
    'updates must be a group of settings, or null. Write it as "updates": { "feed": …, "publicKey": … }.',
  ),
  v.forward(
    v.partialCheck(
      [['from'], ['until']],
      ({ from, until }) => from !== until,
      'updates.until is the same as updates.from, so there would never be time for an update. Change one of the two.',
    ),
    ['until'],
  ),
);

export type UpdateSettings = v.InferOutput<typeof updates>;

/** The address of a server on this machine is for trying: what patients see is never fetched in the clear. */
export const isFitForPatients = ({ feed }: Pick<UpdateSettings, 'feed'>): boolean =>
  feed.startsWith('https:');
