/** Placed where every case of a union is already handled: the compiler refuses a forgotten one, the run stops on a forged one. */
export function exhaustive(never: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(never)}`);
}
