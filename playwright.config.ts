import { defineConfig } from '@playwright/test';
import { scaled } from './tests/proof-scale';

// The machine-readable report goes to the file that PLAYWRIGHT_JSON_OUTPUT_FILE names; `npm test` counts from it.
const wantsReport = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE !== undefined;

/** Those that strike at moments by chance, measure, or keep both cores busy by themselves. */
const alone = /\/(?:bench-archive|crash|hostile|long-lists|survival|together)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/e2e',
  // `npm test` runs the first two at a time, because they wait for the browser more than they work, then the second.
  projects: [
    { name: 'beside', testMatch: '**/*.spec.ts', testIgnore: alone },
    { name: 'alone', testMatch: alone },
  ],
  workers: 1,
  // Dozens of browsers start on a machine that others use too. A test that needs its second try passes, and
  // `npm test` says how many did: it is still a test to be mended.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  timeout: 150_000,
  globalTimeout: scaled(20, 55) * 60_000,
  expect: { timeout: 10_000 },
  reporter: wantsReport ? [['list'], ['json']] : [['list']],
  use: { actionTimeout: 15_000, navigationTimeout: 20_000 },
});
