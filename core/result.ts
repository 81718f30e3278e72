/** An expected failure is a value with a code the caller must handle; a bug stays an exception. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** Wraps a success. */
export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;

/** Wraps an expected failure. */
export const refuse = <Failure>(failure: Failure) => ({ ok: false, failure }) as const;
