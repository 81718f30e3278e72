import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ok, type Result, refuse } from '#core/result';

/**
 * The one format of everything at rest: `v1.<label>.<nonce>.<ciphertext and tag>`, AES-256-GCM (NIST SP 800-38D). Text, so
 * that a torn end shows. It must never accept two spellings of one content: a changed byte is a changed byte.
 */
export const SEAL_VERSION = 1;
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a sealed text is bound to: opened anywhere else, it is not authentic. */
export interface SealedAs {
  /** Its place: `line-0`, `head`, `record`, `key`. Small letters, digits, dashes. */
  readonly label: string;
  readonly visitId: string;
  /** Hash of what stands before it; empty where nothing does. */
  readonly after: string;
}

/** Not of this form; of a form from the future; or not sealed with this key for this place. */
export type SealFault = 'malformed' | 'unknown-version' | 'not-authentic';

/** Nonces are random: under one visit's key a few hundred texts are sealed, far below the 2^32 at which that wears thin. */
export function seal(key: Buffer, as: SealedAs, plain: Uint8Array): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(boundTo(as));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return `v${SEAL_VERSION}.${as.label}.${nonce.toString('base64')}.${sealed.toString('base64')}`;
}

const SEALED = /^v1\.([a-z0-9-]+)\.([A-Za-z0-9+/]{16})\.([A-Za-z0-9+/]+={0,2})$/;
const OTHER_VERSION = /^v(?!1\.)\d{1,4}\.[a-z0-9-]+\./;

/** The content, if this very text was sealed with this key for this place. */
export function unseal(key: Buffer, as: SealedAs, text: string): Result<Buffer, SealFault> {
  if (OTHER_VERSION.test(text)) return refuse('unknown-version');
  const [, label, nonce = '', body = ''] = SEALED.exec(text) ?? [];
  const sealed = Buffer.from(body, 'base64');
  // Base64 leaves spare bits at the end that decode to the same bytes; only the canonical spelling passes.
  if (sealed.length < TAG_BYTES || sealed.toString('base64') !== body) return refuse('malformed');
  if (label !== as.label) return refuse('not-authentic');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(boundTo(as)).setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return ok(Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]));
  } catch {
    // GCM says no more than that the tag does not fit, on purpose.
    return refuse('not-authentic');
  }
}

/** No part can hold a line break, so no two places spell the same. */
const boundTo = ({ label, visitId, after }: SealedAs): Buffer =>
  Buffer.from(['beforehand', `v${SEAL_VERSION}`, label, visitId, after].join('\n'));

/** Fills JSON up with blanks to whole blocks: the length of a sealed text must not tell "yes" from "not-sure". */
export function paddedJson(value: unknown, blockBytes: number): Buffer {
  const json = Buffer.from(JSON.stringify(value));
  return Buffer.concat([json, Buffer.alloc((blockBytes - (json.length % blockBytes)) % blockBytes, ' ')]);
}
