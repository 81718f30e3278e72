/**
 * An exception as two codes: the error's name and the first place of ours in its stack. Its message is left out: it may quote
 * what a patient touched.
 */
export function traceBug(error: unknown): { readonly error: string; readonly at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: 'unknown' };
  const [, at = 'unknown'] = /([\w.-]+\.(?:js|cjs|ts):\d+:\d+)\)?$/m.exec(error.stack ?? '') ?? [];
  return { error: error.name, at };
}
