import { createPublicKey, verify } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in its standard form (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
/** A signature of 64 bytes, in base64. */
const SIGNATURE = /^[A-Za-z0-9+/]{86}==\s*$/;

/**
 * Whether a feed file is signed by the clinic's key. What is signed names the purpose and the file too, so that the feed of another
 * system or channel, or another file signed with the same key, is not taken for this one. electron/updates/sign-update.mjs makes it.
 */
export function isSignedBy(publicKey: string, name: string, feed: Buffer, signature: string): boolean {
  if (!SIGNATURE.test(signature)) return false;
  const key = createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, Buffer.from(publicKey, 'base64')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, signedBytes(name, feed), key, Buffer.from(signature, 'base64'));
}

const signedBytes = (name: string, feed: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`beforehand update feed\n${name}\n`), feed]);
