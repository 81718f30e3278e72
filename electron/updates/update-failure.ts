import type { NoOffer } from '#core/update/feed';

/** Why there is no update, as a code for the event log; an IT person finds each in docs/deployment.md. */
export type UpdateFailure =
  | NoOffer
  | 'server-unreachable'
  | 'server-answer'
  | 'authority-unreadable'
  | 'signature-wrong'
  | 'download-cut'
  | 'file-changed'
  | 'not-unpacked'
  | 'not-stored'
  | 'no-program-folder'
  | 'not-on-this-system';

/** Carries a code out through the updater's own machinery, which knows exceptions only. */
export class UpdateRefused extends Error {
  readonly code: UpdateFailure;

  constructor(code: UpdateFailure) {
    super(code);
    this.name = 'UpdateRefused';
    this.code = code;
  }
}

const DISK_CODES: readonly unknown[] = ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'EDQUOT'];

/**
 * What went wrong, as a code. `meanwhile`: what a broken connection meant at that moment.
 * @throws what is no failure of a server, a disk or a file, but a bug
 */
export function failureOf(error: unknown, meanwhile: UpdateFailure): UpdateFailure {
  if (error instanceof UpdateRefused) return error.code;
  // Connections, certificates and disks fail with a plain Error; TypeError and its like are mistakes in a program.
  if (!(error instanceof Error) || error.name !== 'Error') throw error;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ERR_CHECKSUM_MISMATCH') return 'file-changed';
  return DISK_CODES.includes(code) ? 'not-stored' : meanwhile;
}
