/**
 * Vitest's report of a failed test calls Map.groupBy, which Node 20 lacks: without this the reason of every failure is lost there.
 * Loaded before the test runner only: it must never be part of the program.
 */
if (!('groupBy' in Map)) {
  const groupBy = (
    /** @type {Iterable<unknown>} */ items,
    /** @type {(item: unknown, at: number) => unknown} */ keyOf,
  ) => {
    const groups = new Map();
    let at = 0;
    for (const item of items) {
      const key = keyOf(item, at);
      groups.set(key, [...(groups.get(key) ?? []), item]);
      at += 1;
    }
    return groups;
  };
  Object.defineProperty(Map, 'groupBy', { value: groupBy, configurable: true, writable: true });
}
