import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const alias = { '@': import.meta.dirname };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          setupFiles: ['tests/unit/set-up.ts'],
          // Vitest leaves one core to itself, which is half of two.
          maxWorkers: availableParallelism(),
          // Only what hangs takes so long; properties run twenty times as often in the whole proof.
          testTimeout: process.env['SIDELIGHT_PROOF'] === 'whole' ? 120_000 : 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // The steps are one journey: what follows a failed one would only wait.
          bail: 1,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          // The page knows nothing of the process's environment.
          env: { SIDELIGHT_PROOF: process.env['SIDELIGHT_PROOF'] ?? '' },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(process.env['SIDELIGHT_CHROMIUM']
                  ? { executablePath: process.env['SIDELIGHT_CHROMIUM'] }
                  : {}),
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                  '--no-first-run',
                  '--disable-quic',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
