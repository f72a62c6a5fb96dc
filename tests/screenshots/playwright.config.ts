import { defineConfig } from '@playwright/test';

/** `npm run screenshots`: pictures of every state for people to look at; nothing is compared with anything. */
export default defineConfig({
  testDir: '.',
  globalSetup: './clear.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 10 * 60_000,
  reporter: [['list']],
  use: { actionTimeout: 15_000, navigationTimeout: 20_000 },
});
