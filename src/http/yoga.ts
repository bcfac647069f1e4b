import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Preparer } from './prepare.ts';

/** One query that can run: its document is parsed and valid, and says which operation is meant. */
export interface RunnableParams {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/** Runs one query. Its errors are raw: `publicErrors` makes them fit to leave the house. */
export type RunGraphQL = (
  params: RunnableParams,
  request: Request,
  contextValue: object,
) => ExecutionResult | Promise<ExecutionResult>;

/** The reference implementation is faster than Yoga's executor, which adds incremental delivery and cancellation. */
const useReferenceExecutor: Plugin = {
  onExecute({ setExecuteFn }) {
    setExecuteFn(execute);
  },
};

const VALID: readonly never[] = [];

/** What is to be known of a document before it runs was found out by the preparer, and is remembered there. */
function preparedBy({ documentOf }: Preparer): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn(documentOf);
    },
    onValidate({ setResult }) {
      setResult(VALID as never[]);
    },
  };
}

/**
 * Lets Yoga run queries. All that it would do with HTTP is off, because `src/http` does it in a way that fits a
 * public API; masking too, because Yoga's lets errors without a code through and knows no request id.
 */
export function createGraphQLRunner(schema: GraphQLSchema, preparer: Preparer): RunGraphQL {
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
    parserAndValidationCache: false,
    plugins: [useReferenceExecutor, preparedBy(preparer)],
  });
  return ({ query, operationName, variables }, request, contextValue) => {
    // These alone: Yoga refuses a request with parameters that it does not know.
    const params = { query, ...(operationName && { operationName }), ...(variables && { variables }) };
    // The schema has no directive that would make a result a stream.
    return yoga.getResultForParams({ params, request }, contextValue) as
      | ExecutionResult
      | Promise<ExecutionResult>;
  };
}
