/** Runs one piece of work at a time, in the order asked for. A failed piece does not hold up the next. */
export function inOrder(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = before.then(work);
    before = mine.catch(() => undefined);
    return mine;
  };
}
