// How the packaged program is tested: its twin through the glass, the release from outside. It must never build or package.
import path from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: path.join(import.meta.dirname, 'packaged'),
  testMatch: '*.spec.ts',
  // One at a time: the look at the display's windows must see one kiosk only.
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  outputDir: path.resolve(import.meta.dirname, '../test-results/packaged'),
});
