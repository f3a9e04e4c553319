import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    experimental: { viteModuleRunner: false },
    include: [
      'apps/**/*.test.ts',
      'packages/**/*.test.ts',
      'tests/architecture/**/*.test.ts',
      'tests/journeys/**/*.test.ts',
      'tests/crash/**/*.test.ts',
      'tests/refusals/**/*.test.ts',
    ],
    globalSetup: ['./apps/server/src/platform/database/testing/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { shuffle: { files: false, tests: true } },
  },
});
