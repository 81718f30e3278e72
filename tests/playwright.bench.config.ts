// Measurements on the built program, one at a time. They print figures and judge nothing.
import path from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './bench',
  testMatch: '**/*.bench.ts',
  workers: 1,
  reporter: 'line',
  outputDir: path.resolve(import.meta.dirname, '../test-results/bench'),
});
