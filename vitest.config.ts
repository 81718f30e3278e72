// Vitest 5 groups failures with Map.groupBy, which Node 20 lacks: without this a failing test shows no reason.
import './electron/runtime/map-group-by.mjs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{core,electron,renderer,locales,architecture,runtime,audio}/**/*.test.{ts,tsx,mjs}'],
    testTimeout: 30_000,
  },
});
