import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Vite would take the ES modules of graphql, Node the CommonJS ones for Yoga and Pothos: two copies, which do
    // not know each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    // The report is what `.ci/run` counts.
    reporters: ['default', ['json', { outputFile: '.tmp/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // How long a test takes is the machine's business, and no reason to fail; one that hangs is.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/worker/**', 'test/explorer/**'],
        },
      },
      {
        extends: true,
        // Apart, because only these need the Worker to be built.
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts', 'test/explorer/**/*.test.ts'],
          globalSetup: 'test/harness/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
