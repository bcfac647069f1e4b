import { defineConfig } from 'vitest/config';

/* The tests that Stryker runs against changed code: `MUTATION_TESTS` lists them, as paths with commas between. */

export default defineConfig({
  test: {
    include: process.env.MUTATION_TESTS?.split(',') ?? [],
    isolate: false,
    // Changed code may be slow; what hangs is ended by Stryker.
    testTimeout: 60_000,
  },
});
