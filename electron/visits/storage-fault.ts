import { ok, type Result, refuse } from '#core/result';

/** Why the disk did not do what was asked, in codes staff screens and the log can name. Never carries a path or a message. */
export const STORAGE_FAULTS = [
  'disk-full',
  'read-only',
  'no-permission',
  'missing',
  /** The file is not as long as the last acknowledged write left it: somebody else wrote to it. */
  'changed',
  'io',
] as const;
export type StorageFault = (typeof STORAGE_FAULTS)[number];

const BY_ERRNO: Readonly<Record<string, StorageFault>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOENT: 'missing',
};

/** Runs file work. What the operating system refuses becomes a value; anything else is a bug and stays an exception. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFault>> {
  try {
    return ok(await work());
  } catch (error) {
    if (!isErrno(error)) throw error;
    return refuse(BY_ERRNO[error.code] ?? 'io');
  }
}

const isErrno = (error: unknown): error is { readonly code: string } =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^E[A-Z0-9]+$/.test(error.code);
