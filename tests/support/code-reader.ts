// Reads QR codes from a picture with a reader that is not ours. It must never be given anything but the picture.
import { spawnSync } from 'node:child_process';

/**
 * The words of every code in a picture, one after the other; none: an empty text. Bytes are taken as they are, because the reader's
 * guess at an encoding spoils what is not English.
 */
export function codesIn(file: string): string {
  const options = ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', '-Sbinary'];
  const { stdout, error } = spawnSync('zbarimg', [...options, file]);
  if (error) throw error;
  return stdout.toString('utf8');
}
