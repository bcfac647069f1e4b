/**
 * Stands in the bundle for `@graphql-tools/executor` (see `[alias]` in wrangler.toml). Yoga imports it for the executor that it would
 * run queries and subscriptions with; `yoga.ts` gives it graphql-js's own for the ones, and the schema has none of the others.
 */
export function normalizedExecutor(): never {
  throw new Error(
    '@graphql-tools/executor is not in this bundle: src/http/yoga.ts executes with graphql-js.',
  );
}
