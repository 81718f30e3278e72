import type { Result } from '#core/result';

/** The value once it is there. On a refusal the program ends, so what waits for the value waits for ever, on purpose. */
export async function valueOrEnd<Value>(
  opening: Promise<Result<Value, string>>,
  refuse: (why: string) => void,
): Promise<Value> {
  const opened = await opening;
  if (opened.ok) return opened.value;
  refuse(opened.failure);
  return new Promise<never>(() => undefined);
}
