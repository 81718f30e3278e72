// How the built program is tested through its own glass. It must never start a web server or a browser of Playwright's own.
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const FOLDERS = ['e2e', 'faults', 'security', 'accessibility', 'visual'];

export default defineConfig({
  testDir: import.meta.dirname,
  globalSetup: './support/build-gallery.ts',
  testMatch: FOLDERS.map((folder) => `${folder}/**/*.spec.{ts,mjs}`),
  // Each test has a profile of its own, so that tests of one file may run at the same time.
  fullyParallel: true,
  workers: 2,
  // On a busy machine a wait can run out that never does on a quiet one: a second look then, and the report names it as unsteady.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  outputDir: path.resolve(import.meta.dirname, '../test-results/e2e'),
  snapshotPathTemplate: '{testDir}/visual/snapshots/{arg}{ext}',
});
