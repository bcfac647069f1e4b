/** Code that is changed, and the tests that should notice; globs from the repository's root. */
export interface MutationTarget {
  readonly name: string;
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

/** What `npm run bench -- mutation` changes: each target is held by the tests next to its code, and by no others. */
export const MUTATION_TARGETS: readonly MutationTarget[] = [
  { name: 'comparison', code: ['src/comparison/**/*.ts'], tests: ['test/comparison/**/*.test.ts'] },
  { name: 'scores', code: ['src/search/scores.ts'], tests: ['test/search/scores.test.ts'] },
];
