import { defineConfig } from 'vitest/config';

// Vitest 5 groups failures with Map.groupBy, which Node 20 lacks: without this a failing test shows no reason.
Map.groupBy ??= <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) => {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    groups.set(key, [...(groups.get(key) ?? []), item]);
    index += 1;
  }
  return groups;
};

export default defineConfig({
  test: {
    include: ['tests/{core,electron,renderer,locales,architecture,runtime}/**/*.test.{ts,tsx,mjs}'],
    testTimeout: 30_000,
  },
});
