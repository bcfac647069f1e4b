import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { type Plugin, YogaServer } from 'graphql-yoga';
import { createDocumentCache } from './document-cache.ts';
import type { GraphQLParams } from './graphql-params.ts';
import { MAX_CACHED_SOURCE_LENGTH } from './limits.ts';
import { assertQuery } from './operation.ts';
import { parseWithinLimits } from './parse.ts';
import { explainAbortion } from './validation.ts';

/** Runs one GraphQL request. Its errors are raw: `publicErrors` makes them fit to leave the house. */
export type RunGraphQL = (
  params: GraphQLParams,
  request: Request,
  contextValue: object,
) => ExecutionResult | Promise<ExecutionResult>;

/** The reference implementation is faster than Yoga's executor, which adds incremental delivery and cancellation. */
const useReferenceExecutor: Plugin = {
  onExecute({ setExecuteFn }) {
    setExecuteFn(execute);
  },
};

/** Documents over the limits are refused while they are read, before anything can grow with them. */
const useLimits: Plugin = {
  onParse({ setParseFn }) {
    setParseFn(parseWithinLimits);
  },
};

/** Yoga passes on what graphql-js says, which is not always enough to know what to do. */
const useExplanations: Plugin = {
  onValidate() {
    return ({ valid, result, setResult }) => {
      if (!valid) setResult(explainAbortion(result));
    };
  },
};

/** Yoga would check for an operation too, but without saying what the document has instead. */
const useQueryCheck: Plugin = {
  onParse() {
    return ({ result, context }) => {
      if (result === null || result instanceof Error) return;
      assertQuery(result, context.params.operationName, context.request.method);
    };
  },
};

/**
 * Lets Yoga parse, validate and execute, with its caches of parsed and validated documents. All that it would do
 * with HTTP is off, because `src/http` does it in a way that fits a public API; masking too, because Yoga's lets
 * errors without a code through and knows no request id. `createYoga` would wrap the same server in its adapter for
 * every kind of HTTP server, which is 5 KiB of the bundle and a proxy on the way of each query.
 */
export function createGraphQLRunner(schema: GraphQLSchema): RunGraphQL {
  const yoga = new YogaServer<object, object>({
    schema,
    maskedErrors: false,
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: false,
    parserAndValidationCache: {
      documentCache: createDocumentCache(MAX_CACHED_SOURCE_LENGTH),
      errorCache: createDocumentCache(MAX_CACHED_SOURCE_LENGTH),
    },
    plugins: [useReferenceExecutor, useLimits, useQueryCheck, useExplanations],
  });
  return (params, request, contextValue) =>
    // The schema has no directive that would make a result a stream.
    yoga.getResultForParams({ params, request }, contextValue) as ExecutionResult | Promise<ExecutionResult>;
}
