import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { OFFLINE } from './test/harness/offline.ts';

export default defineConfig({
  resolve: {
    // Vite would take the ES modules of graphql, Node the CommonJS ones for Yoga and Pothos: two copies, which do
    // not know each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    // Every process imports the modules once, not once for each file. Vitest leaves one core unused by default.
    isolate: false,
    maxWorkers: '100%',
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    setupFiles: 'test/harness/leaves-no-trace.ts',
    env: {
      ...OFFLINE,
      // The commands that tests start share what Node compiled: this halves the time they take to start.
      NODE_COMPILE_CACHE: join(import.meta.dirname, '.tmp/compile-cache'),
    },
    // `.ci/run` counts the tests in this report.
    reporters: ['default', ['json', { outputFile: '.tmp/vitest.json' }]],
    // How long a test takes depends on the machine, and is no reason to fail. A test that hangs must fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/worker/**', 'test/explorer/**'],
        },
      },
      {
        extends: true,
        // A project of its own, because only these tests need the built Worker.
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts', 'test/explorer/**/*.test.ts'],
          globalSetup: 'test/harness/global-setup.ts',
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
