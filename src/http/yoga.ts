import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
} from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { CorpusSizes } from '../corpus/sizes.ts';
import type { CorpusStore } from '../corpus/store.ts';
import { type CountCost, compileCost } from '../cost/compile-cost.ts';
import type { FieldCosts } from '../cost/field-cost.ts';
import { assertCost } from './assert-cost.ts';
import { createDocumentCache } from './document-cache.ts';
import type { GraphQLParams } from './graphql-params.ts';
import { MAX_CACHED_SOURCE_LENGTH } from './limits.ts';
import { assertQuery, selectOperation } from './operation.ts';
import { parseWithinLimits } from './parse.ts';
import { explainAbortion } from './validation.ts';

/** Runs one GraphQL request. Its errors are raw: `publicErrors` makes them fit to leave the house. */
export type RunGraphQL = (
  params: GraphQLParams,
  request: Request,
  contextValue: object,
) => ExecutionResult | Promise<ExecutionResult>;

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
 * Counts an operation's cost for the request's variables, and refuses it before anything is resolved. Executes by the
 * reference implementation, which is faster than Yoga's: that adds incremental delivery and cancellation.
 */
function costLimit(costs: FieldCosts, store: Pick<CorpusStore, 'sizes'>): Plugin {
  const compiled = new WeakMap<DocumentNode, Map<string | undefined, CountCost>>();

  function countCost({ schema, document, operationName }: ExecutionArgs): CountCost {
    const ofDocument = compiled.get(document) ?? new Map<string | undefined, CountCost>();
    compiled.set(document, ofDocument);
    const name = operationName ?? undefined;
    const count =
      ofDocument.get(name) ?? compileCost(schema, costs, document, selectOperation(document, name));
    ofDocument.set(name, count);
    return count;
  }

  function executeWithin(args: ExecutionArgs): ReturnType<typeof execute> {
    const { document, operationName, schema, variableValues } = args;
    const { variableDefinitions = [] } = selectOperation(document, operationName ?? undefined);
    const { coerced } = getVariableValues(schema, variableDefinitions, variableValues ?? {});
    // What cannot be coerced, the executor tells.
    if (coerced === undefined) return execute(args);
    const sizes = store.sizes();
    const run = (known: CorpusSizes) => {
      try {
        assertCost(countCost(args)(coerced, known));
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
      return execute(args);
    };
    return sizes instanceof Promise ? sizes.then(run) : run(sizes);
  }

  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(executeWithin);
    },
  };
}

/**
 * Lets Yoga parse, validate and execute, with its caches of parsed and validated documents. All that it would do
 * with HTTP is off, because `src/http` does it in a way that fits a public API; masking too, because Yoga's lets
 * errors without a code through and knows no request id.
 */
export function createGraphQLRunner(
  schema: GraphQLSchema,
  costs: FieldCosts,
  store: Pick<CorpusStore, 'sizes'>,
): RunGraphQL {
  const yoga = createYoga<object>({
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
    plugins: [costLimit(costs, store), useLimits, useQueryCheck, useExplanations],
  });
  return (params, request, contextValue) =>
    // The schema has no directive that would make a result a stream.
    yoga.getResultForParams({ params, request }, contextValue) as ExecutionResult | Promise<ExecutionResult>;
}
