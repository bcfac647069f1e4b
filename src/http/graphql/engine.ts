import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { type Plugin, YogaServer } from 'graphql-yoga';
import { createExecute, type PlannedExecutionArgs } from '../../execution/execute.ts';
import { parseWithinLimits } from './parse.ts';
import { circularFragments, explainAbortion } from './validation.ts';

/** One operation of a document, and what it runs with. */
export interface ExecutionParams {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** Not coerced. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** Coerced, where they are already. */
  readonly coercedVariables?: Readonly<Record<string, unknown>>;
  /** Whether a plan may run it. */
  readonly byPlan?: boolean;
  /** The resolvers' context. */
  readonly contextValue: object;
}

/** The three steps of GraphQL. Errors are raw: `publicErrors` makes them fit to leave the house. */
export interface GraphQLEngine {
  /** @throws GraphQLError for a source that is not GraphQL, or over a limit */
  parse(source: string): DocumentNode;
  validate(document: DocumentNode): readonly GraphQLError[];
  execute(params: ExecutionParams): ExecutionResult | Promise<ExecutionResult>;
}

/** By plans, in place of Yoga's executor, which adds incremental delivery and cancellation to graphql-js's. */
function executeByPlan(schema: GraphQLSchema): Plugin {
  const execute = createExecute(schema);
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute);
    },
  };
}

/** Documents over the limits are refused while they are read, before anything can grow with them. */
const useLimits: Plugin = {
  onParse({ setParseFn }) {
    setParseFn(parseWithinLimits);
  },
};

/** A document whose fragments go round in circles is refused for that alone. */
const useCircleCheck: Plugin = {
  onValidate({ params: { schema, documentAST }, setResult }) {
    const circles = circularFragments(schema, documentAST);
    if (circles.length > 0) setResult(circles);
  },
};

/** Yoga passes on what graphql-js says, which is not always enough to know what to do. */
const useExplanations: Plugin = {
  onValidate() {
    return ({ valid, result, setResult }) => {
      if (!valid) setResult(explainAbortion(result as GraphQLError[]));
    };
  },
};

/**
 * Makes the engine: Yoga with its plugins, for GraphQL alone. All that it would do with HTTP is off, because `src/http` does it in
 * a way that fits a public API; masking too, because Yoga's lets errors without a code through and knows no request id.
 *
 * Its functions are taken once rather than for each request, as `yoga.getResultForParams` does: that takes a third of the time of a small
 * query. So a plugin finds the resolvers' context in `onExecute`, and no request in `onParse`.
 * `createYoga` would wrap the same server in its adapter for every kind of HTTP server, which is 5 KiB of the bundle.
 */
export function createGraphQLEngine(schema: GraphQLSchema): GraphQLEngine {
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
    parserAndValidationCache: false,
    plugins: [executeByPlan(schema), useLimits, useCircleCheck, useExplanations],
  });
  const { parse, validate, execute: run } = yoga.getEnveloped({} as never);
  return {
    parse,
    validate: (document) => validate(schema, document),
    execute({ variables: variableValues, ...params }) {
      const args: PlannedExecutionArgs = {
        schema,
        variableValues,
        ...params,
      };
      // The schema has no directive that would make a result a stream.
      return run(args) as ExecutionResult | Promise<ExecutionResult>;
    },
  };
}
