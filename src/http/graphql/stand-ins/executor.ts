/**
 * Stands in the bundle for `@graphql-tools/executor` (see `[alias]` in wrangler.toml). Yoga imports it for the executor that it would
 * run queries and subscriptions with; `engine.ts` gives it an executor of ours for queries, and the schema has no subscriptions.
 */
export function normalizedExecutor(): never {
  throw new Error(
    '@graphql-tools/executor is not in this bundle: src/http/graphql/engine.ts executes by plans.',
  );
}
